import { sql } from 'kysely';
import type { Db } from './schema.ts';

export type Health = {
  /** When the oldest message that still waits to be sent was due; null when none waits. */
  readonly oldestWaiting: Date | null;
  readonly waiting: number;
  readonly dead: number;
  readonly lastRuns: readonly { readonly job: string; readonly period: string; readonly ranAt: string }[];
};

/** What tells whether messages go out and jobs run. */
export async function readHealth(db: Db): Promise<Health> {
  const { rows } = await sql<Health & { lastRuns: Health['lastRuns'] | null }>`
    select
      (select min(not_before) from outbox where sent_at is null and dead_at is null) as "oldestWaiting",
      (select count(*)::int from outbox where sent_at is null and dead_at is null) as waiting,
      (select count(*)::int from outbox where dead_at is not null) as dead,
      (select json_agg(run order by run.job) from (
        select distinct on (job) job, period, ran_at as "ranAt" from job_run order by job, ran_at desc) run) as "lastRuns"`.execute(
    db,
  );
  const row = rows[0];
  if (!row) throw new Error('The database answered without a row');
  return { ...row, lastRuns: row.lastRuns ?? [] };
}

/** The server itself: its major version, and what its clock says. */
export async function examineDatabase(db: Db): Promise<{ readonly version: number; readonly now: Date }> {
  const { rows } = await sql<{ version: number; now: Date }>`
    select current_setting('server_version_num')::int / 10000 as version, clock_timestamp() as now`.execute(
    db,
  );
  const row = rows[0];
  if (!row) throw new Error('The database answered without a row');
  return row;
}
