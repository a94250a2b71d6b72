import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Of all the processes and ticks that ask, one gets a job's period: true for that one. */
export async function claimPeriod(db: Db, job: string, period: string, now: Date): Promise<boolean> {
  const claimed = await db
    .insertInto('job_run')
    .values({ job, period, ran_at: now, counts: JSON.stringify({}) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('job')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** What a job did in its period. */
export async function finishPeriod(
  db: Db,
  job: string,
  period: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ counts: JSON.stringify(counts) })
    .where('job', '=', job)
    .where('period', '=', period)
    .execute();
}

/** A job that failed: its period is due again. */
export async function releasePeriod(db: Db, job: string, period: string): Promise<void> {
  await db.deleteFrom('job_run').where('job', '=', job).where('period', '=', period).execute();
}

/** Persons whose draft has waited since before this instant, and who have not been told of it. */
export async function findWaitingDrafts(db: Db, since: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select person_id as id from session
    where draft_since < ${since} and draft_mentioned_at is null
    order by draft_since limit 500`.execute(db);
  return rows.map(({ id }) => id);
}
