import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import { roundHalfUp, shownRate, tallyOf } from '#domain/rate.ts';
import { LOCALES } from '#i18n/language.ts';
import type { Html, View } from './view.ts';
import { wayTo } from './view.ts';

/** More rows than these make a page of their own; the sums are those of all. */
const MOST_ROWS = 100;

type Part = { readonly name: string; readonly way: string; readonly rate: number | null };

/** Why a plan's or an axis's rate is what it is: the mean of its commitments, each with the rate it counts with. */
export function whyMean(
  parts: readonly Part[],
  rate: number | null,
  level: 'plan' | 'axis',
  view: View,
): Html {
  const { t } = view;
  if (rate === null) return html``;
  const known = parts.flatMap(({ rate: one, ...part }) => (one === null ? [] : [{ ...part, rate: one }]));
  const sum = known.reduce((total, one) => total + one.rate, 0);
  const number = (value: number) => exact(value, view);
  const rows = known
    .slice(0, MOST_ROWS)
    .map(
      (one) =>
        html`<tr><th scope="row"><a href="${one.way}">${one.name}</a></th><td>${number(one.rate)}</td></tr>`,
    );
  return html`<details class="why"><summary>${t('page-why')}</summary>
<p>${t(level === 'plan' ? 'page-why-plan' : 'page-why-axis', { count: known.length })}</p>
<table class="rates"><thead><tr><th scope="col">${t('page-commitments')}</th><th scope="col">${t('page-why-rate')}</th></tr></thead><tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${t('page-why-sum')}</th><td>${number(sum)}</td></tr></tfoot></table>
<p class="sum" dir="ltr">${number(sum)} ÷ ${known.length} = ${number(rate)} → <strong>${view.percent(shownRate(rate, level))}</strong></p>
${restOf(known.length, view)}</details>`;
}

type Weighed = { readonly number: number; readonly weight: number; readonly progress: number };

/** Why a commitment's rate is what it is: each activity's weight times its progress, by the sum of the weights. */
export function whyWeighted(
  commitment: number,
  weighed: readonly Weighed[],
  plan: PlanInfo,
  view: View,
): Html {
  const { t } = view;
  const tally = tallyOf(weighed.map((one) => ({ ...one, withdrawn: false })));
  if (tally.weight <= 0) return html``;
  const rate = tally.weighted / tally.weight;
  const number = (value: number) => exact(value, view);
  const rows = weighed.slice(0, MOST_ROWS).map(({ number: activity, weight, progress }) => {
    const way = wayTo(view, plan, `${commitment}/${activity}`);
    return html`<tr><th scope="row"><a href="${way}"><bdi dir="ltr">${commitment}.${activity}</bdi></a></th><td>${number(weight)}</td><td>${progress}</td><td>${number(weight * progress)}</td></tr>`;
  });
  return html`<details class="why"><summary>${t('page-why')}</summary>
<p>${t('page-why-commitment')}</p>
<table class="rates"><thead><tr><th scope="col">${t('page-activities')}</th><th scope="col">${t('page-why-weight')}</th><th scope="col">${t('page-why-progress')}</th><th scope="col">${t('page-why-product')}</th></tr></thead><tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${t('page-why-sum')}</th><td>${number(tally.weight)}</td><td></td><td>${number(tally.weighted)}</td></tr></tfoot></table>
<p class="sum" dir="ltr">${number(tally.weighted)} ÷ ${number(tally.weight)} = ${number(rate)} → <strong>${view.percent(shownRate(rate, 'commitment'))}</strong></p>
${restOf(weighed.length, view)}</details>`;
}

function restOf(count: number, { t }: View): Html | '' {
  return count > MOST_ROWS ? html`<p>${t('page-why-rest', { count: count - MOST_ROWS })}</p>` : '';
}

const formats = new Map<string, Intl.NumberFormat>();

/** Two decimals: enough to follow the sum by hand. */
function exact(value: number, { language }: View): string {
  const format =
    formats.get(language) ??
    new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2, useGrouping: false });
  formats.set(language, format);
  return format.format(roundHalfUp(value, 2));
}
