import { html } from 'hono/html';
import type { CommitmentAssessments } from '#domain/assessment.ts';
import type { IndicatorSeries } from '#domain/indicator.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import type { TrendValue } from '#domain/trend.ts';
import type { OpenContest } from '#store/public-contests.ts';
import type { PublicCommitmentPage, readWeighed } from '#store/public-commitment.ts';
import { ACTIVITIES_A_PAGE } from '#store/public-commitment.ts';
import { aboutCommitment } from './about-commitment.ts';
import { activityRow } from './activity-rows.ts';
import { assessmentsOf } from './assessments.ts';
import { dateForm } from './date-form.ts';
import { indicatorsOf } from './indicators.ts';
import { hasInferredFigures } from './plan-sections.ts';
import { takePart } from './take-part.ts';
import type { Places } from './take-part.ts';
import { trendFigure } from './trend.ts';
import type { Html, View } from './view.ts';
import { bar, isUnofficial, localized, marked, pathTo, wayTo } from './view.ts';
import { contestedMark } from './voice-marks.ts';
import { voicesOf } from './voices.ts';
import type { Voices } from './voices.ts';
import { whyWeighted } from './why-rate.ts';

export type CommitmentView = PublicCommitmentPage & {
  readonly plan: PlanInfo;
  readonly rate: number | null;
  readonly weighed: Awaited<ReturnType<typeof readWeighed>>;
  readonly trend: readonly TrendValue[];
  readonly contests: readonly OpenContest[];
  readonly voices: Voices;
  readonly indicators: readonly IndicatorSeries[];
  readonly assessments: CommitmentAssessments | undefined;
  readonly places: Places;
  /** The position of the first activity that is shown. */
  readonly from: number;
};

/** A commitment: who is responsible, its rate and why, its activities, and what others say of it. */
export function commitmentPage(page: CommitmentView, view: View): Html {
  const { plan, commitment, axis } = page;
  const { t, language } = view;
  const { number } = commitment;
  const here = pathTo(language, plan, number);
  const unofficial = isUnofficial(commitment.title, plan, view);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-axis')}"><a href="${wayTo(view, plan)}">${localized(plan.title, view)}</a> <a href="${wayTo(view, plan, `axes/${encodeURIComponent(axis.code)}`)}">${marked(axis.title, plan, view)}</a></nav>
${opening(page, here, view)}
<section aria-labelledby="activities"><h2 id="activities">${t('page-activities-count', { count: page.total })}</h2>
<ul class="activities">${page.activities.map((activity) => activityRow(activity, page, view))}</ul>
${pager(page, view)}
${hasInferredFigures(plan) ? html`<p class="note">${t('page-inferred')}</p>` : ''}
${unofficial ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section>
${assessmentsOf(page.assessments, view)}
${indicatorsOf(page.indicators, plan, view)}
${voicesOf(page.voices, { way: (before) => wayTo(view, plan, String(number), { voices: before }, 'voices') }, view)}
${aboutCommitment(commitment.document, view)}
${takePart({ plan, places: page.places, feed: `${here}/changes.atom`, about: { kind: 'commitment', commitment: number } }, view)}</div>`;
}

function opening(page: CommitmentView, here: string, view: View): Html {
  const { plan, commitment } = page;
  const { t } = view;
  const { number } = commitment;
  const rate = shownRate(page.rate, 'commitment');
  const contested = page.contests.some(
    (contest) => contest.commitment === number && contest.activity === null,
  );
  return html`<section class="opening">
<h1><span class="kicker">${t('page-commitment', { number: String(number) })}</span> ${localized(commitment.title, view)}</h1>
${isUnofficial(commitment.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(rate)}</span> <span class="label">${rate === null ? t('page-no-rate') : t('page-rate')}</span></p>
<div class="beside">${contested ? html`<p>${contestedMark(view)} <a href="#voices">${t('page-contested-why')}</a></p>` : ''}${bar(rate)}
<dl><dt>${t('page-organisation')}</dt><dd>${marked(commitment.organisation, plan, view)}</dd></dl>
<p><a href="#part">${t('page-ask-commitment')}</a></p></div>
</div>
${trendFigure(page.trend, 'commitment', t('page-trend-commitment'), view)}
${whyWeighted(number, page.weighed, plan, view)}
${dateForm(here, view)}
</section>`;
}

function pager({ plan, commitment, from, total }: CommitmentView, view: View): Html {
  const link = (start: number, label: string) =>
    html`<a href="${wayTo(view, plan, String(commitment.number), { from: start })}">${label}</a> `;
  const previous = from > 0 ? link(Math.max(0, from - ACTIVITIES_A_PAGE), view.t('page-previous')) : '';
  const next = from + ACTIVITIES_A_PAGE < total ? link(from + ACTIVITIES_A_PAGE, view.t('page-next')) : '';
  return previous || next
    ? html`<nav class="pager" aria-label="${view.t('page-activities')}">${previous}${next}</nav>`
    : html``;
}
