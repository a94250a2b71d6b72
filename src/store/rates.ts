import { sql } from 'kysely';
import type { CommitmentTally } from '#domain/rate.ts';
import type { Db } from './schema.ts';

/**
 * The two sums of every commitment's rate, in the order of the plan: what domain/rate.ts `tallyOf` adds up,
 * added up where the rows are. With `asOf`, from what had been recorded by that instant.
 */
export async function readTallies(db: Db, planId: number, asOf?: Date): Promise<readonly CommitmentTally[]> {
  const standings = asOf === undefined ? sql`standing` : sql`(${standingsAsOf(planId, asOf)})`;
  const left = asOf === undefined ? sql`a.withdrawn_at is null` : sql`(a.withdrawn_at is null or a.withdrawn_at > ${asOf})`;
  const { rows } = await sql<{ number: number; axis: string; weighted: number; weight: number }>`
    with tally as (
      select a.commitment_id, sum(a.weight * s.progress) as weighted, sum(a.weight) as weight
      from activity a
      join ${standings} s on s.activity_id = a.id
      where a.plan_id = ${planId} and ${left}
      group by a.commitment_id
    )
    select c.number, c.axis, coalesce(t.weighted, 0)::float8 as weighted, coalesce(t.weight, 0)::float8 as weight
    from commitment c
    left join tally t on t.commitment_id = c.id
    where c.plan_id = ${planId}
    order by c.position`.execute(db);
  return rows.map(({ number, axis, weighted, weight }) => ({ number, axis, tally: { weighted, weight } }));
}

/**
 * What stood at an instant, one row an activity: the last original that was not undone, in its newest
 * correction, of what had been recorded by then. domain/history.ts `currentOf` says the same in TypeScript.
 */
export function standingsAsOf(planId: number, asOf: Date) {
  return sql<{ activity_id: number; seq: number; band: string; progress: number }>`
    select a.id as activity_id, e.seq, e.band, e.progress, e.kind, e.at
    from activity a
    cross join lateral (
      select e.* from entry e
      where e.activity_id = a.id and e.at <= ${asOf} and not e.retracts
        and not exists (
          select 1 from entry newer
          where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq and newer.at <= ${asOf})
      order by e.origin desc
      limit 1
    ) e
    where a.plan_id = ${planId}`;
}
