import { html } from 'hono/html';
import type { PlanFrame } from '#store/public-plan.ts';
import { dataPath } from './plan-sections.ts';
import type { Html, View } from './view.ts';
import { localized, pathTo } from './view.ts';

/** How anyone recomputes the record, and against what. */
export function verifyPage({ plan, head }: PlanFrame, view: View): Html {
  const { t } = view;
  const record = dataPath(plan, 'record.ndjson');
  const headOption = head ? ` --head ${head.hash}` : '';
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${pathTo(view.language, plan)}">${localized(plan.title, view)}</a></nav>
<section class="opening"><h1>${t('page-verify')}</h1><p>${t('page-verify-why')}</p></section>
<section aria-labelledby="how"><h2 id="how">${t('page-record-verify')}</h2>
${
  head
    ? html`<p>${t('page-record-text', { number: String(head.seq), day: { day: head.at } })}</p>
<p class="hash"><span class="label">${t('page-record-head')}</span> <code dir="ltr">${head.hash}</code></p>`
    : html`<p>${t('page-record-empty')}</p>`
}
<ol class="steps">
<li><p>${t('page-verify-download')} <a href="${record}"><bdi dir="ltr">record.ndjson</bdi></a></p></li>
<li><p>${t('page-verify-run')}</p><pre dir="ltr"><code>npm run verify -- record.ndjson${headOption}</code></pre></li>
<li><p>${t('page-verify-keep')}</p></li>
</ol>
<p>${t('page-verify-algorithm')}</p></section></div>`;
}
