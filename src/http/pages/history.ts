import { html } from 'hono/html';
import { TEXT_IN_HISTORY } from '#store/public-activity.ts';
import type { PublicEntry } from '#store/public-entry.ts';
import type { ActivityView } from './activity-page.ts';
import { entryTexts, roomFor } from './entry-texts.ts';
import type { Room } from './entry-texts.ts';
import { changeOf, headingOf, statusOf } from './entry-words.ts';
import { evidenceBlock } from './evidence.ts';
import type { Html, View } from './view.ts';
import { dated, updatePath } from './view.ts';

/** Pieces of evidence of an update that its place in the history shows; all of them stand at its own address. */
const MOST_EVIDENCE = 4;

/** The entries of an activity: newest first, each original with what corrected it below. */
export function historyOf(page: ActivityView, view: View): Html {
  const originals = Map.groupBy(page.entries, ({ origin }) => origin);
  const room = roomFor(page.entries, TEXT_IN_HISTORY);
  return html`<ol class="history" reversed>${[...originals.values()].map((chain) => {
    const last = chain.at(-1);
    return html`<li>${chain.toReversed().map((entry) => entryBlock(entry, last, page, room, view))}</li>`;
  })}</ol>`;
}

function entryBlock(
  entry: PublicEntry,
  last: PublicEntry | undefined,
  page: ActivityView,
  room: Room,
  view: View,
): Html {
  const { t, language } = view;
  const number = String(entry.seq);
  const replaced = last && last.seq !== entry.seq ? last : undefined;
  const state = replaced
    ? html`<p class="tag">${t(replaced.retracts ? 'page-entry-undone' : 'page-entry-corrected', { number: String(replaced.seq) })}</p>`
    : entry.seq === page.current
      ? html`<p class="tag now">${t('page-entry-current')}</p>`
      : '';
  const address = updatePath(language, page.plan, entry.seq);
  return html`<article class="entry${replaced ? ' replaced' : ''}" id="n${entry.seq}" aria-label="${t('page-receipt', { number })}">
<header><h3>${dated(entry.at, headingOf(entry, page.plan, view))}</h3><a class="receipt" href="${address}">${t('page-receipt', { number })}</a>${state}</header>
${statusOf(entry, view)}
${changeOf(entry, view)}
${entryTexts(entry, room, (name) => `${address}/${name}`, view)}
${evidenceBlock(entry, view, { most: MOST_EVIDENCE, more: address })}
<p class="source">${t('page-channel', { channel: entry.channel })} · ${t('page-entry-hash')} <code dir="ltr" title="${entry.hash}">${entry.hash.slice(0, 12)}</code></p>
</article>`;
}
