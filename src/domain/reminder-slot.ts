import { localDate } from './calendar.ts';
import { localHour, weekdayOf } from './local-time.ts';
import { EARLIEST_HOUR, END_OF_DAY } from './preference.ts';
import { isWorkingDay } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

export type Closed = 'not-a-working-day' | 'too-early' | 'too-late';

/**
 * An hour of a working day between EARLIEST_HOUR and END_OF_DAY in the plan's zone, `2026-11-23T09`; otherwise why nobody
 * is reminded. In each slot everybody is thought about whose hour has come, so that the next one makes up for whatever
 * was missed in this.
 */
export type Slot = { readonly slot: string } | { readonly closed: Closed };

/** When a reminder is thought about: worked out once, for all. */
export type Moment = {
  readonly now: Date;
  readonly timeZone: string;
  /** Local date of the plan's zone. */
  readonly today: string;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** On the wall of the plan's zone, 0-23. */
  readonly hour: number;
  readonly slot: Slot;
};

export function momentAt(now: Date, timeZone: string, calendar: WorkingCalendar): Moment {
  const today = localDate(now, timeZone);
  const hour = localHour(now, timeZone);
  const slot = slotOf(today, hour, calendar);
  return { now, timeZone, today, weekday: weekdayOf(today), hour, slot };
}

/** The slot that a moment lies in. */
export function slotAt({ slot }: Moment): Slot {
  return slot;
}

function slotOf(today: string, hour: number, calendar: WorkingCalendar): Slot {
  if (!isWorkingDay(today, calendar)) return { closed: 'not-a-working-day' };
  if (hour < EARLIEST_HOUR) return { closed: 'too-early' };
  if (hour >= END_OF_DAY) return { closed: 'too-late' };
  return { slot: `${today}T${String(hour).padStart(2, '0')}` };
}
