import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, endOfDay, isDate, isTimeZone, localDate, periodOf } from '#domain/calendar.ts';

const MOROCCO = 'Africa/Casablanca';

describe('Morocco', () => {
  test.for([
    // Ramadan 2026: the clock goes back on 15 February and forward on 22 March.
    ['2026-02-14', '2026-02-14T22:59:59.999Z'],
    ['2026-02-15', '2026-02-15T23:59:59.999Z'],
    ['2026-03-21', '2026-03-21T23:59:59.999Z'],
    ['2026-03-22', '2026-03-22T22:59:59.999Z'],
    // The end of daylight saving for good, on 20 September 2026 (tzdata 2026c).
    ['2026-09-19', '2026-09-19T22:59:59.999Z'],
    ['2026-09-20', '2026-09-20T23:59:59.999Z'],
    ['2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['2027-07-01', '2027-07-01T23:59:59.999Z'],
    ['2023-07-31', '2023-07-31T22:59:59.999Z'],
  ] as const)('%s ends at %s', ([date, instant]) => {
    expect(endOfDay(date, MOROCCO).toISOString()).toBe(instant);
  });

  test('has an hour more of 20 September 2026', () => {
    const hours =
      (endOfDay('2026-09-20', MOROCCO).getTime() - endOfDay('2026-09-19', MOROCCO).getTime()) / 3600_000;
    expect(hours).toBe(25);
  });

  test('is a day further than UTC in the last hour of a day, while the clock is forward', () => {
    expect(localDate(new Date('2026-07-01T23:30:00Z'), MOROCCO)).toBe('2026-07-02');
    expect(localDate(new Date('2026-11-22T23:30:00Z'), MOROCCO)).toBe('2026-11-22');
  });
});

describe('the end of a day elsewhere', () => {
  test.for([
    // Midnight does not exist: the clock jumps from 24:00 to 1:00.
    ['Asia/Beirut', '2024-03-30', '2024-03-30T21:59:59.999Z'],
    ['America/Asuncion', '2018-10-06', '2018-10-07T03:59:59.999Z'],
    // A whole day does not exist: Samoa went over the date line.
    ['Pacific/Apia', '2011-12-29', '2011-12-30T09:59:59.999Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T09:59:59.999Z'],
    // The last hour comes twice: the second one ends the day.
    ['Africa/Cairo', '2024-10-31', '2024-10-31T21:59:59.999Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59.999Z'],
    ['Asia/Kathmandu', '2026-01-01', '2026-01-01T18:14:59.999Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2026-01-01T09:59:59.999Z'],
    ['UTC', '2024-02-29', '2024-02-29T23:59:59.999Z'],
  ] as const)('%s, %s: %s', ([zone, date, instant]) => {
    expect(endOfDay(date, zone).toISOString()).toBe(instant);
  });
});

test('the end of a day is its last millisecond, in any zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'America/Asuncion', MOROCCO);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), zones, (days, zone) => {
      const date = addDays('2018-01-01', days);
      const end = endOfDay(date, zone);
      expect(localDate(end, zone)).toBe(date);
      expect(localDate(new Date(end.getTime() + 1), zone)).toBe(addDays(date, 1));
    }),
  );
});

test('days are added over months, leap days and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('the period of a date is its month', () => {
  expect(periodOf('2026-11-22')).toBe('2026-11');
});

test.for([
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  '',
  'demain',
  '٢٠٢٦-٠١-٠١',
])('%j is not a date', (text) => {
  expect(isDate(text)).toBe(false);
});

test('29 February is a date in a leap year', () => {
  expect(isDate('2024-02-29')).toBe(true);
});

test('zones are known by their names, not by offsets', () => {
  expect([MOROCCO, 'Europe/Paris', 'UTC'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['+01:00', 'Africa/Rabat2', '', 'Maroc', '../etc'].map(isTimeZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
