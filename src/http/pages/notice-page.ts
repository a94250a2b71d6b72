import { html } from 'hono/html';
import type { Html } from './view.ts';

/** A page that says one thing, and where to go from there. */
export function noticePage(
  title: string,
  text: string,
  ways: readonly { readonly href: string; readonly label: string }[],
): Html {
  return html`<div class="wide notice"><h1>${title}</h1><p>${text}</p>
<p class="ways">${ways.map(({ href, label }) => html`<a class="way" href="${href}">${label}</a> `)}</p></div>`;
}
