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
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 3600_000));
}
