import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDemonstration, inviteDemonstration } from '#app/demonstration.ts';
import { exportPlan } from '#app/export-plan.ts';
import { findDevice, redeemInvitation } from '#app/identity.ts';
import { importPlan } from '#app/import-plan.ts';
import { seedSamplePlan } from '#app/seed.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { addDays } from '#domain/calendar.ts';
import { demonstrationPersons } from '#store/demonstration.ts';
import { fixedClock } from '../../src/clock.ts';
import { silentLog } from './silent-log.ts';
import { freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';

const NOW = '2026-11-23T09:00:00Z';
const TODAY = '2026-11-23';
const sample = () => readFile(new URL('../../plans/ma-pan2.json', import.meta.url), 'utf8');

let fresh: FreshDatabase;
const services = () => ({
  db: fresh.db,
  clock: fixedClock(NOW),
  instance: 'test',
  ...randomSources,
  log: silentLog,
  ...surroundings('http://127.0.0.1:3000'),
  deliver() {},
});

beforeEach(async () => {
  fresh = await freshDatabase('pglite');
});
afterEach(() => fresh.close());

const dueDates = () =>
  fresh.db
    .selectFrom('activity')
    .innerJoin('standing', 'standing.activity_id', 'activity.id')
    .select(['activity.due_on as due', 'activity.due_invented as invented', 'standing.band', 'activity.id'])
    .orderBy('activity.id')
    .execute();

test('an empty database gets the sample plan and its people once, however often the program starts', async () => {
  await seedSamplePlan(services());
  const [people, dates] = [await demonstrationPersons(fresh.db), await dueDates()];
  await seedSamplePlan({ ...services(), clock: fixedClock('2027-02-01T09:00:00Z') });
  expect(await demonstrationPersons(fresh.db)).toEqual(people);
  expect(await dueDates()).toEqual(dates);
  expect(people.map(({ role, commitments }) => ({ role, commitments }))).toEqual([
    { role: 'lead', commitments: [4, 10, 18] },
    { role: 'lead', commitments: [4, 10, 18] },
    { role: 'committee', commitments: [] },
    { role: 'coordinator', commitments: [] },
  ]);
  for (const { name } of people) expect(name).toMatch(/^Demo /);
});

test('due dates are invented for what is not finished, around today, and marked', async () => {
  await seedSamplePlan(services());
  const dates = await dueDates();
  for (const { due, invented, band } of dates) {
    expect({ due: due !== null, invented }).toEqual({
      due: band !== 'complete',
      invented: band !== 'complete',
    });
  }
  const due = dates.flatMap((activity) => (activity.due === null ? [] : [activity.due]));
  const between = (from: number, to: number) =>
    due.filter((date) => date >= addDays(TODAY, from) && date <= addDays(TODAY, to)).length;
  expect(between(-40, -5)).toBeGreaterThan(5);
  expect(between(1, 14)).toBeGreaterThan(5);
  expect(between(20, 180)).toBeGreaterThan(10);
  expect(between(-40, -5) + between(1, 14) + between(20, 180)).toBe(due.length);
});

test('no figure is invented: the plan is exported to the letter', async () => {
  await seedSamplePlan(services());
  expect(await exportPlan(fresh.db)).toBe(await sample());
});

test('a start that ended between the plan and its people is made up for', async () => {
  await importPlan(services(), await sample());
  expect(await demonstrationPersons(fresh.db)).toEqual([]);
  await seedSamplePlan(services());
  expect(await demonstrationPersons(fresh.db)).toHaveLength(4);
});

test('another plan than the sample gets neither people nor dates', async () => {
  await importPlan(services(), (await sample()).replace('"MA-PAN2"', '"MA-PAN3"'));
  await seedSamplePlan(services());
  expect(await demonstrationPersons(fresh.db)).toEqual([]);
  expect((await dueDates()).filter(({ due }) => due !== null)).toEqual([]);
});

test('the demonstration is all or nothing', async () => {
  await importPlan(services(), await sample());
  let made = 0;
  const failing = () => {
    made += 1;
    if (made === 3) throw new Error('ended here');
    return randomSources.newId();
  };
  await expect(
    addDemonstration({ ...services(), newId: failing }, { id: 1, timeZone: 'UTC' }),
  ).rejects.toThrow('ended here');
  expect(await demonstrationPersons(fresh.db)).toEqual([]);
  expect((await dueDates()).filter(({ due }) => due !== null)).toEqual([]);
});

test('a start gives one link a role, for the same person every time; those before are over, used ones stay used', async () => {
  await seedSamplePlan(services());
  const first = await inviteDemonstration(services());
  expect(first.map(({ role }) => role)).toEqual(['lead', 'committee', 'coordinator']);
  const [lead, committee] = first;
  const signedIn = await redeemInvitation(services(), lead?.code ?? '');
  expect(await findDevice(fresh.db, signedIn?.token ?? '', new Date(NOW))).toMatchObject({
    name: 'Demo lead 1',
  });

  const second = await inviteDemonstration(services());
  expect(await redeemInvitation(services(), committee?.code ?? '')).toBeUndefined();
  expect(await redeemInvitation(services(), lead?.code ?? '')).toBeUndefined();
  const again = await redeemInvitation(services(), second[0]?.code ?? '');
  expect(again?.personId).toBe(signedIn?.personId);
});
