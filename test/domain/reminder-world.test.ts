import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { localHour, weekdayOf } from '#domain/local-time.ts';
import { isAway } from '#domain/preference.ts';
import { decideReminder } from '#domain/reminder.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import { desk, MOROCCO, owed, recipient } from '../support/recipients.ts';
import { reminderWorld } from '../support/reminder-world.ts';
import type { Event, Sent } from '../support/reminder-world.ts';

const date = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-30', days));
const calendar = fc
  .record({
    weekend: fc.constantFrom([6, 7], [5, 6], [], [7]),
    holidays: fc.array(date, { maxLength: 60 }),
  })
  .map(({ weekend, holidays }) => ({ weekend: new Set(weekend), holidays: new Set(holidays) }));
const zone = fc.constantFrom(MOROCCO, 'Europe/Paris', 'Asia/Kathmandu', 'America/New_York');
const wishes = fc.array(
  fc.record(
    {
      hour: fc.integer({ min: 7, max: 17 }),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
      rhythm: fc.constantFrom('normal' as const, 'less' as const),
      extras: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  { minLength: 4, maxLength: 4 },
);
const person = fc.integer({ min: 1, max: 4 });
const commitment = fc.constantFrom(4, 5);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'tick' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('report' as const), commitment }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('talk' as const), person }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('snooze' as const),
      person,
      to: fc.constantFrom('tomorrow' as const, 'week' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('leave' as const),
      person,
      days: fc.integer({ min: 0, max: 9 }),
      deputy: fc.option(person),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      commitment,
      days: fc.integer({ min: -20, max: 20 }),
    }),
  },
);
/** Minutes until the next thing happens: mostly within a day, at times after weeks without the program. */
const pause = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 24 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 * 24 * 60 }) },
);
const story = fc.array(fc.tuple(pause, event), { minLength: 30, maxLength: 120 });

/** What holds of every reminder that is sent, whatever happened before. */
function expectKind(sent: readonly Sent[], one: Sent, inZone: string): void {
  const { preference, lastEventAt } = one.to;
  const hour = localHour(one.at, inZone);
  expect([hour >= preference.hour, hour < 18]).toEqual([true, true]);
  expect(preference.days).toContain(weekdayOf(one.today));
  expect(isAway(preference, one.today)).toBe(false);
  expect((preference.snoozedUntil ?? '') <= one.today).toBe(true);
  expect(one.at.getTime() - (lastEventAt?.getTime() ?? 0)).toBeGreaterThanOrEqual(30 * 60_000);
  const sameDay = sent.filter(
    (other) => other.reminder.person === one.reminder.person && other.today === one.today,
  );
  expect(sameDay).toHaveLength(1);
  expect(one.reminder.keys.length).toBeGreaterThan(0);
}

test('at most one a working day, in the hours, to nobody who is away, and each key once', () => {
  let reminders = 0;
  fc.assert(
    fc.property(zone, calendar, wishes, story, (inZone, working, wished, events) => {
      const world = reminderWorld(inZone, working, wished);
      for (const [minutes, happening] of events) {
        for (const one of world.happen(minutes, happening)) {
          expect(isWorkingDay(one.today, working)).toBe(true);
          expectKind(world.sent, one, inZone);
        }
      }
      const keys = world.sent.flatMap(({ reminder }) =>
        reminder.keys.map(({ person: whose, key }) => `${whose} ${key}`),
      );
      expect(new Set(keys).size).toBe(keys.length);
      reminders += world.sent.length;
    }),
    { numRuns: 300 },
  );
  // The stories are about something.
  expect(reminders).toBeGreaterThan(1_000);
});

test('whatever was missed, the first tick after it brings at most one reminder, and the next none', () => {
  fc.assert(
    fc.property(
      zone,
      calendar,
      wishes,
      story,
      fc.integer({ min: 0, max: 90 * 24 * 60 }),
      (inZone, working, wished, events, downtime) => {
        const world = reminderWorld(inZone, working, wished);
        for (const [minutes, happening] of events) world.happen(minutes, happening);
        const caughtUp = world.happen(downtime, { kind: 'tick' });
        expect(new Set(caughtUp.map(({ reminder }) => reminder.person)).size).toBe(caughtUp.length);
        const told = new Set(caughtUp.map(({ reminder }) => reminder.person));
        const again = world.happen(0, { kind: 'tick' });
        expect(again.filter(({ reminder }) => told.has(reminder.person))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

describe('a reminder of nine o’clock comes once, at nine', () => {
  test.for([
    [MOROCCO, '2026-02-14', ['2026-02-14T08:00', '2026-02-15T09:00', '2026-02-16T09:00']],
    [MOROCCO, '2026-03-21', ['2026-03-21T09:00', '2026-03-22T08:00', '2026-03-23T08:00']],
    [MOROCCO, '2026-09-19', ['2026-09-19T08:00', '2026-09-20T09:00', '2026-09-21T09:00']],
    ['Europe/Paris', '2026-03-28', ['2026-03-28T08:00', '2026-03-29T07:00', '2026-03-30T07:00']],
    ['Europe/Paris', '2026-10-24', ['2026-10-24T07:00', '2026-10-25T08:00', '2026-10-26T08:00']],
  ] as const)('%s from %s', ([inZone, from, expected]) => {
    const everyDay = { weekend: new Set<number>(), holidays: new Set<string>() };
    const sent: string[] = [];
    let remindedOn: string | null = null;
    const begin = Date.parse(`${from}T00:00:00Z`);
    for (let at = begin; at < begin + 3 * 24 * 3600_000; at += 60_000) {
      const moment = momentAt(new Date(at), inZone, everyDay);
      const one = recipient({ desk: desk([owed({ silent: ['4.1'] })]), remindedOn });
      if ('none' in decideReminder(one, moment)) continue;
      sent.push(moment.now.toISOString().slice(0, 16));
      remindedOn = moment.today;
    }
    expect(sent).toEqual(expected);
  });
});
