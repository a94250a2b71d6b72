import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { Html, View } from './view.ts';
import { localized, pathOfCode, pathTo, updatePath, withQuery } from './view.ts';

export type TextView = {
  readonly plan: PlanInfo;
  readonly seq: number;
  readonly name: string;
  readonly code: string;
  readonly title: string;
  readonly pages: readonly string[];
  /** From 1. */
  readonly page: number;
};

/** A long text of an update, a page of it at a time. */
export function textPage({ plan, seq, name, code, title, pages, page }: TextView, view: View): Html {
  const { t, language } = view;
  const update = updatePath(language, plan, seq);
  const link = (to: number, label: string) =>
    html`<a href="${withQuery(`${update}/${name}`, { page: to > 1 ? to : 0 })}">${label}</a>`;
  const place = t('page-text-page', { page: String(page), pages: String(pages.length) });
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-commitments')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a> <a href="${pathOfCode(language, plan, code)}">${t('page-activity', { code })}</a> <a href="${update}">${t('page-receipt', { number: String(seq) })}</a></nav>
<section class="opening"><h1 class="long"><span class="kicker">${t('page-receipt', { number: String(seq) })}</span> ${title}</h1>
<p class="quiet">${place}</p>
<div class="prose" dir="auto">${pages[page - 1] ?? ''}</div>
${pages.length > 1 ? html`<nav class="pager" aria-label="${place}">${page > 1 ? link(page - 1, t('page-text-previous')) : ''} ${page < pages.length ? link(page + 1, t('page-text-next')) : ''}</nav>` : ''}</section></div>`;
}
