import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { TrendValue } from '#domain/trend.ts';
import type { PublicActivityPage } from '#store/public-activity.ts';
import { activityFacts } from './activity-rows.ts';
import { dateForm } from './date-form.ts';
import { historyOf } from './history.ts';
import { hasInferredFigures } from './plan-sections.ts';
import { takePart } from './take-part.ts';
import type { Places } from './take-part.ts';
import { trendFigure } from './trend.ts';
import type { Html, View } from './view.ts';
import { bandMark, bar, isUnofficial, localized, marked, pathTo, wayTo } from './view.ts';
import { contestedMark } from './voice-marks.ts';
import { voicesOf } from './voices.ts';
import type { Voices } from './voices.ts';

export type ActivityView = PublicActivityPage & {
  readonly plan: PlanInfo;
  readonly earlierPage: boolean;
  readonly trend: readonly TrendValue[];
  readonly contested: boolean;
  readonly voices: Voices;
  readonly places: Places;
};

/** An activity: where it stands, and everything that was ever said about it. */
export function activityPage(page: ActivityView, view: View): Html {
  const { plan, commitment, activity } = page;
  const { t, language } = view;
  const code = `${commitment.number}.${activity.number}`;
  const rest = `${commitment.number}/${activity.number}`;
  const here = pathTo(language, plan, commitment.number, activity.number);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-commitments')}"><a href="${wayTo(view, plan)}">${localized(plan.title, view)}</a> <a href="${wayTo(view, plan, String(commitment.number))}">${t('page-commitment', { number: String(commitment.number) })} · ${marked(commitment.title, plan, view)}</a></nav>
<section class="opening">
<h1 class="long"><span class="kicker">${t('page-activity', { code })}</span> ${localized(activity.title, view)}</h1>
${isUnofficial(activity.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(activity.progress)}</span> <span class="label">${bandMark(activity.band, view)}</span></p>
<div class="beside">${page.contested ? html`<p>${contestedMark(view)} <a href="#voices">${t('page-contested-why')}</a></p>` : ''}${bar(activity.progress)}
<dl><dt>${t('page-organisation')}</dt><dd>${marked(commitment.organisation, plan, view)}</dd></dl>
<p class="facts quiet">${activityFacts(activity, view)}</p></div>
</div>
${trendFigure(page.trend, 'commitment', t('page-trend-activity'), view)}
${dateForm(here, view)}</section>
<section aria-labelledby="history"><h2 id="history">${t('page-history')}</h2>
${historyOf(page, view)}
${page.earlierPage || page.earlier ? pager(rest, page, view) : ''}
${hasInferredFigures(plan) ? html`<p class="note">${t('page-inferred')}</p>` : ''}
${isUnofficial(commitment.title, plan, view) ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section>
${voicesOf(page.voices, { way: (before) => wayTo(view, plan, rest, { voices: before }, 'voices') }, view)}
${takePart({ plan, places: page.places, feed: `${pathTo(language, plan, commitment.number)}/changes.atom`, about: { kind: 'commitment', commitment: commitment.number } }, view)}</div>`;
}

function pager(rest: string, page: ActivityView, view: View): Html {
  const { t } = view;
  const way = (before?: number) => wayTo(view, page.plan, rest, { before }, 'history');
  const newest = page.earlierPage ? html`<a href="${way()}">${t('page-history-newest')}</a> ` : '';
  const earlier = page.earlier ? html`<a href="${way(page.earlier)}">${t('page-history-earlier')}</a>` : '';
  return html`<nav class="pager" aria-label="${t('page-history')}">${newest}${earlier}</nav>`;
}
