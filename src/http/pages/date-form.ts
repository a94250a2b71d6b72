import { html } from 'hono/html';
import type { Html, View } from './view.ts';

/** The same page at any date: without a script, by a form of its own. `path` is that of the page as it is now. */
export function dateForm(path: string, view: View): Html {
  const { t } = view;
  return html`<details class="ask-date"><summary>${t('page-as-of-choose')}</summary>
<form method="get" action="${path}"><label for="as-of">${t('page-as-of-date')}</label>
<input id="as-of" type="date" name="asOf" value="${view.asked?.slice(0, 10) ?? ''}" required> <button>${t('page-as-of-show')}</button></form></details>`;
}
