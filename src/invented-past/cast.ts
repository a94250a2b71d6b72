import type { Language } from '#i18n/language.ts';

/**
 * How somebody reports: as it comes; never; only in the last part of the time; or not in its middle, when they are away
 * and another of these stands in for them.
 */
export type Habit = 'steady' | 'silent' | 'late' | 'away';

export type PastLead = {
  /** The names say in themselves that nobody is called so. The first two are those of every demonstration. */
  readonly name: string;
  readonly language: Language;
  /** What they report on. */
  readonly commitments: readonly number[];
  readonly habit: Habit;
  readonly deputy?: string;
};

/** Who speaks in the invented past of the sample plan: each of its commitments has one of them. */
export const PAST_LEADS: readonly PastLead[] = [
  { name: 'Demo lead 1', language: 'fr', commitments: [4, 10], habit: 'steady' },
  { name: 'Demo lead 2', language: 'fr', commitments: [18], habit: 'steady' },
  { name: 'Demo lead 3', language: 'fr', commitments: [1, 2, 3], habit: 'steady' },
  { name: 'Demo lead 4', language: 'ar', commitments: [5], habit: 'steady' },
  { name: 'Demo lead 5', language: 'fr', commitments: [6, 7, 8], habit: 'steady' },
  { name: 'Demo lead 6', language: 'fr', commitments: [9, 20], habit: 'silent' },
  { name: 'Demo lead 7', language: 'ar', commitments: [11, 12, 13], habit: 'late' },
  { name: 'Demo lead 8', language: 'fr', commitments: [14, 15, 16], habit: 'steady' },
  { name: 'Demo lead 9', language: 'en', commitments: [17, 19], habit: 'away', deputy: 'Demo lead 2' },
  { name: 'Demo lead 10', language: 'ar', commitments: [21, 22], habit: 'steady' },
];

/** The part of the time in which those who report late do, and that in which who is away is not there. */
const LATE_FROM = 0.6;
const AWAY = { from: 0.35, to: 0.7 };

/** The working days on which somebody may report, of all those in the order of time; never none where there is one. */
export function reportingDays(habit: Habit, days: readonly string[]): readonly string[] {
  const at = (part: number) => Math.floor(days.length * part);
  switch (habit) {
    case 'steady':
      return days;
    case 'silent':
      return [];
    case 'late':
      return days.slice(at(LATE_FROM));
    case 'away':
      return [...days.slice(0, at(AWAY.from)), ...days.slice(at(AWAY.to))];
    default:
      return habit satisfies never;
  }
}

/** The first and the last day on which somebody who is away is not there; undefined when the time is too short. */
export function awayDays(
  days: readonly string[],
): { readonly from: string; readonly until: string } | undefined {
  const away = days.slice(Math.floor(days.length * AWAY.from), Math.floor(days.length * AWAY.to));
  const [from, until] = [away[0], away.at(-1)];
  return from === undefined || until === undefined ? undefined : { from, until };
}
