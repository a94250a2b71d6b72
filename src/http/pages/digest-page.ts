import { html } from 'hono/html';
import type { Digest, Listed } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { decidedWords, indicatorWords, restOf, waitingWords } from '#report/digest-besides.ts';
import { changesOf } from '#report/digest-correction-lines.ts';
import { digestPictureAlt } from '#report/digest-picture.ts';
import { planShareWords } from '#report/digest-share.ts';
import { countsWords, digestTitle, inventedWords, planWords, someOf } from '#report/digest-words.ts';
import { digestRates } from './digest-rates.ts';
import type { Html, View } from './view.ts';
import { dated, digestsPath, localized, pathOfCode, pathTo } from './view.ts';
import { withheldWords } from './voice-marks.ts';

export type DigestView = {
  readonly plan: PlanInfo;
  readonly digest: Digest;
  /** Weeks of the digests before and after it that were sent. */
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** A digest as anybody may read it: what the committee was sent, without the coordination's own line. */
export function digestPage(page: DigestView, view: View): Html {
  const { plan, digest } = page;
  const { snapshot } = digest;
  const { t } = view;
  const in_ = (phrase: AnyPhrase) => words(phrase, view);
  const path = digestsPath(view.language, plan, snapshot.week);
  const alt = in_(digestPictureAlt(digest)).replaceAll(/[\u2066-\u2069]/g, '');
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${pathTo(view.language, plan)}">${localized(plan.title, view)}</a> <a href="${digestsPath(view.language, plan)}">${t('page-digest-back')}</a></nav>
<section class="opening"><h1>${in_(digestTitle(digest))}</h1>
<p>${[planWords(snapshot), ...planShareWords(snapshot, MOST), countsWords(snapshot)].map(in_).join(' ')}</p>
${correctionsOf(digest, in_)}
<p class="as-of">${dated(snapshot.asOf, t('page-digest-frozen', { day: { day: snapshot.asOf } }))}</p>
${inventedWords(snapshot).map((phrase) => html`<p class="note">${in_(phrase)}</p>`)}
<img class="digest-picture" src="${path}/picture.png" width="720" alt="${alt}"></section>
${listed('moved', t('digest-moved'), movesOf(page, view), snapshot.moved, view)}
${listed('difficulties', t('digest-difficulties'), difficultiesOf(page, view), snapshot.difficulties, view)}
${section('decided', t('digest-also-decided'), decidedWords(snapshot, MOST), in_)}
${section('indicators', t('digest-also-indicators'), indicatorsOf(digest), in_)}
${sentences(digest, in_)}
${section('waiting', t('digest-also-waiting'), waitingWords(snapshot, MOST), in_)}
${digestRates(page, view)}
${foot(page, path, view)}
</div>`;
}

function correctionsOf({ snapshot: { corrections } }: Digest, in_: (phrase: AnyPhrase) => string): Html {
  if (corrections === null) return html``;
  const receipts = corrections.receipts.map(String);
  return html`<p>${in_(say('digest-corrected', { receipts: someOf(receipts, receipts.length, 8) }))}</p>
<ul class="listed">${changesOf(corrections).map((change) => html`<li>${in_(change)}</li>`)}</ul>`;
}

function listed(
  id: string,
  title: string,
  items: readonly Html[],
  { count }: Listed<unknown>,
  { t }: View,
): Html {
  if (items.length === 0) return html``;
  const rest = count - items.length;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<ul class="listed">${items}</ul>${rest > 0 ? html`<p>${t('digest-more', { count: rest })}</p>` : ''}</section>`;
}

const MOST = 50;

function movesOf({ plan, digest }: DigestView, view: View): readonly Html[] {
  return digest.snapshot.moved.items.slice(0, MOST).map(
    ({ code, title, from, to }) =>
      html`<li><a href="${pathOfCode(view.language, plan, code)}"><bdi dir="ltr">${code}</bdi> ${localized(title, view)}</a>
<p class="facts">${view.t('digest-email-move', { before: { percent: from.progress }, after: { percent: to.progress } })}</p></li>`,
  );
}

function difficultiesOf({ plan, digest }: DigestView, view: View): readonly Html[] {
  return digest.snapshot.difficulties.items.slice(0, MOST).map(
    ({ code, title, excerpt, withheld }) =>
      html`<li><a href="${pathOfCode(view.language, plan, code)}"><bdi dir="ltr">${code}</bdi> ${localized(title, view)}</a>
${withheld === undefined ? html`<blockquote dir="auto">${excerpt}</blockquote>` : html`<p class="note">${withheldWords(withheld, view)}</p>`}</li>`,
  );
}

function section(
  id: string,
  title: string,
  phrases: readonly AnyPhrase[],
  in_: (phrase: AnyPhrase) => string,
): Html {
  if (phrases.length === 0) return html``;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${phrases.map((phrase) => html`<p>${in_(phrase)}</p>`)}</section>`;
}

function indicatorsOf({ snapshot: { besides } }: Digest): readonly AnyPhrase[] {
  const shown = (besides?.indicators.items ?? []).slice(0, MOST);
  const rest = restOf(besides, 'indicators', shown.length);
  return [...shown.map(indicatorWords), ...(rest > 0 ? [say('digest-more', { count: rest })] : [])];
}

/** What is told by number: completed, silent, overdue. */
function sentences(
  { snapshot: { completed, silent, overdue, staleSince } }: Digest,
  in_: (phrase: AnyPhrase) => string,
): Html {
  const codes = (items: readonly { readonly code: string }[], count: number) =>
    someOf(
      items.map(({ code }) => code),
      count,
      MOST,
    );
  const numbers = someOf(
    silent.map(({ number }) => String(number)),
    silent.length,
    MOST,
  );
  const said = [
    ...(completed.count > 0
      ? [
          say('digest-completed', {
            count: completed.count,
            codes: codes(completed.items, completed.count),
          }),
        ]
      : []),
    ...(silent.length > 0 ? [say('digest-silent', { count: silent.length, numbers })] : []),
    ...(overdue.count > 0
      ? [say('digest-overdue', { count: overdue.count, codes: codes(overdue.items, overdue.count) })]
      : []),
    ...(staleSince === null ? [] : [say('digest-stale', { day: { day: staleSince } })]),
  ];
  return said.length === 0
    ? html``
    : html`<section>${said.map((phrase) => html`<p>${in_(phrase)}</p>`)}</section>`;
}

function foot({ plan, digest, before, after }: DigestView, path: string, view: View): Html {
  const { t } = view;
  const { head } = digest.snapshot;
  const link = (week: string | undefined, label: string) =>
    week === undefined ? '' : html`<a href="${digestsPath(view.language, plan, week)}">${label}</a>`;
  return html`<section aria-labelledby="data"><h2 id="data">${t('page-data')}</h2>
<ul class="files"><li><a href="${path}/data.csv"><bdi dir="ltr">CSV</bdi></a> <span>${t('digest-csv')}</span></li>
<li><a href="${path}/data.xlsx"><bdi dir="ltr">XLSX</bdi></a> <span>${t('digest-xlsx')}</span></li></ul>
${
  head === null
    ? ''
    : html`<p class="hash"><span class="label">${t('page-record-text', { number: String(head.seq), day: { day: head.at } })}</span> <code dir="ltr">${head.hash}</code></p>`
}
<nav class="pager" aria-label="${t('page-digests')}">${link(before, t('page-digest-previous'))} ${link(after, t('page-digest-next'))}</nav></section>`;
}
