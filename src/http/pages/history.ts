import { html } from 'hono/html';
import type { RecordText } from '#domain/chain.ts';
import { readableEvidence } from '#domain/record-content.ts';
import type { Evidence, UpdateTextName } from '#domain/update.ts';
import { lengthOf, UPDATE_TEXTS } from '#domain/update.ts';
import { LOCALES } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { PublicEntry } from '#store/public-activity.ts';
import type { ActivityView } from './activity-page.ts';
import type { Html, View } from './view.ts';
import { bandName, bandMark, dated } from './view.ts';

/** The entries of an activity: newest first, each original with what corrected it below. */
export function historyOf(page: ActivityView, view: View): Html {
  const originals = Map.groupBy(page.entries, ({ origin }) => origin);
  return html`<ol class="history" reversed>${[...originals.values()].map((chain) => {
    const last = chain.at(-1);
    return html`<li>${chain.toReversed().map((entry) => entryBlock(entry, last, page, view))}</li>`;
  })}</ol>`;
}

function entryBlock(entry: PublicEntry, last: PublicEntry | undefined, page: ActivityView, view: View): Html {
  const { t } = view;
  const replaced = last && last.seq !== entry.seq ? last : undefined;
  const state = replaced
    ? html`<p class="tag">${t(replaced.retracts ? 'page-entry-undone' : 'page-entry-corrected', { number: String(replaced.seq) })}</p>`
    : entry.seq === page.current
      ? html`<p class="tag now">${t('page-entry-current')}</p>`
      : '';
  return html`<article class="entry${replaced ? ' replaced' : ''}" id="n${entry.seq}" aria-label="${t('page-receipt', { number: String(entry.seq) })}">
<header><h3>${dated(entry.at, headingOf(entry, page, view))}</h3><span class="receipt">${t('page-receipt', { number: String(entry.seq) })}</span>${state}</header>
<p class="facts">${entry.retracts ? html`<span>${t('page-entry-progress', { band: bandName(entry.band, view), progress: { percent: entry.progress } })}</span>` : html`${bandMark(entry.band, view)} <span class="number" dir="ltr">${view.percent(entry.progress)}</span>`}</p>
${UPDATE_TEXTS.map((name) => textBlock(name, entry.texts[name], view))}
${evidenceList(readableEvidence(entry.evidence, entry.texts), view)}
<p class="source">${t('page-channel', { channel: entry.channel })} · ${t('page-entry-hash')} <code dir="ltr" title="${entry.hash}">${entry.hash.slice(0, 12)}</code></p>
</article>`;
}

function headingOf(entry: PublicEntry, { plan }: ActivityView, { t }: View): string {
  const day = { day: entry.at };
  const number = String(entry.origin);
  if (entry.kind === 'baseline')
    return t(plan.inventedUntil ? 'page-entry-baseline-invented' : 'page-entry-baseline', {
      day: { day: plan.asOf },
    });
  if (entry.retracts) return t('page-entry-undo', { number, day });
  if (entry.seq !== entry.origin) return t('page-entry-correction', { number, day });
  return t(entry.unchanged ? 'page-entry-unchanged' : 'page-entry-update', { day });
}

const TEXT_KEYS = {
  reason: 'page-text-reason',
  actions: 'page-text-actions',
  difficulties: 'page-text-difficulties',
  nextSteps: 'page-text-next-steps',
} as const satisfies Record<UpdateTextName, MessageKey>;

/** Up to this many characters a text stands open; a longer one is folded, and whole. */
const SHORT_TEXT = 400;

function textBlock(name: UpdateTextName, kept: RecordText | undefined, view: View): Html | '' {
  if (!kept) return '';
  const { t } = view;
  const title = t(TEXT_KEYS[name]);
  if ('withheld' in kept)
    return html`<h4>${title}</h4><p>${t('page-text-withheld', { reason: kept.withheld })}</p>`;
  const length = lengthOf(kept.text);
  const body = html`<div class="prose" dir="auto">${kept.text}</div>`;
  if (length <= SHORT_TEXT) return html`<h4>${title}</h4>${body}`;
  return html`<h4>${title}</h4><details><summary><span class="beginning" dir="auto">${beginningOf(kept.text)}</span> <span class="length">${t('page-text-length', { count: length })}</span></summary>${body}</details>`;
}

function beginningOf(text: string): string {
  return `${Array.from(text.slice(0, 500)).slice(0, 160).join('').replace(/\s+/g, ' ').trim()}…`;
}

function evidenceList(evidence: readonly Evidence[], view: View): Html | '' {
  if (evidence.length === 0) return '';
  return html`<h4>${view.t('page-evidence')}</h4><ul class="evidence">${evidence.map((item) => html`<li>${evidenceLink(item, view)}</li>`)}</ul>`;
}

function evidenceLink(item: Evidence, view: View): Html {
  if (item.kind === 'link') {
    // Only what a browser opens as a page: the record may hold older, stranger things.
    const safe = /^https?:\/\//i.test(item.url);
    return safe
      ? html`<a href="${item.url}" rel="noopener noreferrer nofollow ugc"><bdi dir="ltr">${item.url}</bdi></a>`
      : html`<bdi dir="ltr">${item.url}</bdi>`;
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
