import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localDate } from '#domain/calendar.ts';
import {
  boundsOfWeek,
  mondayOf,
  nextWeek,
  partsOf,
  previousWeek,
  readWeek,
  weekOf,
  weekOfDate,
  weeksOfYear,
} from '#domain/week.ts';

const CASABLANCA = 'Africa/Casablanca';
const HOUR = 3600_000;
const hoursIn = (week: Parameters<typeof boundsOfWeek>[0], zone: string) => {
  const { from, to } = boundsOfWeek(week, zone);
  return (to.getTime() + 1 - from.getTime()) / HOUR;
};

test.for([
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-30', '2025-W01'],
  ['2027-01-01', '2026-W53'],
  ['2026-01-01', '2026-W01'],
] as const)('%s lies in %s', ([date, week]) => {
  expect(weekOfDate(date)).toBe(week);
});

test('years of 53 weeks', () => {
  const long = Array.from({ length: 30 }, (_, i) => 2010 + i).filter((year) => weeksOfYear(year) === 53);
  expect(long).toEqual([2015, 2020, 2026, 2032, 2037]);
});

test('the week before and after, across the year', () => {
  expect(nextWeek('2026-W53')).toBe('2027-W01');
  expect(previousWeek('2027-W01')).toBe('2026-W53');
  expect(nextWeek('2025-W52')).toBe('2026-W01');
});

test.for([
  // The clock goes back for Ramadan on Sunday 15 February 2026, and forward on 22 March.
  ['2026-W07', CASABLANCA, 169],
  ['2026-W12', CASABLANCA, 167],
  // Morocco leaves daylight saving for good on Sunday 20 September 2026.
  ['2026-W38', CASABLANCA, 169],
  ['2026-W47', CASABLANCA, 168],
  ['2026-W13', 'Europe/Paris', 167],
  ['2026-W43', 'Europe/Paris', 169],
] as const)('%s in %s has %i hours', ([week, zone, hours]) => {
  expect(hoursIn(week, zone)).toBe(hours);
});

test('the last instant of a week is not one of the next', () => {
  const { to } = boundsOfWeek('2026-W38', CASABLANCA);
  expect(to.toISOString()).toBe('2026-09-20T23:59:59.999Z');
  expect(weekOf(to, CASABLANCA)).toBe('2026-W38');
  expect(weekOf(new Date(to.getTime() + 1), CASABLANCA)).toBe('2026-W39');
});

const zones = fc.constantFrom(CASABLANCA, 'Europe/Paris', 'UTC', 'Pacific/Auckland', 'America/New_York');
const instants = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2035-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('every instant lies between the bounds of its own week, and weeks follow without a gap', () => {
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const week = weekOf(at, zone);
      const { from, to } = boundsOfWeek(week, zone);
      expect(from.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(to.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(boundsOfWeek(nextWeek(week), zone).from.getTime()).toBe(to.getTime() + 1);
      expect(localDate(from, zone)).toBe(mondayOf(week));
      expect(localDate(to, zone)).toBe(addDays(mondayOf(week), 6));
      expect(previousWeek(nextWeek(week))).toBe(week);
      expect(readWeek(week)).toEqual({ week });
      expect(partsOf(week).number).toBeLessThanOrEqual(weeksOfYear(partsOf(week).year));
    }),
  );
});

test.for([
  ['2026-w47', { week: '2026-W47' }],
  [' 2026W47 ', { week: '2026-W47' }],
  ['2026-W53', { week: '2026-W53' }],
  ['2025-W53', { refused: 'no-such-week', year: 2025, weeks: 52 }],
  ['2026-W54', { refused: 'no-such-week', year: 2026, weeks: 53 }],
  ['2026-W00', { refused: 'no-such-week', year: 2026, weeks: 53 }],
  ['2026-47', { refused: 'form' }],
  ['47', { refused: 'form' }],
  ['2026-W4', { refused: 'form' }],
  ['', { refused: 'form' }],
] as const)('« %s » is read', ([text, read]) => {
  expect(readWeek(text)).toEqual(read);
});
