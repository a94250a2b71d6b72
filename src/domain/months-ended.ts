import { addDays, periodOf } from './calendar.ts';

/** The last months that ended before this local date, the newest first, none before the month of `since`. */
export function monthsEnded(
  today: string,
  since: string,
  most: number,
): readonly { readonly period: string; readonly begin: string; readonly end: string }[] {
  const months: { period: string; begin: string; end: string }[] = [];
  let end = `${periodOf(today)}-01`;
  while (months.length < most) {
    const period = periodOf(addDays(end, -1));
    if (period < periodOf(since)) break;
    months.push({ period, begin: `${period}-01`, end });
    end = `${period}-01`;
  }
  return months;
}
