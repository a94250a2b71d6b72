import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { SearchHit } from '#store/search.ts';
import type { Html, View } from './view.ts';
import { localized, marked, pathTo } from './view.ts';

export const MOST_HITS = 20;

/** What was found for some words; never "nothing" without a way on. */
export function searchPage(
  {
    plan,
    words,
    hits,
  }: { readonly plan: PlanInfo; readonly words: string; readonly hits: readonly SearchHit[] },
  view: View,
): Html {
  const { t, language } = view;
  const chat = `/${language}/chat?text=${encodeURIComponent(words)}`;
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a></nav>
<section class="opening"><h1>${t('page-search')}</h1>
<form class="search large" method="get" action="${pathTo(language, plan)}/search"><label for="words">${t('page-search-label')}</label>
<input id="words" name="q" type="search" maxlength="200" value="${words}" dir="auto"> <button>${t('page-search-button')}</button></form>
${words === '' ? html`<p>${t('page-search-empty')}</p>` : hits.length === 0 ? nothing(words, chat, view) : found(plan, words, hits, view)}
</section></div>`;
}

function found(plan: PlanInfo, words: string, hits: readonly SearchHit[], view: View): Html {
  const { t, language } = view;
  return html`<p role="status">${t('page-search-found', { words, count: hits.length })}</p>
<ol class="listed hits">${hits.map(({ commitment, activity, title }) => {
    const name =
      activity === null
        ? t('page-commitment', { number: String(commitment) })
        : t('page-activity', { code: `${commitment}.${activity}` });
    return html`<li><a href="${pathTo(language, plan, commitment, activity ?? undefined)}"><span class="kicker">${name}</span> ${marked(title, plan, view)}</a></li>`;
  })}</ol>`;
}

function nothing(words: string, chat: string, view: View): Html {
  const { t } = view;
  return html`<p role="status">${t('page-search-nothing', { words })}</p><p>${t('page-search-hint')}</p>
<p class="ways"><a class="way" href="${chat}">${t('page-search-chat')}</a></p>`;
}
