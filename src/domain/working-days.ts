import { addDays } from './calendar.ts';
import { weekdayOf } from './local-time.ts';

/** On which days one works. */
export type WorkingCalendar = {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), on which nobody does; never all of them. */
  readonly weekend: ReadonlySet<number>;
  /** Local dates. */
  readonly holidays: ReadonlySet<string>;
};

/** Monday to Friday, without a holiday: for a country whose holidays we do not have. */
export const EVERY_WEEK: WorkingCalendar = { weekend: new Set([6, 7]), holidays: new Set() };

/** Whether one works on this local date. */
export function isWorkingDay(date: string, { weekend, holidays }: WorkingCalendar): boolean {
  return !weekend.has(weekdayOf(date)) && !holidays.has(date);
}

/** The date itself when one works on it, otherwise the first one after it on which one does. */
export function workingDayFrom(date: string, calendar: WorkingCalendar): string {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The first working day after a date. */
export function nextWorkingDay(date: string, calendar: WorkingCalendar): string {
  return workingDayFrom(addDays(date, 1), calendar);
}

/** So many working days after a date: 0 is the date itself, or the working day that follows it. */
export function addWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  let day = workingDayFrom(date, calendar);
  for (let left = days; left > 0; left -= 1) day = nextWorkingDay(day, calendar);
  return day;
}
