import { html } from 'hono/html';
import type { PlanOutline } from '#store/public-plan.ts';
import type { Html, View } from '../pages/view.ts';
import { localized, pathTo } from '../pages/view.ts';
import { DESCRIPTIONS, OTHERS, TABLES } from './files.ts';
import { LICENCE } from './licence.ts';

/** What there is under /data, for a person: each file with what stands in it, the licence, and how it may be asked for. */
export function dataIndex({ plan, head }: PlanOutline, view: View): Html {
  const { t } = view;
  const at = (path: string) => `/data/${encodeURIComponent(plan.code)}/${path}`;
  const file = (path: string, about: string) =>
    html`<li><a href="${at(path)}"><bdi dir="ltr">${path}</bdi></a> <span>${about}</span></li>`;
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${pathTo(view.language, plan)}">${localized(plan.title, view)}</a></nav>
<section class="opening"><h1>${t('data-title')}</h1><p>${t('data-why')}</p>
${head ? html`<p>${t('data-state', { number: String(head.seq), day: { day: head.at } })}</p>` : ''}</section>
<section aria-labelledby="tables"><h2 id="tables">${t('data-tables')}</h2><p>${t('data-tables-how')}</p>
<ul class="files">${TABLES.map(({ name }) => file(`${name}.csv`, t(ABOUT[name] ?? 'data-updates')))}</ul></section>
<section aria-labelledby="others"><h2 id="others">${t('data-others')}</h2>
<ul class="files">${[...OTHERS, ...DESCRIPTIONS].map(({ path }) => file(path, t(ABOUT[path] ?? 'data-plan')))}</ul></section>
<section aria-labelledby="how"><h2 id="how">${t('data-how')}</h2><p>${t('data-etag')}</p><p>${t('data-as-of')}</p>
<pre dir="ltr"><code>${at('rates.json')}?asOf=2026-11-01</code></pre></section>
<section aria-labelledby="licence"><h2 id="licence">${t('data-licence')}</h2>
<p>${t('data-licence-text')} <a href="${LICENCE.path}" lang="en" dir="ltr" rel="license">${LICENCE.title}</a></p></section></div>`;
}

const ABOUT: { readonly [file: string]: AboutKey } = {
  commitments: 'data-commitments',
  activities: 'data-activities',
  updates: 'data-updates',
  indicators: 'data-indicators',
  rates: 'data-rates',
  questions: 'data-questions',
  assessments: 'data-assessments',
  'plan.json': 'data-plan',
  'rates.json': 'data-rates-json',
  'record.ndjson': 'data-record',
  'ogp.json': 'data-ogp',
  'datapackage.json': 'data-package',
  'dcat.jsonld': 'data-dcat',
};
type AboutKey =
  | 'data-commitments'
  | 'data-activities'
  | 'data-updates'
  | 'data-indicators'
  | 'data-rates'
  | 'data-questions'
  | 'data-assessments'
  | 'data-plan'
  | 'data-rates-json'
  | 'data-record'
  | 'data-ogp'
  | 'data-package'
  | 'data-dcat';
