import { html } from 'hono/html';
import type { LocalizedText } from '#domain/plan.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { CommitmentDocument } from '#store/public-commitment.ts';
import { proseBlock } from './prose.ts';
import type { Html, View } from './view.ts';

const TEXTS = [
  ['problem', 'page-about-problem'],
  ['solution', 'page-about-solution'],
  ['expectedResult', 'page-about-result'],
  ['relevance', 'page-about-relevance'],
  ['additionalInformation', 'page-about-more'],
] as const satisfies readonly (readonly [keyof CommitmentDocument, MessageKey])[];

/** What the plan itself says of a commitment: why it was made, and what it is to bring. Nothing where it says nothing. */
export function aboutCommitment(document: CommitmentDocument, view: View): Html {
  const { t } = view;
  const texts = TEXTS.flatMap(([name, key]) => {
    const text = document[name];
    return text ? [block(t(key), text, view)] : [];
  });
  const facts = [
    ...(document.startsOn
      ? [fact(t('page-about-from'), t('page-day', { day: { day: document.startsOn } }))]
      : []),
    ...(document.endsOn ? [fact(t('page-about-to'), t('page-day', { day: { day: document.endsOn } }))] : []),
    ...(document.ogpId ? [fact(t('page-about-ogp'), document.ogpId)] : []),
    ...(document.otherActors ?? []).map((actor) =>
      fact(t('page-about-actor'), textIn(actor, view.language).text),
    ),
  ];
  if (texts.length + facts.length === 0) return html``;
  return html`<section aria-labelledby="about"><h2 id="about">${t('page-about')}</h2>
${facts.length > 0 ? html`<dl class="pairs">${facts}</dl>` : ''}${texts}</section>`;
}

function fact(name: string, value: string): Html {
  return html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`;
}

function block(title: string, text: LocalizedText, view: View): Html {
  const found = textIn(text, view.language);
  return html`<h3>${title}</h3><div lang="${found.language}" dir="${directionOf(found.language)}">${proseBlock(found.text, found.text.length, view)}</div>`;
}
