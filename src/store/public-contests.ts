import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** A status that is contested: of an activity, or (null) of the commitment as a whole. */
export type OpenContest = { readonly commitment: number; readonly activity: number | null };

/** Which statuses of a plan are contested without a closing word, now or as of an instant; each once. */
export async function readOpenContests(
  db: Db,
  planId: number,
  asOf: Date | undefined,
): Promise<readonly OpenContest[]> {
  const open =
    asOf === undefined
      ? sql`x.released_at is not null and x.closed_at is null`
      : sql`x.released_at <= ${asOf} and (x.closed_at is null or x.closed_at > ${asOf})`;
  const { rows } = await sql<OpenContest>`
    select distinct c.number as commitment, a.number as activity
    from contribution x join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
    where x.plan_id = ${planId} and x.kind = 'contest' and x.withheld_at is null and ${open}
    order by c.number, a.number`.execute(db);
  return rows;
}
