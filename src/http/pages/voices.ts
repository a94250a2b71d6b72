import { html } from 'hono/html';
import type {
  ContributionCounts,
  ContributionKind,
  ContributionResponse,
  Outcome,
  PublicContribution,
} from '#domain/contribution.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import { lengthOf } from '#domain/update.ts';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { evidenceLinks } from './evidence.ts';
import { proseBlock } from './prose.ts';
import type { Html, Level, View } from './view.ts';
import { bandName, dated, heading, pathOfCode, pathTo } from './view.ts';
import { contestedMark, withheldWords } from './voice-marks.ts';

/** What the public said of what a page shows. */
export type Voices = {
  readonly plan: PlanInfo;
  readonly counts: ContributionCounts;
  readonly shown: readonly PublicContribution[];
  /** The id after which older ones follow; null where these are the last. */
  readonly older: string | null;
};

/** A list shows so many characters of a text; the whole of it stands at the address of its own. */
const MOST_IN_LIST = 1_200;

/** Questions and contests with what was answered to them, the newest first. */
export function voicesOf(
  { plan, counts, shown, older }: Voices,
  { way }: { readonly way: (before: string) => string },
  view: View,
): Html {
  const { t } = view;
  const said = [
    ...(counts.questions > 0 ? [t('page-voices-questions', { count: counts.questions })] : []),
    ...(counts.contests > 0 ? [t('page-voices-contests', { count: counts.contests })] : []),
  ];
  const nothing = counts.questions + counts.contests === 0;
  return html`<section aria-labelledby="voices"><h2 id="voices">${t('page-voices')}</h2>
${nothing ? html`<p>${t('page-voices-none')}</p>` : html`<p class="facts quiet">${said.map((one) => html`<span>${one}</span> `)}</p>`}
${shown.length > 0 ? html`<ol class="history">${shown.map((one) => html`<li>${contribution(one, plan, view, MOST_IN_LIST)}</li>`)}</ol>` : ''}
${older ? html`<nav class="pager" aria-label="${t('page-voices')}"><a href="${way(older)}">${t('page-voices-older')}</a></nav>` : ''}</section>`;
}

/** The permanent address of a question or a contest. */
export function contributionPath(
  language: Language,
  plan: PlanInfo,
  { kind, number }: { readonly kind: ContributionKind; readonly number: number },
): string {
  return `${pathTo(language, plan)}/${kind === 'question' ? 'questions' : 'contests'}/${number}`;
}

const TITLE_KEYS = {
  question: 'page-question',
  contest: 'page-contest',
} as const satisfies Record<ContributionKind, MessageKey>;
const OUTCOME_KEYS = {
  upheld: 'page-outcome-upheld',
  partly: 'page-outcome-partly',
  dismissed: 'page-outcome-dismissed',
} as const satisfies Record<Outcome, MessageKey>;
const RESPONSE_KEYS = {
  answer: 'page-response-answer',
  reply: 'page-response-reply',
  closing: 'page-response-closing',
} as const satisfies Record<ContributionResponse['kind'], MessageKey>;

/** One of them with its answers: one of a list, with its texts cut after so many characters, or alone and whole. */
export function contribution(
  said: PublicContribution,
  plan: PlanInfo,
  view: View,
  most: number | 'alone' = 'alone',
): Html {
  const { t, language } = view;
  const number = String(said.number);
  const address = contributionPath(language, plan, said);
  const title =
    most === 'alone' ? '' : html`<h3><a href="${address}">${t(TITLE_KEYS[said.kind], { number })}</a></h3>`;
  const level = most === 'alone' ? 2 : 4;
  const longest = most === 'alone' ? Infinity : most;
  const open = said.kind === 'contest' && said.outcome === null && said.withheldReason === null;
  return html`<article class="entry" id="${said.kind}-${number}" aria-label="${t(TITLE_KEYS[said.kind], { number })}">
<header>${title}<span class="receipt">${dated(said.at, t('page-day', { day: { day: said.at } }))}</span>${open ? contestedMark(view) : ''}${said.outcome ? html`<span class="tag">${t(OUTCOME_KEYS[said.outcome])}</span>` : ''}</header>
${contestedStatus(said, plan, view)}
${textOf(said, address, longest, view)}
${said.withheldReason === null ? evidenceLinks(said.evidence, level, view) : ''}
${said.responses.map((response) => responseOf(response, address, longest, level, view))}
${said.responses.length === 0 && said.withheldReason === null ? html`<p class="quiet">${t(said.kind === 'question' ? 'page-question-waits' : 'page-contest-waits')}</p>` : ''}</article>`;
}

/** The status as it stood when it was contested. */
function contestedStatus({ contested, activity }: PublicContribution, plan: PlanInfo, view: View): Html | '' {
  if (!contested) return '';
  const { t } = view;
  const words =
    'rate' in contested
      ? t('page-contest-of-rate', { rate: { percent: shownRate(contested.rate, 'commitment') } })
      : t('page-contest-of-status', {
          status: t('page-entry-progress', {
            band: bandName(contested.band, view),
            progress: { percent: contested.progress },
          }),
        });
  const link = activity
    ? html` <a href="${pathOfCode(view.language, plan, activity)}"><bdi dir="ltr">${activity}</bdi></a>`
    : '';
  return html`<p class="facts quiet"><span>${words}${link}</span></p>`;
}

type Said = Pick<PublicContribution, 'text' | 'withheldReason' | 'language'>;

function textOf({ text, withheldReason, language }: Said, address: string, most: number, view: View): Html {
  if (text === null) return html`<p class="quiet">${withheldWords(withheldReason ?? '', view)}</p>`;
  const length = lengthOf(text);
  const shown = length > most ? `${Array.from(text).slice(0, most).join('')}…` : text;
  const more =
    length > most
      ? html`<p><a href="${address}">${view.t('page-text-whole', { count: length })}</a></p>`
      : '';
  return html`<div lang="${language}" dir="${directionOf(language)}">${proseBlock(shown, length, view)}</div>${more}`;
}

function responseOf(
  response: ContributionResponse,
  address: string,
  most: number,
  level: Level,
  view: View,
): Html {
  const { t } = view;
  return html`<div class="response">${heading(level, t(RESPONSE_KEYS[response.kind], { day: { day: response.at } }))}${textOf(response, address, most, view)}</div>`;
}
