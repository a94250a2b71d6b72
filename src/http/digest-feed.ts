import { createHash } from 'node:crypto';
import type { Digest } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { correctionLines } from '#report/digest-correction-lines.ts';
import { digestPictureAlt } from '#report/digest-picture.ts';
import { countsWords, digestTitle, inventedWords, planWords } from '#report/digest-words.ts';
import type { View } from './pages/view.ts';
import { digestsPath } from './pages/view.ts';

/** The digests that were sent as an Atom feed (RFC 4287); `origin` is where people reach us, without a final slash. */
export function digestFeed(plan: PlanInfo, digests: readonly Digest[], origin: string, view: View): string {
  const { language } = view;
  const path = `${origin}${digestsPath(language, plan)}`;
  const [newest] = digests;
  const title = `${view.t('page-digests')} · ${textIn(plan.title, language).text}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(plan.code, language)}</id>
<title>${xml(title)}</title>
<updated>${newest?.sentAt ?? `${plan.asOf}T00:00:00Z`}</updated>
<author><name>${xml(view.t('page-name'))}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${path}.atom`)}"/>
<link rel="alternate" type="text/html" href="${xml(path)}"/>
${digests.map((digest) => entryOf(digest, plan, path, view)).join('\n')}
</feed>
`;
}

function entryOf(digest: Digest, { code }: PlanInfo, path: string, view: View): string {
  const { snapshot, sentAt, frozenAt } = digest;
  const { week, issue, head } = snapshot;
  const address = `${path}/${week}`;
  const said = (phrase: AnyPhrase) => words(phrase, view);
  const picture = `<img src="${html(`${address}/picture.png`)}" alt="${html(said(digestPictureAlt(digest)))}" width="360">`;
  const phrases = [
    ...correctionLines(snapshot).flatMap((line) => ('phrase' in line ? [line.phrase] : [])),
    planWords(snapshot),
    countsWords(snapshot),
    ...snapshot.moved.items.slice(0, 10).map(({ code: moved, title, from, to }) =>
      say('digest-move', {
        code: moved,
        title: { title },
        before: { percent: from.progress },
        after: { percent: to.progress },
      }),
    ),
    ...inventedWords(snapshot),
  ];
  const content = `<div dir="${directionOf(view.language)}">${phrases.map((phrase) => `<p>${html(said(phrase))}</p>`).join('')}<p>${picture}</p></div>`;
  return `<entry>
<id>${idOf(code, view.language, week, String(issue), head?.hash ?? '')}</id>
<title>${xml(said(digestTitle(digest)))}</title>
<published>${sentAt ?? frozenAt}</published>
<updated>${sentAt ?? frozenAt}</updated>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
<content type="html">${xml(content)}</content>
</entry>`;
}

/** The same for the same digest, wherever and by whichever process it is served. */
function idOf(...parts: readonly string[]): string {
  const hex = createHash('sha256')
    .update(['digests', ...parts].join('\n'))
    .digest('hex');
  // A UUID of version 8: made by a rule of our own (RFC 9562, 5.8).
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Without what XML has no place for, and without the marks around inserted values. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 refuses.
  return html(text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u2066-\u2069]/g, ''));
}
