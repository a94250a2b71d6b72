import { addDays, endOfDay } from './calendar.ts';
import type { WeekKey } from './week.ts';
import { mondayOf, nextWeek } from './week.ts';

/** When a plan's digests are sent. */
export type DigestSetting = {
  /** 1 Monday … 7 Sunday, of the week after the one that is reported. */
  readonly weekday: number;
  /** Hour of the plan's zone, 0-23. */
  readonly hour: number;
  /** How long before that the coordinator sees it; 0 for no preview. */
  readonly previewMinutes: number;
};

export const DIGEST_SETTING: DigestSetting = { weekday: 1, hour: 8, previewMinutes: 60 };

/** When the digest of a week is frozen and shown to the coordinator, and when it goes out. */
export function digestTimes(
  week: WeekKey,
  { weekday, hour, previewMinutes }: DigestSetting,
  timeZone: string,
): { readonly freezes: Date; readonly sends: Date } {
  const sends = atHour(addDays(mondayOf(nextWeek(week)), weekday - 1), hour, timeZone);
  return { freezes: new Date(sends.getTime() - previewMinutes * 60_000), sends };
}

/** The first instant of a local date at which its clock shows this hour, or a later one where the clock skips it. */
function atHour(date: string, hour: number, timeZone: string): Date {
  const begins = endOfDay(addDays(date, -1), timeZone).getTime() + 1;
  // On the day of a change the clock is an hour ahead or behind from somewhere on.
  for (const shift of [-1, 0, 1]) {
    const at = new Date(begins + (hour + shift) * HOUR);
    if (at.getTime() >= begins && hourOf(at, timeZone) >= hour) return at;
  }
  return new Date(begins + (hour + 1) * HOUR);
}

function hourOf(at: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}

const HOUR = 3600_000;
