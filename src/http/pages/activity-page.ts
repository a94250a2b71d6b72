import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { PublicActivityPage } from '#store/public-activity.ts';
import { activityFacts } from './commitment-page.ts';
import { historyOf } from './history.ts';
import { hasInferredFigures } from './plan-sections.ts';
import type { Html, View } from './view.ts';
import { bandMark, bar, isUnofficial, localized, marked, pathTo } from './view.ts';

export type ActivityView = PublicActivityPage & { readonly plan: PlanInfo; readonly earlierPage: boolean };

/** An activity: where it stands, and everything that was ever said about it. */
export function activityPage(page: ActivityView, view: View): Html {
  const { plan, commitment, activity } = page;
  const { t, language } = view;
  const code = `${commitment.number}.${activity.number}`;
  const here = pathTo(language, plan, commitment.number, activity.number);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-commitments')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a> <a href="${pathTo(language, plan, commitment.number)}">${t('page-commitment', { number: String(commitment.number) })} · ${marked(commitment.title, plan, view)}</a></nav>
<section class="opening">
<h1 class="long"><span class="kicker">${t('page-activity', { code })}</span> ${localized(activity.title, view)}</h1>
${isUnofficial(activity.title, plan, view) ? html`<p class="note">${t('page-unofficial')}</p>` : ''}
<div class="state">
<p class="rate"><span class="figure" dir="ltr">${view.percent(activity.progress)}</span> <span class="label">${bandMark(activity.band, view)}</span></p>
<div class="beside">${bar(activity.progress)}
<dl><dt>${t('page-organisation')}</dt><dd>${marked(commitment.organisation, plan, view)}</dd></dl>
<p class="facts quiet">${activityFacts(activity, view)}</p></div>
</div></section>
<section aria-labelledby="history"><h2 id="history">${t('page-history')}</h2>
${historyOf(page, view)}
${page.earlierPage || page.earlier ? pager(here, page, view) : ''}
${hasInferredFigures(plan) ? html`<p class="note">${t('page-inferred')}</p>` : ''}
${isUnofficial(commitment.title, plan, view) ? html`<p class="note">${t('page-unofficial-note')}</p>` : ''}
</section></div>`;
}

function pager(here: string, page: ActivityView, { t }: View): Html {
  const newest = page.earlierPage ? html`<a href="${here}#history">${t('page-history-newest')}</a> ` : '';
  const earlier = page.earlier
    ? html`<a href="${here}?before=${page.earlier}#history">${t('page-history-earlier')}</a>`
    : '';
  return html`<nav class="pager" aria-label="${t('page-history')}">${newest}${earlier}</nav>`;
}
