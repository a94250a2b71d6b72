import { addDays, endOfDay, localDate } from './calendar.ts';
import { mondayOf, weekOfDate } from './week.ts';

/** What a trend line is drawn of: a value at an instant; null where there was none. */
export type TrendValue = { readonly at: string; readonly value: number | null };

/** More would be no line any more, on any screen. */
const MOST_POINTS = 48;
/** A younger past is read by weeks: months would leave too little of it. */
const YOUNG = 27 * 7 * 24 * 3600_000;

/**
 * The instants at which a trend is read, in order: the beginning, the ends of the months between (in a young past, of
 * the weeks; in a long one, of every so-many-th month), and the end. Weeks and months are those of the plan's zone.
 * Empty when it ends before it begins.
 */
export function trendInstants(from: Date, to: Date, timeZone: string): readonly Date[] {
  if (to < from) return [];
  const endAfter = to.getTime() - from.getTime() < YOUNG ? endOfWeekAfter : endOfMonthAfter;
  const between: Date[] = [];
  // One that follows the beginning within a day says nothing beside it.
  let day = addDays(localDate(from, timeZone), 2);
  for (;;) {
    const last = endAfter(day);
    const end = endOfDay(last, timeZone);
    if (end >= to) break;
    between.push(end);
    day = addDays(last, 1);
  }
  const step = Math.ceil(between.length / MOST_POINTS);
  const kept = between.filter((_, index) => (between.length - 1 - index) % step === 0);
  return to > from ? [from, ...kept, to] : [to];
}

function endOfWeekAfter(date: string): string {
  return addDays(mondayOf(weekOfDate(date)), 6);
}

function endOfMonthAfter(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
