import { button, note, text } from '#chat/lines.ts';
import type { Choice, Line, Message } from '#chat/message.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import type { Reminder, ReminderPart } from '#domain/reminder.ts';
import { say } from '#i18n/phrase.ts';

export type Titles = ReadonlyMap<ActivityCode, LocalizedText>;

/** Due dates that a reminder names, for each desk; the others are counted. */
export const MOST_DUE = 5;
/** Commitments and persons that the coordinator's line names. */
const MOST_NAMED = 8;

/** One message for all that a person is reminded of, with buttons that work for as long as they make sense. */
export function reminderMessage({ parts }: Reminder, titles: Titles, today: string): Message {
  return {
    lines: parts.flatMap((part) => [...headLines(part), ...dueLines(part, titles, today)]),
    choices: [...workChoices(parts), ...laterChoices()],
    lasting: true,
  };
}

function headLines({ name, silence, silent, due, second }: ReminderPart): readonly Line[] {
  const count = silent.length;
  const own =
    name === null
      ? silenceLine(silence, count, due.length)
      : text(count > 0 ? say('remind-for', { name, count }) : say('remind-for-due', { name }));
  const others =
    second.length > 0
      ? [text(say('remind-second', { count: second.length, commitments: { list: second.map(String) } }))]
      : [];
  return [...(own ? [own] : []), ...others];
}

function silenceLine(silence: ReminderPart['silence'], count: number, due: number): Line | undefined {
  switch (silence) {
    case 1:
      return text(say('greet-lead', { count }));
    case 2:
      return text(say('remind-again', { count }));
    case 'again':
      return text(say('remind-woken', { count }));
    case null:
      return due > 0 ? text(say('remind-due', { count: due })) : undefined;
    default:
      return silence satisfies never;
  }
}

function dueLines({ due }: ReminderPart, titles: Titles, today: string): readonly Line[] {
  const more = due.length - MOST_DUE;
  return [
    ...due.slice(0, MOST_DUE).map(({ code, dueOn }) => {
      const values = { code, title: { title: titles.get(code) ?? {} }, day: { day: dueOn } };
      return note(dueOn < today ? say('remind-due-late', values) : say('remind-due-soon', values));
    }),
    ...(more > 0 ? [note(say('remind-due-more', { count: more }))] : []),
  ];
}

function workChoices(parts: readonly ReminderPart[]): readonly Choice[] {
  const silent = parts.flatMap((part) => part.silent).length;
  const codes = new Set(parts.flatMap((part) => [...part.silent, ...part.due.map(({ code }) => code)]));
  const [only] = codes.size === 1 ? codes : [];
  return [
    button('update', only ?? '', say('choice-update')),
    ...(silent > 0 ? [button('same', '', say('choice-same-all', { count: silent }))] : []),
  ];
}

function laterChoices(): readonly Choice[] {
  return [
    button('snooze', 'tomorrow', say('remind-choice-tomorrow')),
    button('snooze', 'week', say('remind-choice-week')),
    button('snooze', 'date', say('remind-choice-date')),
    button('away', '', say('remind-choice-away')),
  ];
}

/** What a coordinator is told privately: of what nobody answers for, and who could not be told anything. */
export function coordinatorMessage(
  commitments: readonly number[],
  unreachable: readonly (string | null)[],
): Message {
  const named = commitments.slice(0, MOST_NAMED);
  const names = unreachable.slice(0, MOST_NAMED).map((name) => name ?? '—');
  return {
    lines: [
      ...(named.length > 0
        ? [
            text(
              say('remind-coordinator', {
                count: commitments.length,
                commitments: { list: named.map(String) },
              }),
            ),
          ]
        : []),
      ...(names.length > 0
        ? [text(say('remind-unreachable', { count: unreachable.length, names: { list: names } }))]
        : []),
    ],
    choices: named.map((number) =>
      button('commitment', String(number), say('choice-to-commitment', { number: String(number) })),
    ),
    lasting: true,
  };
}
