import { html } from 'hono/html';
import type { Evidence } from '#domain/update.ts';
import { LOCALES } from '#i18n/language.ts';
import type { PublicEntry } from '#store/public-entry.ts';
import type { Html, Level, View } from './view.ts';
import { heading } from './view.ts';
import { withheldWords } from './voice-marks.ts';

/** The evidence of an entry that may be shown, and the reasons why the rest may not. */
export function evidenceOf({ evidence, texts }: Pick<PublicEntry, 'evidence' | 'texts'>): {
  readonly shown: readonly Evidence[];
  readonly withheld: readonly string[];
} {
  const shown: Evidence[] = [];
  const withheld: string[] = [];
  for (const [index, piece] of evidence.entries()) {
    const text = texts[`evidence.${index}`];
    if (!text) continue;
    if ('withheld' in text) withheld.push(text.withheld);
    else if (piece.kind === 'link') shown.push({ kind: 'link', url: text.text });
    else shown.push({ ...piece, name: text.text });
  }
  return { shown, withheld };
}

/** Links and files, at most so many; `more` leads to where the others are. */
export function evidenceBlock(
  entry: Pick<PublicEntry, 'evidence' | 'texts'>,
  view: View,
  {
    most = Infinity,
    more,
    level = 4,
  }: { readonly most?: number; readonly more?: string; readonly level?: Level } = {},
): Html | '' {
  const { shown, withheld } = evidenceOf(entry);
  if (shown.length + withheld.length === 0) return '';
  const rest = shown.length - most;
  return html`${heading(level, view.t('page-evidence'))}${list(shown.slice(0, most), view)}
${rest > 0 && more ? html`<p><a href="${more}">${view.t('page-evidence-more', { count: rest })}</a></p>` : ''}
${withheld.map((reason) => html`<p class="quiet">${withheldWords(reason, view)}</p>`)}`;
}

/** The evidence of a contest. */
export function evidenceLinks(evidence: readonly Evidence[], level: Level, view: View): Html | '' {
  return evidence.length === 0
    ? ''
    : html`${heading(level, view.t('page-evidence-counter'))}${list(evidence, view)}`;
}

function list(evidence: readonly Evidence[], view: View): Html {
  return html`<ul class="evidence">${evidence.map((item) => html`<li>${evidenceLink(item, view)}</li>`)}</ul>`;
}

/** An address is shown up to here; it leads where it leads. */
const LONGEST_SHOWN = 200;

function evidenceLink(item: Evidence, view: View): Html {
  if (item.kind === 'link') {
    const shown = item.url.length > LONGEST_SHOWN ? `${item.url.slice(0, LONGEST_SHOWN)}…` : item.url;
    // Only what a browser opens as a page: the record may hold older, stranger things.
    const safe = /^https?:\/\//i.test(item.url);
    return safe
      ? html`<a href="${item.url}" rel="noopener noreferrer nofollow ugc"><bdi dir="ltr">${shown}</bdi></a>`
      : html`<bdi dir="ltr">${shown}</bdi>`;
  }
  return html`<a href="/files/${item.sha256}/${encodeURIComponent(item.name)}"><bdi>${item.name}</bdi></a> <span class="quiet">${sizeOf(item.size, view)}</span>`;
}

function sizeOf(bytes: number, { language }: View): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(value);
}
