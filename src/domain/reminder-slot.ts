import { localDate } from './calendar.ts';
import { localHour } from './local-time.ts';
import { EARLIEST_HOUR, END_OF_DAY } from './preference.ts';
import { isWorkingDay } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** When a reminder is thought about. */
export type Moment = {
  readonly now: Date;
  /** Local date of the plan's zone. */
  readonly today: string;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
};

export function momentAt(now: Date, timeZone: string, calendar: WorkingCalendar): Moment {
  return { now, today: localDate(now, timeZone), timeZone, calendar };
}

export type Closed = 'not-a-working-day' | 'too-early' | 'too-late';

/**
 * The slot that an instant lies in, `2026-11-23T09`: an hour of a working day between EARLIEST_HOUR and END_OF_DAY in
 * the plan's zone. In each slot everybody is thought about whose hour has come, so that the next one makes up for
 * whatever was missed in this. Otherwise why nobody is reminded now.
 */
export function slotAt({
  now,
  today,
  timeZone,
  calendar,
}: Moment): { readonly slot: string } | { readonly closed: Closed } {
  if (!isWorkingDay(today, calendar)) return { closed: 'not-a-working-day' };
  const hour = localHour(now, timeZone);
  if (hour < EARLIEST_HOUR) return { closed: 'too-early' };
  if (hour >= END_OF_DAY) return { closed: 'too-late' };
  return { slot: `${today}T${String(hour).padStart(2, '0')}` };
}
