import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDate } from '#domain/calendar.ts';
import { calendarOf, readHolidayFile } from '#domain/holidays.ts';
import { daysBetween, weekdayOf } from '#domain/local-time.ts';
import { snoozeUntil } from '#domain/snooze.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDayFrom } from '#domain/working-days.ts';

const file = readFileSync(new URL('../../plans/holidays-ma.json', import.meta.url), 'utf8');
const morocco = readHolidayFile(file);
const calendar = calendarOf(morocco);

describe('the holidays of Morocco', () => {
  test.for([
    ['2026-11-18', false],
    ['2026-11-19', true],
    ['2026-10-31', false],
    ['2027-01-14', false],
    ['2026-07-30', false],
    // Aïd al-Fitr and Aïd al-Adha as expected, and the days around them.
    ['2027-03-09', true],
    ['2027-03-10', false],
    ['2027-03-11', false],
    ['2027-03-12', true],
    ['2026-05-29', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
  ] as const)('%s: one works %s', ([date, works]) => {
    expect(isWorkingDay(date, calendar)).toBe(works);
  });

  test('each year has its eleven civil days and seven of the moon, in order and within the years', () => {
    const { days, years } = morocco;
    for (let year = years.from; year <= years.to; year += 1) {
      const of = (kind: string) => days.filter((day) => day.kind === kind && day.date.startsWith(`${year}-`));
      // 31 October since 2026.
      expect([year, of('civil').length, of('hijri').length]).toEqual([year, year < 2026 ? 10 : 11, 7]);
    }
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(dates).size).toBe(dates.length);
  });

  test('what follows the moon is a day after the calendar of Umm al-Qura, and marked as expected', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
    });
    const first = new Set(['1/1', '3/12', '3/13', '10/1', '10/2', '12/10', '12/11']);
    const expected = morocco.days.filter((day) => day.expected);
    expect(expected).toHaveLength(21);
    for (const { date, kind } of expected) {
      const parts = hijri.formatToParts(Date.parse(addDays(date, -1)));
      const part = (type: string) => parts.find((one) => one.type === type)?.value;
      expect([date, kind, first.has(`${part('month')}/${part('day')}`)]).toEqual([date, 'hijri', true]);
    }
  });

  test.for([
    ['not a date', (text: string) => text.replace('2026-11-18', '2026-11-31'), /days/],
    ['an unknown field', (text: string) => text.replace('"country"', '"land"'), /land/],
    ['no Arabic name', (text: string) => text.replace('"ar": "عيد العرش", ', ''), /ar/],
  ] as const)('a file with %s is refused, and says where', ([, change, where]) => {
    expect(() => readHolidayFile(change(file))).toThrow(where);
  });
});

const date = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2022-01-01', days));
const anyCalendar = fc
  .record({
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc.array(date, { maxLength: 300 }),
  })
  .map(({ weekend, holidays }) => ({ weekend: new Set(weekend), holidays: new Set(holidays) }));

test('the next working day is one, lies behind, and none lies between', () => {
  fc.assert(
    fc.property(date, anyCalendar, (from, any) => {
      const next = nextWorkingDay(from, any);
      expect(isWorkingDay(next, any)).toBe(true);
      expect(next > from).toBe(true);
      for (let day = addDays(from, 1); day < next; day = addDays(day, 1))
        expect(isWorkingDay(day, any)).toBe(false);
      expect(workingDayFrom(next, any)).toBe(next);
    }),
  );
});

test('so many working days further there are so many in between', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 40 }), anyCalendar, (from, days, any) => {
      const begin = workingDayFrom(from, any);
      const end = addWorkingDays(from, days, any);
      const between = Array.from({ length: daysBetween(begin, end) }, (_, day) => addDays(begin, day));
      expect(between.filter((day) => isWorkingDay(day, any))).toHaveLength(days);
    }),
  );
});

describe('putting off', () => {
  // A Friday; the Monday after it is the last day before Independence Day, in another week.
  test.for([
    ['2026-11-20', 'tomorrow', { until: '2026-11-23' }],
    ['2026-11-17', 'tomorrow', { until: '2026-11-19' }],
    ['2026-11-20', 'week', { until: '2026-11-23' }],
    ['2026-11-23', 'week', { until: '2026-11-30' }],
    ['2026-11-29', 'week', { until: '2026-11-30' }],
    ['2026-11-23', { date: '2026-12-05' }, { until: '2026-12-07' }],
    ['2026-11-23', { date: '2026-11-23' }, { refused: 'past', latest: '2027-01-24' }],
    ['2026-11-23', { date: '2025-01-01' }, { refused: 'past', latest: '2027-01-24' }],
    ['2026-11-23', { date: '2027-01-25' }, { refused: 'too-far', latest: '2027-01-24' }],
    ['2026-11-23', { date: '2026-02-30' }, { refused: 'not-a-date', latest: '2027-01-24' }],
    ['2026-11-23', { date: 'demain' }, { refused: 'not-a-date', latest: '2027-01-24' }],
  ] as const)('on %s: %j', ([today, snooze, expected]) => {
    expect(snoozeUntil(snooze, today, calendar)).toEqual(expected);
  });

  test('always ends on a working day to come, or changes nothing', () => {
    fc.assert(
      fc.property(date, date, anyCalendar, (today, asked, any) => {
        for (const snooze of ['tomorrow', 'week', { date: asked }] as const) {
          const snoozed = snoozeUntil(snooze, today, any);
          const good =
            'until' in snoozed
              ? snoozed.until > today && isWorkingDay(snoozed.until, any)
              : isDate(snoozed.latest);
          expect([snooze, good]).toEqual([snooze, true]);
        }
      }),
    );
  });
});

test('weekdays are those of ISO 8601', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([1, 6, 7]);
});
