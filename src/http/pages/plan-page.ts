import { html } from 'hono/html';
import type { PlanRates } from '#domain/rate.ts';
import { shownRate } from '#domain/rate.ts';
import type { TrendValue } from '#domain/trend.ts';
import type { ListedPlan } from '#store/plans.ts';
import type { OpenContest } from '#store/public-contests.ts';
import type { PublicAxis, PublicPlan } from '#store/public-plan.ts';
import { bandCounts, commitmentRows } from './commitment-rows.ts';
import { dateForm } from './date-form.ts';
import { aboutFigures, dataLinks, digestsOf, lastUpdates, otherPlans, theRecord } from './plan-sections.ts';
import { takePart } from './take-part.ts';
import type { Places } from './take-part.ts';
import { trendFigure } from './trend.ts';
import type { Html, View } from './view.ts';
import { bar, dated, isUnofficial, localized, marked, pathTo, wayTo } from './view.ts';
import { whyMean } from './why-rate.ts';

export type PlanView = PublicPlan & {
  readonly rates: PlanRates;
  readonly trend: readonly TrendValue[];
  readonly contests: readonly OpenContest[];
  /** The instant that is shown: now, or the one that was asked for. */
  readonly at: Date;
  readonly places: Places;
  /** Every plan there is, this one among them. */
  readonly plans: readonly ListedPlan[];
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
${takePart({ plan, places: page.places, feed: `${pathTo(view.language, plan)}/changes.atom`, about: { kind: 'plan' } }, view)}
${digestsOf(page, view)}
${theRecord(page, view)}
${dataLinks(plan, view)}
${aboutFigures(plan, view)}
${otherPlans(page.plans, plan, view)}
</div>`;
}

function opening(page: PlanView, view: View): Html {
  const { plan, rates } = page;
  const { t } = view;
  const rate = shownRate(rates.plan, 'plan');
  const at = page.at.toISOString();
  const parts = rates.commitments.map(({ number, rate: part }) => ({
    name: t('page-commitment', { number: String(number) }),
    way: wayTo(view, plan, String(number)),
    rate: part,
  }));
  return html`<section class="opening">
<h1>${localized(plan.title, view)}</h1>
${isUnofficial(plan.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(rate)}</span> <span class="label">${rate === null ? t('page-no-rate') : t('page-rate-plan')}</span></p>
<div class="beside">
<p class="as-of">${asOfWords(at, view)}</p>
${bandCounts([...page.counts.values()], view)}
</div>
</div>
${trendFigure(page.trend, 'plan', t('page-trend-plan'), view)}
${whyMean(parts, rates.plan, 'plan', view)}
${dateForm(pathTo(view.language, plan), view)}
</section>`;
}

/** "State of 22 November": to the day, so that the page stays the same as long as the day and the record do. */
export function asOfWords(at: string, view: View): Html {
  const words = view.t('page-as-of', { day: { day: at } });
  return view.asked ? dated(at, words) : html`${words}`;
}

function axisBar(axis: PublicAxis, page: PlanView, view: View): Html {
  const rate = shownRate(page.rates.axes.find(({ code }) => code === axis.code)?.rate ?? null, 'axis');
  return html`<li><a href="${axisWay(axis, page, view)}">${marked(axis.title, page.plan, view)}</a>${bar(rate)}<span class="number" dir="ltr">${view.percent(rate)}</span></li>`;
}

function axisSection(axis: PublicAxis, page: PlanView, view: View): Html {
  const commitments = page.commitments.filter((commitment) => commitment.axis === axis.code);
  return html`<section class="axis" aria-labelledby="${axis.code}">
<h3 id="${axis.code}">${marked(axis.title, page.plan, view)}</h3>
${commitmentRows(commitments, page, view)}</section>`;
}

function axisWay({ code }: PublicAxis, { plan }: PlanView, view: View): string {
  return wayTo(view, plan, `axes/${encodeURIComponent(code)}`);
}
