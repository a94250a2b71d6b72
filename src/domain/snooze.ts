import { addDays, isDate } from './calendar.ts';
import { weekdayOf } from './local-time.ts';
import { nextWorkingDay, workingDayFrom } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What a person may ask for: the next working day, the next week, or a date of their own (`2026-12-31`). */
export type Snooze = 'tomorrow' | 'week' | { readonly date: string };

/** `until`: the first local date on which they are reminded again. */
export type Snoozed =
  | { readonly until: string }
  | { readonly refused: 'not-a-date' | 'past' | 'too-far'; readonly latest: string };

/** Nobody puts a duty off for longer than this; who is away says so. */
const MOST_DAYS = 62;

/** Until when a reminder waits, or why it cannot. A date on which nobody works means the working day after it. */
export function snoozeUntil(snooze: Snooze, today: string, calendar: WorkingCalendar): Snoozed {
  const latest = addDays(today, MOST_DAYS);
  if (snooze === 'tomorrow') return { until: nextWorkingDay(today, calendar) };
  if (snooze === 'week') return { until: workingDayFrom(addDays(today, 8 - weekdayOf(today)), calendar) };
  if (!isDate(snooze.date)) return { refused: 'not-a-date', latest };
  if (snooze.date <= today) return { refused: 'past', latest };
  if (snooze.date > latest) return { refused: 'too-far', latest };
  return { until: workingDayFrom(snooze.date, calendar) };
}
