import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { PublicAxis, PublicCommitment } from './public-plan.ts';
import type { Db } from './schema.ts';

export type PublicActivity = {
  readonly number: number;
  readonly title: LocalizedText;
  readonly weight: number;
  readonly dueOn: string | null;
  /** The due date is the demonstration's own. */
  readonly dueInvented: boolean;
  readonly withdrawn: boolean;
  readonly band: Band;
  readonly progress: number;
  /** When a lead last reported; null while the plan's baseline is all there is. */
  readonly reportedAt: string | null;
};
export type PublicCommitmentPage = {
  readonly commitment: PublicCommitment;
  readonly axis: PublicAxis;
  readonly activities: readonly PublicActivity[];
  /** How many activities the commitment has in all; a page shows `ACTIVITIES_A_PAGE` of them. */
  readonly total: number;
};

export const ACTIVITIES_A_PAGE = 100;

/** A commitment with its activities from a position on (0 for the first), in one statement. */
export async function findPublicCommitment(
  db: Db,
  planId: number,
  number: number,
  from: number,
): Promise<PublicCommitmentPage | undefined> {
  const { rows } = await sql<
    Omit<PublicCommitmentPage, 'activities'> & { activities: PublicActivity[] | null }
  >`
    with c as (select * from commitment where plan_id = ${planId} and number = ${number})
    select
      json_build_object('number', c.number, 'axis', c.axis, 'title', c.title, 'organisation', c.organisation)
        as commitment,
      (select json_build_object('code', x.code, 'title', x.title) from axis x
        where x.plan_id = c.plan_id and x.code = c.axis) as axis,
      (select count(*)::int from activity where commitment_id = c.id) as total,
      (select json_agg(row order by row.position) from (
        select a.position, a.number, a.title, a.weight, a.due_on as "dueOn", a.due_invented as "dueInvented",
          a.withdrawn_at is not null as withdrawn, s.band, s.progress, s.reported_at as "reportedAt"
        from activity a join standing s on s.activity_id = a.id
        where a.commitment_id = c.id order by a.position limit ${ACTIVITIES_A_PAGE} offset ${from}) row) as activities
    from c`.execute(db);
  const row = rows[0];
  return row && { ...row, activities: row.activities ?? [] };
}
