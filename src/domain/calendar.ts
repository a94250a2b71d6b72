/** Local dates of a zone, from Node's own time-zone data: the database's may be older (Morocco, 2026-09-20). */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Clocks are changed on a quarter of an hour: within one, a zone's offset is the same. */
const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 1_000;
const offsets = new Map<string, number>();

/** The wall clock of a zone at an instant, as if it were UTC: milliseconds. */
function wallClock(at: number, timeZone: string): number {
  const quarter = Math.floor(at / QUARTER) * QUARTER;
  const key = `${quarter} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = readWallClock(quarter, timeZone) - quarter;
    // Intl costs a hundred times the sum, and a zone is asked again and again.
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return at + offset;
}

function readWallClock(at: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** `2026-11-22`: the date on the wall at this instant. */
export function localDate(at: Date, timeZone: string): string {
  return new Date(wallClock(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

const DAY = 24 * 3600_000;

/** The last millisecond of a local date: "as of" a date means its end in the plan's zone. */
export function endOfDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`) + DAY;
  // A clock that is changed at midnight skips it or has it twice: both offsets are tried, the later end holds.
  const ends = [midnight - DAY, midnight + DAY]
    .map((at) => midnight - (wallClock(at, timeZone) - at))
    .sort((one, other) => other - one);
  const end = ends.find(
    (at) => localDate(new Date(at - 1), timeZone) <= date && localDate(new Date(at), timeZone) > date,
  );
  if (end === undefined) throw new RangeError(`${date} has no end in ${timeZone}`);
  return new Date(end - 1);
}

/** Adds days to a local date; no zone is involved. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 3600_000).toISOString().slice(0, 10);
}

/** The reporting period of a local date: its calendar month, `2026-11`. */
export function periodOf(date: string): string {
  return date.slice(0, 7);
}

/** Whether this is a real date written as `2026-12-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Whether Node knows this zone by its IANA name, such as `Africa/Casablanca`. */
export function isTimeZone(name: string): boolean {
  // Intl also takes bare offsets: those know nothing of the changes of a clock.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
