import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindLeads } from '#jobs/remind-leads.ts';
import type { Db } from '#store/schema.ts';
import { openPostgres } from '../../src/database/open.ts';
import { dyingAt, Killed } from '../support/dying-database.ts';
import { databaseKinds, reminderSite } from '../support/reminders.ts';
import type { ReminderSite } from '../support/reminders.ts';

const MONDAY = '2026-11-23T09:00:00Z';
const LEADS = 6;

describe.each(databaseKinds)('reminders and processes that are killed, on %s', (kind) => {
  let site: ReminderSite;
  /** Three processes; on PGlite, which has one only, three that take turns. */
  let instances: readonly Db[] = [];
  beforeAll(async () => {
    site = await reminderSite(kind);
    const { url } = site;
    instances = Array.from({ length: 3 }, () => (url === undefined ? site.db : openPostgres(url, 3).db));
  });
  afterAll(async () => {
    if (site.url !== undefined) await Promise.all(instances.map((db) => db.destroy()));
    await site.close();
  });

  const run = (db: Db) => remindLeads({ ...site.at(MONDAY), db });

  async function prepare(): Promise<void> {
    await site.forget();
    for (let n = 1; n <= LEADS; n += 1) await site.addLead(`lead ${n}`, [n === 10 ? 4 : n, 10], n % 3 !== 0);
    await site.addCoordinator('coordinator');
  }

  /** Every lead who can be reached has one reminder, with each of its keys, and the coordinator knows of the others. */
  async function whatWasSaid() {
    const { rows } = await sql<{ chat: string; count: number; keys: number; repeated: number }>`
      select o.chat, count(distinct o.id) as count, count(distinct (k.person_id, k.key)) as keys,
        count(*) - count(distinct (k.person_id, k.key)) as repeated
      from outbox o left join reminder r on o.dedupe_key = 'reminder:' || r.id
      left join reminder_key k on k.reminder_id = r.id
      group by o.chat order by o.chat`.execute(site.db);
    return rows;
  }

  const reached = Array.from({ length: LEADS }, (_, n) => n + 1).filter((n) => n % 3 !== 0);
  const ONCE_EACH = [
    { chat: 'coordinator', count: 1, keys: LEADS - reached.length, repeated: 0 },
    ...reached.map((n) => ({ chat: `lead ${n}`, count: 1, keys: 1, repeated: 0 })),
  ];

  test('three at once say everything once', async () => {
    for (let round = 0; round < 3; round += 1) {
      await prepare();
      await Promise.all(instances.map(run));
      expect(await whatWasSaid()).toEqual(ONCE_EACH);
    }
  });

  test.for(['before', 'after'] as const)(
    'killed %s each statement, with two others at work',
    async (when) => {
      let killed = 0;
      // Where the others were ahead it has less to do: it is through when it was spared three times running.
      for (let [nth, spared] = [1, 0]; spared < 3; nth += 1) {
        await prepare();
        const [first, ...others] = instances;
        if (!first) throw new Error('There are three instances');
        const outcomes = await Promise.allSettled([run(dyingAt(first, nth, when)), ...others.map(run)]);
        const [dying, ...living] = outcomes;
        for (const one of living) expect(one).toMatchObject({ status: 'fulfilled' });
        // The others may have been ahead of it; a later tick finds nothing left to say.
        for (const db of others) await run(db);
        expect(await whatWasSaid()).toEqual(ONCE_EACH);
        const wasKilled = dying?.status === 'rejected' && dying.reason instanceof Killed;
        expect(dying?.status).toBe(wasKilled ? 'rejected' : 'fulfilled');
        spared = wasKilled ? 0 : spared + 1;
        killed += Number(wasKilled);
      }
      expect(killed).toBeGreaterThan(3);
    },
  );

  test.for(['before', 'after'] as const)(
    'killed %s each statement, alone, and started again',
    async (when) => {
      const [db] = instances;
      if (!db) throw new Error('There are three instances');
      let killed = 0;
      for (let nth = 1; ; nth += 1) {
        await prepare();
        const [dying] = await Promise.allSettled([run(dyingAt(db, nth, when))]);
        await run(db);
        expect(await whatWasSaid()).toEqual(ONCE_EACH);
        if (dying?.status !== 'rejected') break;
        killed += 1;
      }
      expect(killed).toBeGreaterThan(10);
    },
  );
});
