import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line, Message } from '#chat/message.ts';
import type { Digest, Snapshot } from '#domain/digest-snapshot.ts';
import { say } from '#i18n/phrase.ts';
import { besidesChoices, besidesLines, waitingWords } from './digest-besides.ts';
import { correctionLines } from './digest-correction-lines.ts';
import { planShareWords, shareNote } from './digest-share.ts';
import {
  countsWords,
  digestTitle,
  excerptLine,
  inventedWords,
  planWords,
  rateLine,
  shortHash,
  someOf,
  titleValue,
} from './digest-words.ts';

const MOST_MOVED = 5;
const MOST_DIFFICULTIES = 3;
const MOST_NAMED = 8;

/** The digest of a week, as a committee member hears it. It stays in the thread. */
export function digestMessage(digest: Digest): Message {
  return { lines: digestLines(digest), choices: digestChoices(digest.snapshot), lasting: true };
}

export function digestLines(digest: Digest): readonly Line[] {
  const { snapshot, line } = digest;
  return [
    title(digestTitle(digest)),
    text(say('digest-plan-line', { title: titleValue(snapshot.plan.title) })),
    ...(line === null ? [] : [text(say('digest-line-of-coordination')), quote(line)]),
    ...correctionLines(snapshot),
    text(planWords(snapshot)),
    ...planShareWords(snapshot, MOST_MOVED).map(text),
    { bar: snapshot.rate.now },
    text(countsWords(snapshot)),
    ...axisLines(snapshot),
    ...movedLines(snapshot),
    ...namedLines(snapshot),
    ...waitingWords(snapshot, MOST_MOVED).map(text),
    ...difficultyLines(snapshot, MOST_DIFFICULTIES),
    ...besidesLines(snapshot, MOST_MOVED),
    ...closingLines(snapshot),
  ];
}

export function axisLines({ axes }: Snapshot): readonly Line[] {
  return axes.flatMap((axis): Line[] => [
    text(rateLine(titleValue(axis.title), axis, 'axis')),
    { bar: axis.now },
    ...shareNote(axis),
  ]);
}

function movedLines({ moved }: Snapshot): readonly Line[] {
  if (moved.count === 0) return [];
  const shown = moved.items.slice(0, MOST_MOVED);
  const rest = moved.count - shown.length;
  return [
    title(say('digest-moved')),
    ...shown.map(({ code, title: words, from, to }) =>
      text(
        say('digest-move', {
          code,
          title: titleValue(words),
          before: { percent: from.progress },
          after: { percent: to.progress },
        }),
      ),
    ),
    ...(rest > 0 ? [note(say('digest-more', { count: rest }))] : []),
  ];
}

/** What is told by number only: completed, silent, overdue. */
function namedLines({ completed, silent, overdue }: Snapshot): readonly Line[] {
  const codes = (items: readonly { readonly code: string }[], count: number) =>
    someOf(
      items.map(({ code }) => code),
      count,
      MOST_NAMED,
    );
  const numbers = silent.map(({ number }) => String(number));
  return [
    ...(completed.count > 0
      ? [
          text(
            say('digest-completed', {
              count: completed.count,
              codes: codes(completed.items, completed.count),
            }),
          ),
        ]
      : []),
    ...(silent.length > 0
      ? [
          text(
            say('digest-silent', {
              count: silent.length,
              numbers: someOf(numbers, silent.length, MOST_NAMED),
            }),
          ),
        ]
      : []),
    ...(overdue.count > 0
      ? [text(say('digest-overdue', { count: overdue.count, codes: codes(overdue.items, overdue.count) }))]
      : []),
  ];
}

export function difficultyLines({ difficulties }: Snapshot, most: number): readonly Line[] {
  const shown = difficulties.items.slice(0, most);
  const rest = difficulties.count - shown.length;
  if (shown.length === 0) return [];
  return [
    title(say('digest-difficulties')),
    ...shown.flatMap((item): Line[] => [
      text(say('digest-difficulty', { code: item.code, title: titleValue(item.title) })),
      excerptLine(item),
    ]),
    ...(rest > 0 ? [note(say('digest-more', { count: rest }))] : []),
  ];
}

function closingLines(snapshot: Snapshot): readonly Line[] {
  const { head, staleSince } = snapshot;
  return [
    ...(staleSince === null ? [] : [text(say('digest-stale', { day: { day: staleSince } }))]),
    note(
      head === null
        ? say('digest-no-head')
        : say('digest-head', { number: String(head.seq), hash: shortHash(head.hash) }),
    ),
    ...inventedWords(snapshot).map(note),
  ];
}

/** Standing buttons: each names its week, and works for as long as the digest is kept. */
export function digestChoices(snapshot: Snapshot): readonly Choice[] {
  const { week, silent, difficulties } = snapshot;
  return [
    button('digest-axes', week, say('digest-choice-axes')),
    ...(silent.length > 0
      ? [button('digest-silent', week, say('digest-choice-silent', { count: silent.length }))]
      : []),
    ...(difficulties.count > 0
      ? [
          button(
            'digest-difficulties',
            week,
            say('digest-choice-difficulties', { count: difficulties.count }),
          ),
        ]
      : []),
    ...besidesChoices(snapshot),
    button('digests', '', say('digest-choice-history')),
  ];
}
