import { sql } from 'kysely';
import type { ActivityCode } from '#domain/plan.ts';
import type { Db } from './schema.ts';
import { standingAt, weightAt, withdrawnAt } from './standing-at.ts';

/** What an activity counted for at an instant; a withdrawn one counts in no rate, whatever its weight. */
export type WeightThen = { readonly weight: number; readonly withdrawn: boolean };

/** The weights of then, by activity; those that the record did not have yet are missing. */
export async function readWeightsAsOf(
  db: Db,
  planId: number,
  asOf: Date,
): Promise<ReadonlyMap<ActivityCode, WeightThen>> {
  const { rows } = await sql<WeightThen & { code: ActivityCode }>`
    select a.commitment || '.' || a.number as code, ${weightAt(asOf)} as weight, ${withdrawnAt(asOf)} as withdrawn
    from activity a ${standingAt(asOf)}
    where a.plan_id = ${planId} order by a.commitment, a.number`.execute(db);
  return new Map(rows.map(({ code, ...then }) => [code, then]));
}
