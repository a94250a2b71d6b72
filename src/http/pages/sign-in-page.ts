import { html } from 'hono/html';
import type { Html, View } from './view.ts';

/** A button that uses a code up; without a code, a field to type it in. */
export function signInPage(code: string | undefined, { t }: View): Html {
  const field =
    code === undefined
      ? html`<p>${t('page-sign-in-type')}</p><p><label for="code">${t('page-sign-in-field')}</label>
<input id="code" name="code" dir="ltr" required maxlength="60" autocomplete="one-time-code" autocapitalize="off" spellcheck="false"></p>`
      : html`<p>${t('page-sign-in-text')}</p><input type="hidden" name="code" value="${code}">`;
  return html`<div class="wide notice"><h1>${t('page-sign-in')}</h1><form class="sign-in" method="post" action="/sign-in">${field}
<p class="ways"><button class="way">${t('page-sign-in-button')}</button></p></form></div>`;
}
