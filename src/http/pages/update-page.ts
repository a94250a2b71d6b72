import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import type { PublicEntry } from '#store/public-entry.ts';
import type { PublicUpdate } from '#store/public-update.ts';
import { entryTexts, roomFor } from './entry-texts.ts';
import { changeOf, headingOf, statusOf, textTitle } from './entry-words.ts';
import { evidenceBlock } from './evidence.ts';
import { proseBlock } from './prose.ts';
import type { Html, View } from './view.ts';
import { dated, localized, marked, pathOfCode, pathTo, updatePath, withQuery } from './view.ts';

/** A text that has no more characters stands on the update's own page. */
export const TEXT_ON_PAGE = 6_000;

export type UpdateView = PublicUpdate & { readonly plan: PlanInfo };

/** An entry of the record at its permanent address: what it says, what it took the place of, and what took its place. */
export function updatePage(page: UpdateView, view: View): Html {
  const { plan, entry, code, commitment } = page;
  const { t, language } = view;
  const number = String(entry.seq);
  const address = updatePath(language, plan, entry.seq);
  const ref = refOf(code);
  // The page of the history that begins with its original.
  const inHistory = withQuery(pathOfCode(language, plan, code), { before: entry.origin + 1 }, `n${number}`);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-commitments')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a> <a href="${pathTo(language, plan, commitment.number)}">${t('page-commitment', { number: String(commitment.number) })} · ${marked(commitment.title, plan, view)}</a> ${ref ? html`<a href="${pathOfCode(language, plan, code)}">${t('page-activity', { code })} · ${marked(page.title, plan, view)}</a>` : ''}</nav>
<section class="opening"><h1 class="long"><span class="kicker">${t('page-receipt', { number })}</span> ${dated(entry.at, headingOf(entry, plan, view))}</h1>
<p class="as-of">${t('page-update-at', { day: { day: entry.at }, time: { time: entry.at } })}</p>
${fate(page, view)}
${statusOf(entry, view)}${changeOf(entry, view)}</section>
<section class="entry" aria-labelledby="said"><h2 id="said">${t('page-update-said')}</h2>${entryTexts(entry, roomFor([entry], TEXT_ON_PAGE), (name) => `${address}/${name}`, view, 3)}
${evidenceBlock(entry, view, { level: 3 })}
${saysNothing(entry) ? html`<p class="quiet">${t('page-update-nothing')}</p>` : ''}</section>
${supersededOf(page, view)}
<section aria-labelledby="hash"><h2 id="hash">${t('page-update-link')}</h2>
<p>${t('page-channel', { channel: entry.channel })}</p>
<p class="hash"><span class="label">${t('page-entry-hash')}</span> <code dir="ltr">${entry.hash}</code></p>
<p class="hash"><span class="label">${t('page-update-prev')}</span> <code dir="ltr">${page.prev}</code></p>
<p class="ways"><a class="way" href="${inHistory}">${t('page-update-in-history')}</a> <a class="way" href="${pathTo(language, plan)}/verify">${t('page-record-verify')}</a></p></section></div>`;
}

/** What became of it. */
function fate({ supersededBy, current, entry, plan }: UpdateView, view: View): Html {
  const { t } = view;
  if (supersededBy) {
    const number = String(supersededBy.seq);
    const key = supersededBy.retracts ? 'page-entry-undone' : 'page-entry-corrected';
    return html`<p><a class="tag" href="${updatePath(view.language, plan, supersededBy.seq)}">${t(key, { number })}</a></p>`;
  }
  if (current) return html`<p><span class="tag now">${t('page-entry-current')}</span></p>`;
  return (entry.kind === 'update' && !entry.retracts) || entry.kind === 'baseline'
    ? html`<p><span class="tag">${t('page-update-past')}</span></p>`
    : html``;
}

function saysNothing({ texts }: PublicEntry): boolean {
  return Object.keys(texts).length === 0;
}

/** Of a correction: the texts as they were before it, those that are others now. */
function supersededOf({ superseded, entry, plan }: UpdateView, view: View): Html {
  if (!superseded) return html``;
  const others = entry.retracts ? [] : entry.changed;
  const { t, language } = view;
  const address = updatePath(language, plan, superseded.seq);
  const changed = UPDATE_TEXTS.flatMap((name) => {
    const text = superseded.texts[name];
    if (!others.includes(name)) return [];
    const title = html`<h3>${textTitle(name, superseded, view)}</h3>`;
    if (!text) return [html`${title}<p class="quiet">${t('page-update-no-text')}</p>`];
    if ('withheld' in text) return [];
    return text.length > TEXT_ON_PAGE
      ? [
          html`${title}<p><a href="${address}/${name}">${t('page-text-whole', { count: text.length })}</a></p>`,
        ]
      : [html`${title}${proseBlock(text.text, text.length, view)}`];
  });
  return html`<section aria-labelledby="before"><h2 id="before">${t('page-update-before')}</h2>
<p><a href="${address}">${t('page-update-superseded', { number: String(superseded.seq), day: { day: superseded.at } })}</a></p>${statusOf(superseded, view)}${changed}</section>`;
}
