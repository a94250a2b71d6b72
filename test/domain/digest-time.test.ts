import { expect, test } from 'vitest';
import { DIGEST_SETTING, digestTimes } from '#domain/digest-time.ts';

const times = (week: Parameters<typeof digestTimes>[0], zone: string, setting = DIGEST_SETTING) => {
  const { freezes, sends } = digestTimes(week, setting, zone);
  return [freezes.toISOString(), sends.toISOString()];
};

test.for([
  ['2026-W47', 'Africa/Casablanca', '2026-11-23T07:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  // Before and after Ramadan's hour.
  ['2026-W06', 'Africa/Casablanca', '2026-02-09T06:00:00.000Z', '2026-02-09T07:00:00.000Z'],
  ['2026-W07', 'Africa/Casablanca', '2026-02-16T07:00:00.000Z', '2026-02-16T08:00:00.000Z'],
  ['2026-W12', 'Africa/Casablanca', '2026-03-23T06:00:00.000Z', '2026-03-23T07:00:00.000Z'],
  ['2026-W38', 'Africa/Casablanca', '2026-09-21T07:00:00.000Z', '2026-09-21T08:00:00.000Z'],
  ['2026-W13', 'Europe/Paris', '2026-03-30T05:00:00.000Z', '2026-03-30T06:00:00.000Z'],
  ['2026-W43', 'Europe/Paris', '2026-10-26T06:00:00.000Z', '2026-10-26T07:00:00.000Z'],
] as const)('%s in %s goes out on Monday at 8', ([week, zone, freezes, sends]) => {
  expect(times(week, zone)).toEqual([freezes, sends]);
});

test('on the day of a change itself, the hour is that of the wall', () => {
  const sunday = { weekday: 7, hour: 8, previewMinutes: 0 };
  expect(times('2026-W06', 'Africa/Casablanca', sunday)[1]).toBe('2026-02-15T08:00:00.000Z');
  expect(times('2026-W11', 'Africa/Casablanca', sunday)[1]).toBe('2026-03-22T07:00:00.000Z');
  expect(times('2026-W12', 'Europe/Paris', sunday)[1]).toBe('2026-03-29T06:00:00.000Z');
});

test('an hour that the clock skips is the first one after it; one that comes twice is the first of the two', () => {
  expect(times('2026-W12', 'Europe/Paris', { weekday: 7, hour: 2, previewMinutes: 0 })[1]).toBe(
    '2026-03-29T01:00:00.000Z',
  );
  expect(times('2026-W42', 'Europe/Paris', { weekday: 7, hour: 2, previewMinutes: 0 })[1]).toBe(
    '2026-10-25T00:00:00.000Z',
  );
});
