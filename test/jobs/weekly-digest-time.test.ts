import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findDigest } from '#store/digest.ts';
import type { WeekKey } from '#domain/week.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DigestSite } from '../support/digests.ts';
import { digestSite, whole } from '../support/digests.ts';

const MINUTE = 60_000;

/**
 * Weeks in and after which clocks change: when the digest of the week is frozen and sent, in UTC, and where the week
 * that it reports ends.
 */
const WEEKS: readonly (readonly [zone: string, week: WeekKey, sends: string, ends: string])[] = [
  // Ramadan 2026: Morocco's clock goes back on Sunday 2026-02-15, and forward on 2026-03-22.
  ['Africa/Casablanca', '2026-W06', '2026-02-09T07:00:00Z', '2026-02-08T22:59:59.999Z'],
  ['Africa/Casablanca', '2026-W07', '2026-02-16T08:00:00Z', '2026-02-15T23:59:59.999Z'],
  ['Africa/Casablanca', '2026-W11', '2026-03-16T08:00:00Z', '2026-03-15T23:59:59.999Z'],
  ['Africa/Casablanca', '2026-W12', '2026-03-23T07:00:00Z', '2026-03-22T22:59:59.999Z'],
  // It went back to Greenwich time for good on Sunday 2026-09-20.
  ['Africa/Casablanca', '2026-W37', '2026-09-14T07:00:00Z', '2026-09-13T22:59:59.999Z'],
  ['Africa/Casablanca', '2026-W38', '2026-09-21T08:00:00Z', '2026-09-20T23:59:59.999Z'],
  ['Europe/Paris', '2026-W12', '2026-03-23T07:00:00Z', '2026-03-22T22:59:59.999Z'],
  ['Europe/Paris', '2026-W13', '2026-03-30T06:00:00Z', '2026-03-29T21:59:59.999Z'],
  ['Europe/Paris', '2026-W42', '2026-10-19T06:00:00Z', '2026-10-18T21:59:59.999Z'],
  ['Europe/Paris', '2026-W43', '2026-10-26T07:00:00Z', '2026-10-25T22:59:59.999Z'],
  // A year of 53 weeks, and the first week of the next, which begins in it.
  ['Africa/Casablanca', '2026-W53', '2027-01-04T08:00:00Z', '2027-01-03T23:59:59.999Z'],
  ['Europe/Paris', '2025-W52', '2025-12-29T07:00:00Z', '2025-12-28T22:59:59.999Z'],
  ['Europe/Paris', '2026-W01', '2026-01-05T07:00:00Z', '2026-01-04T22:59:59.999Z'],
];

describe.each(databaseKinds)('digests and the clock on %s', (kind) => {
  let site: DigestSite;
  beforeAll(async () => {
    site = await digestSite(kind);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    await site.forget();
    await site.add('member', 'committee');
  });

  test.for(WEEKS)('%s, %s: sent once, at eight o’clock', async ([zone, week, sends, ends]) => {
    await sql`update plan set time_zone = ${zone}`.execute(site.db);
    const at = (minutes: number) => new Date(Date.parse(sends) + minutes * MINUTE).toISOString();
    await site.tick(at(-61));
    expect(await findDigest(site.db, site.planId, week)).toBeUndefined();
    await site.db.deleteFrom('outbox').execute();
    // Every quarter of an hour from an hour and a bit before to four hours after: shifts of the clock are within.
    for (let minutes = -60; minutes <= 240; minutes += 15) {
      await site.tick(at(minutes));
      expect(await site.said()).toEqual(minutes < 0 ? [] : whole('member', week));
    }
    expect((await findDigest(site.db, site.planId, week))?.snapshot.asOf).toBe(ends);
  });

  test('every week of a year has one, in order, whatever the clock does', async () => {
    await sql`update plan set time_zone = 'Africa/Casablanca'`.execute(site.db);
    // A machine that is awake every sixteen hours.
    for (
      let now = Date.parse('2026-01-01T00:00:00Z');
      now < Date.parse('2027-01-20T00:00:00Z');
      now += 16 * 60 * MINUTE
    )
      await site.tick(new Date(now).toISOString());
    const weeks = Array.from({ length: 53 }, (_, index) => `2026-W${String(index + 1).padStart(2, '0')}`);
    const expected = [...weeks, '2027-W01', '2027-W02'].flatMap((week) => whole('member', week));
    // The week before the first was seen late, and sent.
    const said = await site.said();
    expect(said.filter((line) => !line.includes('2025-'))).toEqual(expected);
    const { rows } = await sql<{ week: string; number: number }>`
      select week, number from digest order by number`.execute(site.db);
    expect(rows.map(({ week }) => week)).toEqual(rows.map(({ week }) => week).toSorted());
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });
});
