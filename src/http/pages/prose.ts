import { html } from 'hono/html';
import type { Html, View } from './view.ts';

/** Up to this many characters a text stands open; a longer one is folded. */
export const SHORT_TEXT = 400;

/** A text that somebody wrote: short it stands there, longer it can be unfolded. `length` in characters. */
export function proseBlock(text: string, length: number, { t }: View): Html {
  const body = html`<div class="prose" dir="auto">${text}</div>`;
  if (length <= SHORT_TEXT) return body;
  return html`<details><summary><span class="beginning" dir="auto">${beginningOf(text)}</span> <span class="length">${t('page-text-length', { count: length })}</span></summary>${body}</details>`;
}

/** Its first line or two, for whoever decides whether to read it. */
export function beginningOf(text: string): string {
  return `${Array.from(text.slice(0, 500)).slice(0, 160).join('').replace(/\s+/g, ' ').trim()}…`;
}
