import { localDate } from './calendar.ts';
import type { WeekKey } from './week.ts';
import { boundsOfWeek, nextWeek, previousWeek, weekOf } from './week.ts';

/** A trend has at most so many points: beyond half a year of weeks it shows every second, third … */
const MOST_POINTS = 27;

/** The instants that the digest of a week looks at; `lastDigest` is the one that changes are counted from. */
export function spanOf(
  week: WeekKey,
  timeZone: string,
  {
    now,
    lastDigest,
    firstReport,
  }: {
    readonly now: Date;
    readonly lastDigest: { readonly week: WeekKey; readonly asOf: Date } | undefined;
    readonly firstReport: Date | undefined;
  },
) {
  const { from, to } = boundsOfWeek(week, timeZone);
  const asOf = now < to ? now : to;
  return {
    since: lastDigest
      ? { at: lastDigest.asOf, week: lastDigest.week }
      : { at: new Date(from.getTime() - 1), week: null },
    asOf,
    knownAt: asOf,
    past: trendWeeks(week, firstReport && weekOf(firstReport, timeZone)).map((of) => ({
      week: of,
      at: boundsOfWeek(of, timeZone).to,
    })),
    today: localDate(asOf, timeZone),
  };
}

/** From the week before reporting began to the one before this: the last point is the digest's own. */
function trendWeeks(week: WeekKey, first: WeekKey | undefined): readonly WeekKey[] {
  if (first === undefined) return [];
  const weeks: WeekKey[] = [];
  for (let one = previousWeek(first); one < week; one = nextWeek(one)) weeks.push(one);
  const step = Math.ceil(weeks.length / (MOST_POINTS - 1));
  // Counted from the end, so that the newest weeks are told evenly; the first one always stays.
  return weeks.filter((_, index) => index === 0 || (weeks.length - index) % step === 0);
}
