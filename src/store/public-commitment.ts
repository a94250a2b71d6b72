import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { PublicAxis, PublicCommitment } from './public-plan.ts';
import type { Db } from './schema.ts';
import { standingAt, weightAt, withdrawnAt } from './standing-at.ts';

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

/** What the plan says of a commitment beside its title; what it does not say is missing. */
export type CommitmentDocument = {
  readonly ogpId?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly problem?: LocalizedText;
  readonly solution?: LocalizedText;
  readonly expectedResult?: LocalizedText;
  readonly relevance?: LocalizedText;
  readonly additionalInformation?: LocalizedText;
  readonly otherActors?: readonly LocalizedText[];
};

export type PublicCommitmentPage = {
  readonly commitment: PublicCommitment & { readonly document: CommitmentDocument };
  readonly axis: PublicAxis;
  readonly activities: readonly PublicActivity[];
  /** How many activities the commitment has in all; a page shows `ACTIVITIES_A_PAGE` of them. */
  readonly total: number;
};

export const ACTIVITIES_A_PAGE = 100;

const activityColumns = (asOf: Date | undefined) => sql`
  a.position, a.number, a.title, ${weightAt(asOf)} as weight, a.due_on as "dueOn", a.due_invented as "dueInvented",
  ${withdrawnAt(asOf)} as withdrawn, s.band, s.progress, s.reported_at as "reportedAt"`;

/** A commitment with its activities from a position on (0 for the first), now or as of an instant, in one statement. */
export async function findPublicCommitment(
  db: Db,
  planId: number,
  number: number,
  { from = 0, asOf }: { readonly from?: number; readonly asOf?: Date | undefined } = {},
): Promise<PublicCommitmentPage | undefined> {
  const { rows } = await sql<
    Omit<PublicCommitmentPage, 'activities'> & { activities: PublicActivity[] | null }
  >`
    with c as (select * from commitment where plan_id = ${planId} and number = ${number})
    select
      json_build_object('number', c.number, 'axis', c.axis, 'title', c.title, 'organisation', c.organisation,
        'document', c.document - 'contact' - 'indicators') as commitment,
      (select json_build_object('code', x.code, 'title', x.title) from axis x
        where x.plan_id = c.plan_id and x.code = c.axis) as axis,
      (select count(*)::int from activity a ${standingAt(asOf)} where a.commitment_id = c.id) as total,
      (select json_agg(row order by row.position) from (
        select ${activityColumns(asOf)} from activity a ${standingAt(asOf)}
        where a.commitment_id = c.id order by a.position limit ${ACTIVITIES_A_PAGE} offset ${from}) row) as activities
    from c`.execute(db);
  const row = rows[0];
  return row && { ...row, activities: row.activities ?? [] };
}

/** What a commitment's rate is made of, now or as of an instant: every activity that counts, in the plan's order. */
export async function readWeighed(
  db: Db,
  planId: number,
  number: number,
  asOf: Date | undefined,
): Promise<readonly { readonly number: number; readonly weight: number; readonly progress: number }[]> {
  const { rows } = await sql<{ number: number; weight: number; progress: number }>`
    select a.number, ${weightAt(asOf)} as weight, s.progress from activity a ${standingAt(asOf)}
    where a.plan_id = ${planId} and a.commitment = ${number} and not ${withdrawnAt(asOf)}
    order by a.position`.execute(db);
  return rows;
}
