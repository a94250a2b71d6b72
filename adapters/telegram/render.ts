import type { Part, Rendered } from '#chat/message.ts';

const RIGHT_TO_LEFT = '\u200f';
const ARABIC = /\p{Script=Arabic}/u;
const ERROR = '⚠️ ';

/** Tags count nothing and a mark in front of a line is no text: Telegram refuses a message of such. */
const NOTHING = /^[\s\u200e\u200f\u2066-\u2069]*$/u;

/**
 * The text of a message in Telegram's HTML, empty when there is nothing to read in it. Direction follows the
 * text, so an Arabic line begins with a mark: figures and signs in front would turn it around.
 * https://core.telegram.org/bots/api#html-style
 */
export function renderText({ parts, direction }: Pick<Rendered, 'parts' | 'direction'>): string {
  let html = '';
  let before: Part | undefined;
  for (const part of parts) {
    if (NOTHING.test(part.text)) continue;
    // What was written by a person stands apart by itself.
    if (before) html += before.kind === 'title' && part.kind !== 'bar' ? '\n\n' : '\n';
    html += renderPart(part, direction);
    before = part;
  }
  return html;
}

/** The same, as Telegram counts and shows it: without tags and escapes. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<\/?(b|i|blockquote)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function renderPart({ kind, text }: Part, direction: Rendered['direction']): string {
  const directed = (words: string) => escapeHtml(direction === 'rtl' ? rightToLeft(words) : words);
  switch (kind) {
    case 'title':
      return `<b>${directed(text)}</b>`;
    case 'note':
      return `<i>${directed(text)}</i>`;
    case 'error':
      return directed(`${ERROR}${text}`);
    case 'quote':
      // Shown as it was written: one without Arabic keeps the direction of its own words.
      return `<blockquote>${ARABIC.test(text) ? directed(text) : escapeHtml(text)}</blockquote>`;
    case 'bar':
    case 'text':
      return directed(text);
    default:
      return kind satisfies never;
  }
}

function rightToLeft(text: string): string {
  return text.replaceAll(/^(?=.*\S)/gm, RIGHT_TO_LEFT);
}

/** Half a surrogate pair is no text to Telegram, and would have it refuse all of it. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
