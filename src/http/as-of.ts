import { endOfDay, isDate } from '#domain/calendar.ts';
import { latinDigits } from '#domain/words.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What `?asOf=` may be; said to those who read data. */
export const AS_OF_FORMS =
  'a date such as 2026-11-22 (its end in the plan’s time zone) or an instant such as 2026-11-22T10:00:00Z';

/** Reads `?asOf=`: undefined when nothing was asked, `bad` for what is neither a date nor an instant. */
export function readAsOf(text: string | undefined, timeZone: string): Date | undefined | 'bad' {
  if (text === undefined || text === '') return undefined;
  // A plus sign that was not encoded arrives as a gap.
  const asked = latinDigits(text)
    .trim()
    .replace(/ (\d{2}:\d{2})$/, '+$1');
  if (isDate(asked)) return endOfDay(asked, timeZone);
  if (!INSTANT.test(asked) || !isDate(asked.slice(0, 10))) return 'bad';
  const at = new Date(asked);
  return Number.isNaN(at.getTime()) ? 'bad' : at;
}
