import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { considerReminders } from '#app/consider-reminders.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';
import { changePreference } from '#store/preferences.ts';
import { writeReminders } from '#store/reminders.ts';
import { databaseKinds, reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

const ZONE = 'Africa/Casablanca';
const TODAY = '2026-11-23';
const LEADS = 7;

/** What a person may have wished for, as it bears on whether they are reminded on this day. */
const wishes = fc.record(
  {
    hour: fc.integer({ min: 7, max: 17 }),
    days: fc.constantFrom([1], [2, 3], [1, 2, 3, 4, 5, 6, 7]),
    extras: fc.boolean(),
    rhythm: fc.constantFrom('normal', 'less'),
    awayFrom: fc.constantFrom(TODAY, '2026-11-20', '2026-11-25'),
    snoozedUntil: fc.constantFrom(TODAY, '2026-11-20', '2026-11-25'),
  } as const,
  { requiredKeys: [] },
);
const lead = fc.record({
  commitments: fc.uniqueArray(fc.constantFrom(1, 4, 10), { minLength: 1, maxLength: 3 }),
  wishes,
  deputy: fc.option(fc.nat({ max: LEADS - 1 })),
  remindedOn: fc.option(fc.constantFrom(TODAY, '2026-11-05', '2026-11-13')),
  talking: fc.boolean(),
});

type Lead = typeof lead extends fc.Arbitrary<infer One> ? One : never;

describe.each(databaseKinds)('who is due, read in pages, on %s', (kind) => {
  let site: ReminderSite;
  beforeAll(async () => {
    site = await reminderSite(kind);
  });
  afterAll(() => site.close());

  const reminded = async (hour: number, how: { everybody?: boolean; pageSize?: number }) => {
    const moment = momentAt(new Date(`${TODAY}T${String(hour).padStart(2, '0')}:10:00Z`), ZONE, EVERY_WEEK);
    const found = [];
    for await (const { considered } of considerReminders(site, site.plan.id, moment, how))
      found.push(...considered.flatMap(({ decision }) => ('remind' in decision ? [decision.remind] : [])));
    return found;
  };

  async function remind(person: number, today: string): Promise<void> {
    const keys = [{ person, key: 'silence:2026-11:1' }];
    const write = { person, kind: 'lead', activities: [], commitments: [4], escalates: [], keys } as const;
    const frame = { planId: site.plan.id, timeZone: ZONE, today, now: new Date(`${today}T09:00:00Z`) };
    await writeReminders(site.db, [{ ...write, message: { lines: [] } }], frame);
  }

  async function settle(leads: readonly Lead[]): Promise<void> {
    await site.forget();
    const ids: number[] = [];
    for (const [n, { commitments }] of leads.entries())
      ids.push(await site.addLead(`lead ${n}`, commitments));
    for (const [n, { wishes: wished, deputy, remindedOn, talking }] of leads.entries()) {
      const [id = 0, other] = [ids[n], deputy === null ? undefined : ids[deputy]];
      await changePreference(site.db, id, { ...wished, deputy: other === id ? null : (other ?? null) });
      if (remindedOn !== null) await remind(id, remindedOn);
      if (talking)
        await sql`update session set updated_at = ${new Date(`${TODAY}T09:00:00Z`)} where person_id = ${id}`.execute(
          site.db,
        );
    }
  }

  test('the same reminders come out of any pages, and those whose hour is to come may be left out', async () => {
    let reminders = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(lead, { minLength: LEADS, maxLength: LEADS }),
        fc.integer({ min: 7, max: 17 }),
        fc.integer({ min: 1, max: 4 }),
        async (leads, hour, pageSize) => {
          await settle(leads);
          const whole = await reminded(hour, { everybody: true });
          expect(await reminded(hour, {})).toEqual(whole);
          expect(await reminded(hour, { pageSize })).toEqual(whole);
          reminders += whole.length;
        },
      ),
      { numRuns: 10 },
    );
    expect(reminders).toBeGreaterThan(0);
  });

  test('whoever asks for no more pages leaves nothing behind', async () => {
    await site.forget();
    for (let n = 0; n < LEADS; n += 1) await site.addLead(`lead ${n}`, [4]);
    const moment = momentAt(new Date(`${TODAY}T09:10:00Z`), ZONE, EVERY_WEEK);
    const pages = considerReminders(site, site.plan.id, moment, { pageSize: 1 });
    const first = await pages.next();
    expect(first.value?.considered).toHaveLength(1);
    expect(await pages.return(undefined)).toMatchObject({ done: true });
  });
});
