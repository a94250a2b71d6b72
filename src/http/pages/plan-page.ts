import { html } from 'hono/html';
import { BANDS } from '#domain/band.ts';
import type { PlanRates } from '#domain/rate.ts';
import { shownRate } from '#domain/rate.ts';
import type { BandCounts, PublicAxis, PublicCommitment, PublicPlan } from '#store/public-plan.ts';
import { aboutFigures, dataLinks, digestsOf, lastUpdates, theRecord } from './plan-sections.ts';
import type { Html, View } from './view.ts';
import { bandCount, bar, dated, glyph, isUnofficial, localized, marked, pathTo } from './view.ts';

export type PlanView = PublicPlan & {
  readonly rates: PlanRates;
  /** The instant that is shown: now, or the one that was asked for. */
  readonly at: Date;
  /** What the reader asked for, `2026-11-22`; undefined for now. */
  readonly asked: string | undefined;
};

/** The plan: its rate, its axes, its commitments, what happened last, and how to check all of it. */
export function planPage(page: PlanView, view: View): Html {
  const { plan } = page;
  const { t } = view;
  return html`<div class="wide">
${opening(page, view)}
<section aria-labelledby="axes"><h2 id="axes">${t('page-axes')}</h2>
<ul class="axes">${page.axes.map((axis) => axisBar(axis, page, view))}</ul></section>
<section aria-labelledby="commitments"><h2 id="commitments">${t('page-commitments')}</h2>
${page.axes.map((axis) => axisSection(axis, page, view))}
${isUnofficial(plan.title, plan, view) ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section>
${lastUpdates(page, view)}
${digestsOf(page, view)}
${theRecord(page, view)}
${dataLinks(plan, view)}
${aboutFigures(plan, view)}
</div>`;
}

function opening(page: PlanView, view: View): Html {
  const { plan } = page;
  const { t } = view;
  const rate = shownRate(page.rates.plan, 'plan');
  const at = page.at.toISOString();
  return html`<section class="opening">
<h1>${localized(plan.title, view)}</h1>
${isUnofficial(plan.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(rate)}</span> <span class="label">${t('page-rate-plan')}</span></p>
<div class="beside">
<p class="as-of">${dated(at, t('page-as-of', { day: { day: at } }))}</p>
${page.asked ? html`<p>${t('page-as-of-past')} <a href="${pathTo(view.language, plan)}">${t('page-as-of-now')}</a></p>` : ''}
${bandCounts([...page.counts.values()], view)}
</div>
</div>
<details class="ask-date"><summary>${t('page-as-of-choose')}</summary>
<form method="get" action="${pathTo(view.language, plan)}"><label for="as-of">${t('page-as-of-date')}</label>
<input id="as-of" type="date" name="asOf" value="${page.asked?.slice(0, 10) ?? ''}" required> <button>${t('page-as-of-show')}</button></form></details>
</section>`;
}

function bandCounts(counts: readonly BandCounts[], view: View): Html {
  const total = (band: (typeof BANDS)[number]) => counts.reduce((sum, count) => sum + (count[band] ?? 0), 0);
  return html`<h2 class="hidden">${view.t('page-bands')}</h2><ul class="bands">${[...BANDS]
    .reverse()
    .map(
      (band) =>
        html`<li class="band ${band}">${glyph(band)}<span class="count">${total(band)}</span> <span>${bandCount(band, total(band), view)}</span></li>`,
    )}</ul>`;
}

function axisBar(axis: PublicAxis, page: PlanView, view: View): Html {
  const rate = shownRate(page.rates.axes.find(({ code }) => code === axis.code)?.rate ?? null, 'axis');
  return html`<li><a href="#${axis.code}">${marked(axis.title, page.plan, view)}</a>${bar(rate)}<span class="number" dir="ltr">${view.percent(rate)}</span></li>`;
}

function axisSection(axis: PublicAxis, page: PlanView, view: View): Html {
  const commitments = page.commitments.filter((commitment) => commitment.axis === axis.code);
  return html`<section class="axis" aria-labelledby="${axis.code}">
<h3 id="${axis.code}">${marked(axis.title, page.plan, view)}</h3>
<ul class="commitments">${commitments.map((commitment) => commitmentRow(commitment, page, view))}</ul></section>`;
}

function commitmentRow(commitment: PublicCommitment, page: PlanView, view: View): Html {
  const { plan } = page;
  const found = page.rates.commitments.find(({ number }) => number === commitment.number);
  const rate = shownRate(found?.rate ?? null, 'commitment');
  const counts = page.counts.get(commitment.number);
  return html`<li>
<span class="ordinal" aria-hidden="true">${commitment.number}</span>
<div class="what"><a href="${pathTo(view.language, plan, commitment.number)}"><span class="hidden">${view.t('page-commitment', { number: String(commitment.number) })} </span>${marked(commitment.title, plan, view)}</a>
<p class="organisation">${marked(commitment.organisation, plan, view)}</p>
${counts ? commitmentCounts(counts, view) : ''}</div>
${bar(rate)}<span class="number" dir="ltr">${rate === null ? view.t('page-no-rate') : view.percent(rate)}</span>
</li>`;
}

function commitmentCounts(counts: BandCounts, view: View): Html {
  const shown = [...BANDS].reverse().filter((band) => counts[band]);
  return html`<p class="small-counts">${shown.map(
    (band) =>
      html`<span class="band ${band}">${glyph(band)}${counts[band]}<span class="hidden"> ${bandCount(band, counts[band] ?? 0, view)}</span></span> `,
  )}</p>`;
}
