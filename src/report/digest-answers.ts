import { button, note, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { DigestListed, SilentCommitment, Snapshot } from '#domain/digest-snapshot.ts';
import type { WeekKey, WeekRead } from '#domain/week.ts';
import { mondayOf } from '#domain/week.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { axisLines } from './digest-message.ts';
import { shareNote } from './digest-share.ts';
import { excerptLine, rateLine, titleValue, weekDay, weekNumber } from './digest-words.ts';
import type { Written } from './plan-message.ts';
import { rateWords } from './rate-words.ts';

/** What stands behind the buttons of a digest. */

const back = ({ week }: Pick<Snapshot, 'week'>): Choice =>
  button('digest', week, say('digest-choice-digest'));

/** The axes, each with a button to its commitments. */
export function digestAxesMessage(snapshot: Snapshot): Written {
  return {
    lines: [title(say('digest-axes-title', { day: weekDay(snapshot) })), ...axisLines(snapshot)],
    choices: [
      ...snapshot.axes.map(({ code, title: words }) =>
        button('digest-axis', `${snapshot.week}/${code}`, say('choice-axis', { title: titleValue(words) })),
      ),
      back(snapshot),
    ],
  };
}

/** The commitments of an axis in that week; undefined where the digest has no such axis. */
export function digestAxisMessage(snapshot: Snapshot, code: string): Written | undefined {
  const axis = snapshot.axes.find((one) => one.code === code);
  if (!axis) return undefined;
  return {
    lines: [
      title(rateLine(titleValue(axis.title), axis, 'axis')),
      { bar: axis.now },
      ...shareNote(axis),
      ...snapshot.commitments
        .filter((one) => one.axis === code)
        .flatMap((one): Line[] => [
          text(
            rateLine(
              say('digest-silent-one', { number: String(one.number), title: titleValue(one.title) }),
              one,
              'commitment',
            ),
          ),
          { bar: one.now },
          ...shareNote(one),
        ]),
    ],
    choices: [button('digest-axes', snapshot.week, say('digest-choice-axes')), back(snapshot)],
  };
}

/** Who has been silent in the period, the longest silence first. */
export function digestSilentMessage(snapshot: Snapshot): Written {
  const { silent } = snapshot;
  return {
    lines: [
      title(say('digest-silent-title', { day: weekDay(snapshot) })),
      ...(silent.length === 0 ? [text(say('digest-silent-none'))] : silent.flatMap(silentLines)),
    ],
    choices: [back(snapshot)],
  };
}

function silentLines({ number, title: words, organisation, lastReport }: SilentCommitment): readonly Line[] {
  const who = titleValue(organisation);
  return [
    text(say('digest-silent-one', { number: String(number), title: titleValue(words) })),
    note(
      lastReport === null
        ? say('digest-silent-never', { organisation: who })
        : say('digest-silent-since', { organisation: who, day: { day: lastReport } }),
    ),
  ];
}

const MOST_DIFFICULTIES = 30;

export function digestDifficultiesMessage(snapshot: Snapshot): Written {
  const { difficulties } = snapshot;
  const shown = difficulties.items.slice(0, MOST_DIFFICULTIES);
  const rest = difficulties.count - shown.length;
  return {
    lines: [
      title(say('digest-difficulties-title', { day: weekDay(snapshot) })),
      ...(shown.length === 0 ? [text(say('digest-difficulties-none'))] : []),
      ...shown.flatMap((item): Line[] => [
        text(say('digest-difficulty', { code: item.code, title: titleValue(item.title) })),
        excerptLine(item),
      ]),
      ...(rest > 0 ? [note(say('digest-more', { count: rest }))] : []),
    ],
    choices: [
      ...shown.slice(0, 5).map(({ code }) => button('activity', code, say('choice-to-activity', { code }))),
      back(snapshot),
    ],
  };
}

/** Past digests, newest first; `page` from 0, and whether there are older ones. */
export function digestsMessage(
  digests: readonly DigestListed[],
  { page, more }: { readonly page: number; readonly more: boolean },
): Written {
  return {
    lines: [
      title(say('digest-history-title')),
      ...(digests.length === 0 ? [text(say('digest-history-none'))] : digests.map(entryLine)),
    ],
    choices: [
      ...digests.map(({ week, rate }) =>
        button(
          'digest',
          week,
          say('digest-choice-listed', { week: weekNumber(week), rate: rateWords(rate, 'plan') }),
        ),
      ),
      ...(more ? [button('digests', String(page + 1), say('digest-choice-older'))] : []),
      button('plan', '', say('choice-plan')),
    ],
  };
}

function entryLine({ week, number, corrected, rate }: DigestListed): Line {
  const values = {
    number: String(number),
    day: { day: mondayOf(week) },
    rate: rateWords(rate, 'plan'),
  };
  return text(corrected ? say('digest-history-corrected', values) : say('digest-history-line', values));
}

/** Why no digest is shown for what was typed; `current` is the week that goes on. */
export function weekRefused(
  text: string,
  read: Exclude<WeekRead, { readonly week: WeekKey }>,
  current: WeekKey,
): AnyPhrase {
  switch (read.refused) {
    case 'form':
      return say('digest-week-form', { example: current });
    case 'no-such-week':
      return say('digest-no-week', {
        week: text.trim(),
        year: String(read.year),
        weeks: String(read.weeks),
      });
    default:
      return read satisfies never;
  }
}

/** A week that has not begun has no digest. */
export function weekAhead(week: WeekKey): AnyPhrase {
  return say('digest-week-ahead', { week });
}
