import { sql } from 'kysely';
import { importPlan } from '#app/import-plan.ts';
import { randomSources } from '#app/sources.ts';
import { weeklyDigest } from '#jobs/weekly-digest.ts';
import { insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import type { Db } from '#store/schema.ts';
import { fixedClock } from '../../src/clock.ts';
import { silentLog } from '../program/silent-log.ts';
import type { DatabaseKind } from './databases.ts';
import { freshDatabase } from './databases.ts';
import { samplePlan } from './sample-plan.ts';

/** Long before anything that the tests look at. */
const BEFORE = '2025-06-02T09:00:00Z';

/** The sample plan with persons whom its digests are for; each test of a file has people and a clock of its own. */
export type DigestSite = Awaited<ReturnType<typeof digestSite>>;

export async function digestSite(kind: DatabaseKind) {
  const fresh = await freshDatabase(kind);
  const { db } = fresh;
  const at = (instant: string, own: Db = db) => ({
    db: own,
    clock: fixedClock(instant),
    log: silentLog,
    ...randomSources,
  });
  await importPlan(at(BEFORE), samplePlan, { dryRun: false });
  const { id: planId } = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();

  return {
    ...fresh,
    planId,
    /** A tick of the minute. */
    tick: (instant: string, own: Db = db) => weeklyDigest(at(instant, own)),
    async add(name: string, role: 'committee' | 'coordinator', chats: readonly string[] = [name]) {
      await db.transaction().execute(async (trx) => {
        const when = new Date(BEFORE);
        const pseudonym = randomSources.newId();
        const id = await insertPerson(trx, {
          pseudonym,
          name,
          language: 'fr',
          demonstration: false,
          at: when,
        });
        await insertPosts(trx, { personId: id, planId, role, at: when }, []);
        for (const chat of chats) await insertAccount(trx, { platform: 'telegram', chat }, id, when);
      });
    },
    /** `chat key` of everything that was put into the outbox, in order; the key without the person. */
    async said(): Promise<readonly string[]> {
      const { rows } = await sql<{ line: string }>`
        select chat || ' ' || regexp_replace(dedupe_key, '^([^:]+):[0-9]+:(.*):[0-9]+$', '\\1 \\2') as line
        from outbox order by id`.execute(db);
      return rows.map(({ line }) => line);
    },
    /** Nobody has been told of anything, and no digest was ever made. */
    async forget(): Promise<void> {
      for (const table of ['outbox', 'job_run', 'account', 'post', 'session', 'digest_setting'])
        await sql`delete from ${sql.table(table)}`.execute(db);
      await sql`alter table digest disable trigger digest_frozen`.execute(db);
      await sql`delete from digest`.execute(db);
      await sql`alter table digest enable trigger digest_frozen`.execute(db);
    },
  };
}

/** What is said of one digest to one reader, in order. */
export function whole(chat: string, week: string, issue = 1): readonly string[] {
  return ['picture', 'words', 'csv', 'xlsx'].map((part) => `${chat} digest ${week}:${issue}:${part}`);
}
