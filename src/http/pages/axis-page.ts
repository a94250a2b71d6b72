import { html } from 'hono/html';
import type { PlanRates } from '#domain/rate.ts';
import { shownRate } from '#domain/rate.ts';
import type { TrendValue } from '#domain/trend.ts';
import type { OpenContest } from '#store/public-contests.ts';
import type { PublicAxis, PublicPlan } from '#store/public-plan.ts';
import { bandCounts, commitmentRows } from './commitment-rows.ts';
import { dateForm } from './date-form.ts';
import { asOfWords } from './plan-page.ts';
import { takePart } from './take-part.ts';
import type { Places } from './take-part.ts';
import { trendFigure } from './trend.ts';
import type { Html, View } from './view.ts';
import { isUnofficial, localized, pathTo, wayTo } from './view.ts';
import { whyMean } from './why-rate.ts';

export type AxisView = PublicPlan & {
  readonly axis: PublicAxis;
  readonly rates: PlanRates;
  readonly trend: readonly TrendValue[];
  readonly contests: readonly OpenContest[];
  readonly at: Date;
  readonly places: Places;
};

/** An axis: its rate, how that moved, and its commitments. */
export function axisPage(page: AxisView, view: View): Html {
  const { plan, axis } = page;
  const { t, language } = view;
  const commitments = page.commitments.filter((commitment) => commitment.axis === axis.code);
  const numbers = new Set(commitments.map(({ number }) => number));
  const rate = page.rates.axes.find(({ code }) => code === axis.code)?.rate ?? null;
  const shown = shownRate(rate, 'axis');
  const here = `${pathTo(language, plan)}/axes/${encodeURIComponent(axis.code)}`;
  const parts = page.rates.commitments
    .filter(({ number }) => numbers.has(number))
    .map((one) => ({
      name: t('page-commitment', { number: String(one.number) }),
      way: wayTo(view, plan, String(one.number)),
      rate: one.rate,
    }));
  const counts = [...page.counts].flatMap(([number, count]) => (numbers.has(number) ? [count] : []));
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${wayTo(view, plan)}">${localized(plan.title, view)}</a></nav>
<section class="opening">
<h1><span class="kicker">${t('page-axis')}</span> ${localized(axis.title, view)}</h1>
${isUnofficial(axis.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(shown)}</span> <span class="label">${shown === null ? t('page-no-rate') : t('page-rate')}</span></p>
<div class="beside"><p class="as-of">${asOfWords(page.at.toISOString(), view)}</p>${bandCounts(counts, view)}</div>
</div>
${trendFigure(page.trend, 'axis', t('page-trend-axis'), view)}
${whyMean(parts, rate, 'axis', view)}
${dateForm(here, view)}
</section>
<section aria-labelledby="commitments"><h2 id="commitments">${t('page-commitments')}</h2>
${commitmentRows(commitments, page, view)}
${isUnofficial(axis.title, plan, view) ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section>
${takePart({ plan, places: page.places, feed: `${here}/changes.atom`, about: { kind: 'axis', axis: axis.code } }, view)}
</div>`;
}
