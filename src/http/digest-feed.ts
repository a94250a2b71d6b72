import type { Digest } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { correctionLines } from '#report/digest-correction-lines.ts';
import { digestPictureAlt } from '#report/digest-picture.ts';
import { planShareWords } from '#report/digest-share.ts';
import { countsWords, digestTitle, inventedWords, planWords } from '#report/digest-words.ts';
import { escapedHtml as html, escapedXml as xml, uuidOf } from './atom.ts';
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
<id>${uuidOf('digests', plan.code, language)}</id>
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
    ...planShareWords(snapshot, 10),
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
<id>${uuidOf('digests', code, view.language, week, String(issue), head?.hash ?? '')}</id>
<title>${xml(said(digestTitle(digest)))}</title>
<published>${sentAt ?? frozenAt}</published>
<updated>${sentAt ?? frozenAt}</updated>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
<content type="html">${xml(content)}</content>
</entry>`;
}
