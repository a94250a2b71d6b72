import { sql } from 'kysely';
import { importPlan } from '#app/import-plan.ts';
import { randomSources } from '#app/sources.ts';
import { commitmentIds, insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import type { Role } from '#store/people.ts';
import { fixedClock } from '../../src/clock.ts';
import { silentLog } from '../program/silent-log.ts';
import { databaseKinds, freshDatabase } from './databases.ts';
import type { DatabaseKind, FreshDatabase } from './databases.ts';
import { samplePlan } from './sample-plan.ts';

/** Long before anything that the tests look at. */
const BEFORE = '2026-01-05T09:00:00Z';

export { databaseKinds };

/** The sample plan with persons to be reminded of it; each test of a file has activities and a clock of its own. */
export type ReminderSite = Awaited<ReturnType<typeof reminderSite>>;

export async function reminderSite(kind: DatabaseKind) {
  const fresh: FreshDatabase = await freshDatabase(kind);
  const { db } = fresh;
  const at = (instant: string) => ({ db, clock: fixedClock(instant), log: silentLog, ...randomSources });
  await importPlan(at(BEFORE), samplePlan, { dryRun: false });
  const plan = await db.selectFrom('plan').select(['id', 'code']).executeTakeFirstOrThrow();

  const add = (name: string, role: Role, commitments: readonly number[], reachable = true): Promise<number> =>
    db.transaction().execute(async (trx) => {
      const when = new Date(BEFORE);
      const pseudonym = randomSources.newId();
      const id = await insertPerson(trx, { pseudonym, name, language: 'fr', demonstration: false, at: when });
      const ids = await commitmentIds(trx, plan.id, commitments);
      await insertPosts(trx, { personId: id, planId: plan.id, role, at: when }, [...ids.values()]);
      if (reachable) await insertAccount(trx, { platform: 'telegram', chat: name }, id, when);
      return id;
    });

  return {
    ...fresh,
    plan,
    at,
    addLead: (name: string, commitments: readonly number[], reachable = true) =>
      add(name, 'lead', commitments, reachable),
    addCoordinator: (name: string, reachable = true) => add(name, 'coordinator', [], reachable),
    /** As if somebody had reported of all activities of a commitment. */
    async report(commitment: number, instant: string): Promise<void> {
      await sql`update standing set reported_at = ${new Date(instant)} from activity a
        where a.id = activity_id and a.commitment = ${commitment}`.execute(db);
    },
    async due(code: string, date: string | null): Promise<void> {
      await sql`update activity set due_on = ${date}::date where commitment || '.' || number = ${code}`.execute(
        db,
      );
    },
    async band(code: string, band: string, progress: number): Promise<void> {
      await sql`update standing set band = ${band}, progress = ${progress} from activity a
        where a.id = activity_id and a.commitment || '.' || a.number = ${code}`.execute(db);
    },
    /** Names and keys of what was put into the outbox, in order. */
    async said(): Promise<readonly string[]> {
      const { rows } = await sql<{ line: string }>`
        select o.chat || ' ' || r.sent_on || ' ' || string_agg(k.key, ' ' order by k.key) as line
        from outbox o join reminder r on o.dedupe_key = 'reminder:' || r.id
        join reminder_key k on k.reminder_id = r.id
        group by o.id, o.chat, r.sent_on order by o.id`.execute(db);
      return rows.map(({ line }) => line);
    },
    /** Nobody has been reminded of anything, or wished for anything. */
    async forget(): Promise<void> {
      for (const table of [
        'outbox',
        'reminder_key',
        'reminder',
        'job_run',
        'preference',
        'account',
        'post',
        'session',
      ])
        await sql`delete from ${sql.table(table)}`.execute(db);
      await sql`update standing set reported_at = null`.execute(db);
      await sql`update activity set due_on = null`.execute(db);
    },
  };
}
