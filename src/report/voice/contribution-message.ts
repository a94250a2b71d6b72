import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { ContributionResponse } from '#domain/contribution.ts';
import { refWords } from '#domain/contribution.ts';
import type { KeptContribution } from '#domain/contribution-reading.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from '../plan-message.ts';
import { aboutWords, contestedWords, outcomeWords, reasonWords, refPhrase } from './voice-words.ts';

/** What the one who reads may do with it. */
export type MayVoice = { readonly leads: boolean; readonly coordinates: boolean };

/** A question or a contest, with all that was said to it. */
export function contributionMessage(one: KeptContribution, may: MayVoice): Written {
  return {
    lines: [...contributionLines(one), ...responseLines(one), ...stateLines(one)],
    choices: [...choicesOf(one, may), ...wayOn(one)],
  };
}

/** What was said, with where it stands and what supports it. */
export function contributionLines(one: KeptContribution): readonly Line[] {
  const { commitment, activity, contested, evidence, at } = one;
  const about = aboutWords(commitment, activity);
  return [
    title(
      say(one.kind === 'question' ? 'voice-question-title' : 'voice-contest-title', {
        name: refPhrase(one),
        about,
        day: { day: at },
      }),
    ),
    ...(contested ? [note(say('voice-contested-status', { status: contestedWords(contested) }))] : []),
    ...textLines(one),
    ...(evidence.length > 0 ? [text(say('voice-evidence', { count: evidence.length }))] : []),
    ...evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name)),
  ];
}

function textLines({
  text: words,
  withheldReason,
}: Pick<ContributionResponse, 'text' | 'withheldReason'>): readonly Line[] {
  if (words !== null) return [quote(words)];
  return [note(say('voice-withheld', { reason: reasonWords(withheldReason ?? '') }))];
}

/** What was answered to it, oldest first. */
export function responseLines({ responses, outcome }: KeptContribution): readonly Line[] {
  return responses.flatMap((one) => [text(responseWords(one, outcome)), ...textLines(one)]);
}

function responseWords({ kind, at }: ContributionResponse, outcome: KeptContribution['outcome']): AnyPhrase {
  const day = { day: at };
  switch (kind) {
    case 'answer':
      return say('voice-answer-of', { day });
    case 'reply':
      return say('voice-reply-of', { day });
    case 'closing':
      return outcome === null
        ? say('voice-closing-of', { day })
        : say('voice-closing-with', { day, outcome: outcomeWords(outcome) });
    default:
      return kind satisfies never;
  }
}

function stateLines(one: KeptContribution): readonly Line[] {
  if (one.text === null) return [];
  if (one.releasedAt === null) return [note(say('voice-waits-release'))];
  const answered = one.responses.some(({ withheldReason }) => withheldReason === null);
  if (one.kind === 'question') return answered ? [] : [note(say('voice-waits-answer'))];
  return one.closedAt === null ? [note(say('voice-waits-closing'))] : [];
}

function choicesOf(one: KeptContribution, { leads, coordinates }: MayVoice): readonly Choice[] {
  const ref = refWords(one);
  const shown = one.text !== null;
  const open = shown && one.releasedAt !== null && one.closedAt === null;
  return [
    ...(coordinates && shown && one.releasedAt === null
      ? [button('voice-release', ref, say('voice-choice-release'))]
      : []),
    ...((leads || coordinates) && open ? [answerButton(one)] : []),
    ...(coordinates && open && one.kind === 'contest'
      ? [button('voice-close', ref, say('voice-choice-close'))]
      : []),
    ...(coordinates && shown ? [button('voice-withhold', ref, say('voice-choice-withhold'))] : []),
    ...(coordinates ? one.responses : []).flatMap(({ withheldReason }, index) =>
      withheldReason === null
        ? [
            button(
              'voice-withhold',
              `${ref}/${index + 1}`,
              say('voice-choice-withhold-response', { number: String(index + 1) }),
            ),
          ]
        : [],
    ),
    ...(coordinates ? [button('moderation', '', say('voice-choice-moderation'))] : []),
  ];
}

export function answerButton(one: Pick<KeptContribution, 'kind' | 'number'>): Choice {
  return button(
    'voice-answer',
    refWords(one),
    say(one.kind === 'question' ? 'voice-choice-answer' : 'voice-choice-reply'),
  );
}

function wayOn({ commitment, activity }: KeptContribution): readonly Choice[] {
  return [
    button('voices', String(commitment), say('voice-choice-voices')),
    activity === null
      ? button('commitment', String(commitment), say('choice-to-commitment', { number: String(commitment) }))
      : button('activity', activity, say('choice-to-activity', { code: activity })),
  ];
}
