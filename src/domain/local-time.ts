const formatters = new Map<string, Intl.DateTimeFormat>();

/** The hour on the wall of a zone at an instant, 0-23, from Node's own time-zone data. */
export function localHour(at: Date, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', hour: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return Number(formatter.format(at));
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Whole days from one local date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const MOST_DAYS = 1_000;
const dayNumbers = new Map<string, number>();

/** Days since 1970. Many activities are due on the same few dates, and reading one is dear. */
function dayNumber(date: string): number {
  let known = dayNumbers.get(date);
  if (known === undefined) {
    known = Math.round(Date.parse(`${date}T00:00:00Z`) / (24 * 3600_000));
    if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear();
    dayNumbers.set(date, known);
  }
  return known;
}
