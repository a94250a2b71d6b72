import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#store/schema.ts';
import { openPostgres } from '../../src/database/open.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DigestSite } from '../support/digests.ts';
import { digestSite, whole } from '../support/digests.ts';
import { dyingAt, Killed } from '../support/dying-database.ts';

const FREEZES = '2026-11-23T07:00:00Z';
const SENDS = '2026-11-23T08:00:00Z';
const READERS = ['coordinator', 'one', 'two', 'three'];
const ONCE_EACH = [
  'coordinator digest-preview 2026-W47',
  ...READERS.flatMap((name) => whole(name, '2026-W47')),
].toSorted();

describe.each(databaseKinds)('digests and processes that are killed, on %s', (kind) => {
  let site: DigestSite;
  /** Three processes; on PGlite, which has one only, three that take turns. */
  let instances: readonly Db[] = [];
  beforeAll(async () => {
    site = await digestSite(kind);
    const { url } = site;
    instances = Array.from({ length: 3 }, () => (url === undefined ? site.db : openPostgres(url, 3).db));
  });
  afterAll(async () => {
    if (site.url !== undefined) await Promise.all(instances.map((db) => db.destroy()));
    await site.close();
  });

  async function prepare(): Promise<void> {
    await site.forget();
    for (const name of READERS) await site.add(name, name === 'coordinator' ? name : 'committee');
    // An earlier week was missed, and is frozen before this one.
    await site.tick('2026-11-09T09:00:00Z');
    await site.db.deleteFrom('outbox').execute();
  }
  const said = async () => (await site.said()).toSorted();

  test('three at once say everything once', async () => {
    for (let round = 0; round < 3; round += 1) {
      await prepare();
      for (const instant of [FREEZES, SENDS])
        await Promise.all(instances.map((db) => site.tick(instant, db)));
      expect(await said()).toEqual(ONCE_EACH);
    }
  });

  test.for([
    ['before', FREEZES],
    ['after', FREEZES],
    ['before', SENDS],
    ['after', SENDS],
  ] as const)('killed %s each statement of %s, with two others at work', async ([when, instant]) => {
    let killed = 0;
    // Where the others were ahead it has less to do: it is through when it was spared three times running.
    for (let [nth, spared] = [1, 0]; spared < 3; nth += 1) {
      await prepare();
      if (instant === SENDS) await site.tick(FREEZES);
      const [first, ...others] = instances;
      if (!first) throw new Error('There are three instances');
      const [dying, ...living] = await Promise.allSettled([
        site.tick(instant, dyingAt(first, nth, when)),
        ...others.map((db) => site.tick(instant, db)),
      ]);
      for (const one of living) expect(one).toMatchObject({ status: 'fulfilled' });
      for (const db of others) await site.tick(SENDS, db);
      expect(await said()).toEqual(ONCE_EACH);
      const wasKilled = dying?.status === 'rejected' && dying.reason instanceof Killed;
      expect(dying?.status).toBe(wasKilled ? 'rejected' : 'fulfilled');
      spared = wasKilled ? 0 : spared + 1;
      killed += Number(wasKilled);
    }
    expect(killed).toBeGreaterThan(3);
  });

  test.for(['before', 'after'] as const)(
    'killed %s each statement, alone, and started again',
    async (when) => {
      const [db] = instances;
      if (!db) throw new Error('There are three instances');
      let killed = 0;
      for (const instant of [FREEZES, SENDS])
        for (let nth = 1; ; nth += 1) {
          await prepare();
          if (instant === SENDS) await site.tick(FREEZES);
          const [dying] = await Promise.allSettled([site.tick(instant, dyingAt(db, nth, when))]);
          await site.tick(instant);
          await site.tick(SENDS);
          expect(await said()).toEqual(ONCE_EACH);
          if (dying?.status !== 'rejected') break;
          killed += 1;
        }
      expect(killed).toBeGreaterThan(15);
    },
  );
});
