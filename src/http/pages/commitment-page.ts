import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import type { PublicActivity, PublicCommitmentPage } from '#store/public-commitment.ts';
import { ACTIVITIES_A_PAGE } from '#store/public-commitment.ts';
import { hasInferredFigures } from './plan-sections.ts';
import type { Html, View } from './view.ts';
import { bandMark, bar, dated, isUnofficial, localized, marked, pathTo } from './view.ts';

export type CommitmentView = PublicCommitmentPage & {
  readonly plan: PlanInfo;
  readonly rate: number | null;
  /** The position of the first activity that is shown. */
  readonly from: number;
};

/** A commitment: who is responsible, its rate, and its activities. */
export function commitmentPage(page: CommitmentView, view: View): Html {
  const { plan, commitment, axis } = page;
  const { t, language } = view;
  const rate = shownRate(page.rate, 'commitment');
  const number = String(commitment.number);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-axis')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a> <a href="${pathTo(language, plan)}#${axis.code}">${marked(axis.title, plan, view)}</a></nav>
<section class="opening">
<h1><span class="kicker">${t('page-commitment', { number })}</span> ${localized(commitment.title, view)}</h1>
${isUnofficial(commitment.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(rate)}</span> <span class="label">${rate === null ? t('page-no-rate') : t('page-rate')}</span></p>
<div class="beside">${bar(rate)}
<dl><dt>${t('page-organisation')}</dt><dd>${marked(commitment.organisation, plan, view)}</dd></dl>
<p><a href="/${language}/chat?text=${encodeURIComponent(t('page-ask-text', { number }).replace(/[\u2066-\u2069]/g, ''))}">${t('page-ask-commitment')}</a></p></div>
</div></section>
<section aria-labelledby="activities"><h2 id="activities">${t('page-activities-count', { count: page.total })}</h2>
<ul class="activities">${page.activities.map((activity) => activityRow(activity, page, view))}</ul>
${pager(page, view)}
${hasInferredFigures(plan) ? html`<p class="note">${t('page-inferred')}</p>` : ''}
${isUnofficial(commitment.title, plan, view) ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section></div>`;
}

function activityRow(activity: PublicActivity, { plan, commitment }: CommitmentView, view: View): Html {
  const code = `${commitment.number}.${activity.number}`;
  return html`<li${activity.withdrawn ? html` class="withdrawn"` : ''}>
<span class="ordinal" aria-hidden="true"><bdi dir="ltr">${code}</bdi></span>
<div class="what"><a href="${pathTo(view.language, plan, commitment.number, activity.number)}"><span class="hidden">${view.t('page-activity', { code })} </span>${marked(activity.title, plan, view)}</a>
<p class="facts">${bandMark(activity.band, view)} <span class="number" dir="ltr">${view.percent(activity.progress)}</span></p>
<p class="facts quiet">${activityFacts(activity, view)}</p></div>
</li>`;
}

/** Weight, due date and last report, in one line. */
export function activityFacts(activity: PublicActivity, view: View): Html {
  const { t } = view;
  const { dueOn, reportedAt } = activity;
  const due =
    dueOn &&
    (activity.dueInvented
      ? t('page-due-invented', { day: { day: dueOn } })
      : t('page-due', { day: { day: dueOn } }));
  return html`${activity.withdrawn ? html`<span>${t('page-withdrawn')}</span> ` : ''}<span>${t('page-weight', { weight: activity.weight })}</span>
${due ? html` <span>${due}</span>` : ''}
 <span>${reportedAt ? dated(reportedAt, t('page-reported', { day: { day: reportedAt } })) : t('page-not-reported')}</span>`;
}

function pager({ plan, commitment, from, total }: CommitmentView, view: View): Html {
  const link = (start: number, label: string) =>
    html`<a href="${pathTo(view.language, plan, commitment.number)}?from=${start}">${label}</a> `;
  const previous = from > 0 ? link(Math.max(0, from - ACTIVITIES_A_PAGE), view.t('page-previous')) : '';
  const next = from + ACTIVITIES_A_PAGE < total ? link(from + ACTIVITIES_A_PAGE, view.t('page-next')) : '';
  return previous || next
    ? html`<nav class="pager" aria-label="${view.t('page-activities')}">${previous}${next}</nav>`
    : html``;
}
