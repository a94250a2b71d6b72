import { button, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import { ANSWER_DAYS } from '#domain/contribution.ts';
import type { DecidedActivity, DigestBesides, MovedIndicator, OpenContest } from '#domain/digest-besides.ts';
import { helpByCommitment } from '#domain/digest-besides.ts';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { daysWords } from './help-message.ts';
import { commitmentShareWords } from './digest-share.ts';
import { someOf, titleValue } from './digest-words.ts';
import { measureWords } from './indicator-words.ts';

/** What waits for somebody, in sentences that anybody may read: of help requests never the words. */
export function waitingWords({ besides }: Snapshot, most: number): readonly AnyPhrase[] {
  if (!besides) return [];
  const { help, questions, contests } = besides;
  const asked = helpByCommitment(help.items);
  const shown = asked.slice(0, most);
  const told = shown.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(help.count > 0
      ? [
          say('digest-also-help', {
            count: help.count,
            list: listOf(
              shown.map(({ commitment, count, days }) =>
                say('digest-also-help-of', {
                  number: String(commitment),
                  count,
                  age: daysWords(days),
                }),
              ),
              help.count - told,
            ),
          }),
        ]
      : []),
    ...(questions.count > 0
      ? [
          say('digest-also-questions', {
            count: questions.count,
            days: ANSWER_DAYS,
            list: listOf(
              questions.items.slice(0, most).map(({ number, commitment, since }) =>
                say('digest-also-question', {
                  number: String(number),
                  commitment: String(commitment),
                  day: { day: since },
                }),
              ),
              questions.count - Math.min(most, questions.items.length),
            ),
          }),
        ]
      : []),
    ...(contests && contests.count > 0
      ? [
          say('digest-also-contests', {
            count: contests.count,
            list: listOf(
              contests.items.slice(0, most).map(contestWords),
              contests.count - Math.min(most, contests.items.length),
            ),
          }),
        ]
      : []),
  ];
}

function contestWords({ number, commitment, code, since }: OpenContest): AnyPhrase {
  const values = { number: String(number), day: { day: since } };
  return code === null
    ? say('digest-also-contest-commitment', { ...values, commitment: String(commitment) })
    : say('digest-also-contest', { ...values, code });
}

function listOf(items: readonly AnyPhrase[], rest: number): Value {
  return { list: rest > 0 ? [...items, say('digest-and-others', { count: rest })] : items };
}

/** What was decided of activities in the week, a sentence a kind, and what that made of the rates. */
export function decidedWords(snapshot: Snapshot, most: number): readonly AnyPhrase[] {
  const items = snapshot.besides?.decided.items ?? [];
  const weights = items.filter(({ kind }) => kind === 'weight');
  return [
    ...(weights.length > 0
      ? [
          say('digest-also-weights', {
            list: listOf(
              weights.slice(0, most).map(weightWords),
              weights.length - Math.min(most, weights.length),
            ),
          }),
        ]
      : []),
    ...(['withdrawal', 'restoration', 'addition'] as const).flatMap((kind) => {
      const codes = items.filter((one) => one.kind === kind).map(({ code }) => code);
      return codes.length === 0
        ? []
        : [say(DECIDED[kind], { count: codes.length, codes: someOf(codes, codes.length, most) })];
    }),
    ...commitmentShareWords(snapshot, most),
  ];
}

const DECIDED = {
  withdrawal: 'digest-also-withdrawn',
  restoration: 'digest-also-restored',
  addition: 'digest-also-added',
} as const;

function weightWords({ code, was, weight }: DecidedActivity): AnyPhrase {
  const values = { code, weight: weight ?? 0 };
  return was === null
    ? say('digest-also-weight-is', values)
    : say('digest-also-weight', { ...values, before: was });
}

/** "Commitment 4, published procedures: from 2,700 to 2,850 (31 October 2026)". */
export function indicatorWords({ commitment, name, unit, from, to, on }: MovedIndicator): AnyPhrase {
  const values = {
    number: String(commitment),
    name: titleValue(name),
    after: measureWords(to, unit),
    day: { day: on },
  };
  return from === null
    ? say('digest-also-indicator-first', values)
    : say('digest-also-indicator', { ...values, before: measureWords(from, unit) });
}

/** How many of a list are not shown. */
export function restOf<K extends 'indicators' | 'decided'>(
  besides: DigestBesides | undefined,
  of: K,
  shown: number,
): number {
  return Math.max(0, (besides?.[of].count ?? 0) - shown);
}

/** All of it, as lines of a message. */
export function besidesLines(snapshot: Snapshot, most: number): readonly Line[] {
  const decided = decidedWords(snapshot, most);
  const moved = (snapshot.besides?.indicators.items ?? []).slice(0, most);
  const rest = restOf(snapshot.besides, 'indicators', moved.length);
  return [
    ...(decided.length > 0 ? [title(say('digest-also-decided')), ...decided.map(text)] : []),
    ...(moved.length > 0
      ? [title(say('digest-also-indicators')), ...moved.map((one) => text(indicatorWords(one)))]
      : []),
    ...(rest > 0 ? [text(say('digest-more', { count: rest }))] : []),
  ];
}

/** To what waits: for those with a post the requests, for everybody the questions. */
export function besidesChoices({ besides }: Snapshot): readonly Choice[] {
  if (!besides) return [];
  const { help, questions } = besides;
  return [
    ...(help.count > 0
      ? [button('committee', '', say('digest-also-choice-help', { count: help.count }))]
      : []),
    ...questions.items
      .slice(0, 2)
      .map(({ number }) =>
        button('voice', `q${number}`, say('digest-also-choice-question', { number: String(number) })),
      ),
  ];
}
