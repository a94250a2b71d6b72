import { z } from 'zod';
import { isDate } from './calendar.ts';
import type { WorkingCalendar } from './working-days.ts';

const date = z.string().refine(isDate, 'not a date such as 2026-12-31');
const words = z.object({ fr: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) });

/** A country's public holidays, as `plans/holidays-<country>.json` has them. */
const HolidayFile = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  /** What lies outside of these years is not known. */
  years: z.object({ from: z.int(), to: z.int() }),
  /** ISO weekdays on which nobody works. */
  weekend: z.array(z.int().min(1).max(7)).max(6),
  source: z.record(z.string(), z.string()),
  certain: z.record(z.string(), z.string()),
  days: z.array(
    z.strictObject({
      date,
      name: words,
      kind: z.enum(['civil', 'hijri']),
      /** Follows the moon: calculated, and announced only on the eve. */
      expected: z.boolean(),
    }),
  ),
});
export type HolidayFile = z.infer<typeof HolidayFile>;

/** Reads a holiday file. Throws with the place and the reason when it is not one. */
export function readHolidayFile(text: string): HolidayFile {
  const read = HolidayFile.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`Not a holiday file: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** On which days one works, by a holiday file. */
export function calendarOf({ weekend, days }: HolidayFile): WorkingCalendar {
  return { weekend: new Set(weekend), holidays: new Set(days.map((day) => day.date)) };
}
