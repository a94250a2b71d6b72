import { addDays, endOfDay, localDate } from './calendar.ts';

/**
 * ISO 8601 weeks: they begin on Monday, and belong to the year that their Thursday lies in. A week of a plan begins
 * and ends in the plan's zone, so that it has an hour less or more when the clock is changed in it.
 */
export type WeekKey = `${number}-W${string}`;

const THURSDAY = 3;

/** The week of a local date, `2026-11-22` → `2026-W47`. */
export function weekOfDate(date: string): WeekKey {
  const thursday = addDays(date, THURSDAY - daysSinceMonday(date));
  const year = Number(thursday.slice(0, 4));
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY;
  return keyOf(year, Math.floor(days / 7) + 1);
}

/** The week that an instant lies in, in a zone. */
export function weekOf(instant: Date, timeZone: string): WeekKey {
  return weekOfDate(localDate(instant, timeZone));
}

/** The local date of a week's Monday. */
export function mondayOf(week: WeekKey): string {
  const { year, number } = partsOf(week);
  // The fourth of January always lies in the first week.
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, (number - 1) * 7 - daysSinceMonday(fourth));
}

/** First and last millisecond of a week in a zone. */
export function boundsOfWeek(week: WeekKey, timeZone: string): { readonly from: Date; readonly to: Date } {
  const monday = mondayOf(week);
  return {
    from: new Date(endOfDay(addDays(monday, -1), timeZone).getTime() + 1),
    to: endOfDay(addDays(monday, 6), timeZone),
  };
}

export function nextWeek(week: WeekKey): WeekKey {
  return weekOfDate(addDays(mondayOf(week), 7));
}

export function previousWeek(week: WeekKey): WeekKey {
  return weekOfDate(addDays(mondayOf(week), -7));
}

/** 52, or 53 in the years whose 28 December lies in a 53rd week. */
export function weeksOfYear(year: number): number {
  return partsOf(weekOfDate(`${String(year).padStart(4, '0')}-12-28`)).number;
}

export type WeekRead =
  | { readonly week: WeekKey }
  | { readonly refused: 'form' }
  /** Well written, but the year has only so many weeks. */
  | { readonly refused: 'no-such-week'; readonly year: number; readonly weeks: number };

/** Reads `2026-W47`, as people type it: a small `w`, or no dash, are understood. */
export function readWeek(text: string): WeekRead {
  const match = /^\s*([12]\d{3})-?W(\d{2})\s*$/i.exec(text);
  if (!match) return { refused: 'form' };
  const [year, number] = [Number(match[1]), Number(match[2])];
  const weeks = weeksOfYear(year);
  return number >= 1 && number <= weeks
    ? { week: keyOf(year, number) }
    : { refused: 'no-such-week', year, weeks };
}

/** `2026-W47` → 2026 and 47. */
export function partsOf(week: WeekKey): { readonly year: number; readonly number: number } {
  const [year, number] = week.split('-W');
  return { year: Number(year), number: Number(number) };
}

function keyOf(year: number, number: number): WeekKey {
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function daysSinceMonday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const DAY = 24 * 3600_000;
