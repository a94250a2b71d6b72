import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type {
  ContributionCounts,
  ContributionKind,
  ContributionRef,
  PublicContribution,
} from '#domain/contribution.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Db } from '../schema.ts';

/** Which ones: of a commitment (its number, or its id), of an activity, of a kind; all of the plan without. */
export type ContributionsAsked = {
  readonly commitment?: number;
  readonly commitmentId?: number;
  readonly activity?: ActivityCode;
  readonly kind?: ContributionKind;
  readonly limit: number;
  /** The id of the last one that was shown: those older than it follow. */
  readonly before?: string;
};

/** What everybody may read of a plan's questions and contests, the newest first; withheld ones with the reason only. */
export async function readPublicContributions(
  db: Db,
  planId: number,
  { limit, before, ...asked }: ContributionsAsked,
): Promise<readonly PublicContribution[]> {
  const { rows } = await sql<Row>`
    select ${columns} from contribution x
    join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
    where x.plan_id = ${planId} and x.released_at is not null and ${fits(asked)}
      and ${
        before === undefined
          ? sql`true`
          : sql`(x.at, x.id) < (select b.at, b.id from contribution b where b.id = ${before}::uuid)`
      }
    order by x.at desc, x.id desc limit ${limit}`.execute(db);
  return rows.map(contributionOf);
}

/** One of them, as everybody may read it; null where there is none, or while it waits to be released. */
export async function findPublicContribution(
  db: Db,
  planId: number,
  { kind, number }: ContributionRef,
): Promise<PublicContribution | null> {
  const { rows } = await sql<Row>`
    select ${columns} from contribution x
    join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
    where x.plan_id = ${planId} and x.kind = ${kind} and x.number = ${number} and x.released_at is not null`.execute(
    db,
  );
  return rows[0] ? contributionOf(rows[0]) : null;
}

/** How many everybody may read. */
export async function countContributions(
  db: Db,
  planId: number,
  asked: Omit<ContributionsAsked, 'limit' | 'before'> = {},
): Promise<ContributionCounts> {
  const { rows } = await sql<ContributionCounts>`
    select count(*) filter (where x.kind = 'question')::int as questions,
      count(*) filter (where x.kind = 'question' and ${isAnswered})::int as answered,
      count(*) filter (where x.kind = 'contest')::int as contests,
      count(*) filter (where ${isOpenContest})::int as "openContests"
    from contribution x
    join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id
    where x.plan_id = ${planId} and x.released_at is not null and ${fits(asked)}`.execute(db);
  return rows[0] ?? { questions: 0, answered: 0, contests: 0, openContests: 0 };
}

/** Of a contribution `x`: somebody answered, and the answer can be read. */
export const isAnswered = sql`exists (
  select from response r where r.contribution_id = x.id and r.kind = 'answer' and r.withheld_at is null)`;
/** Of a released contribution `x`: the status beside it is contested. */
export const isOpenContest = sql`(x.kind = 'contest' and x.closed_at is null and x.withheld_at is null)`;

function fits({ commitment, commitmentId, activity, kind }: Omit<ContributionsAsked, 'limit' | 'before'>) {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (commitment !== undefined) conditions.push(sql`c.number = ${commitment}`);
  if (commitmentId !== undefined) conditions.push(sql`c.id = ${commitmentId}`);
  if (activity !== undefined) conditions.push(sql`a.commitment || '.' || a.number = ${activity}`);
  if (kind !== undefined) conditions.push(sql`x.kind = ${kind}`);
  return sql.join(conditions, sql` and `);
}

/** Of a contribution `x` with its commitment `c` and perhaps its activity `a`. */
export const columns = sql`x.id, x.kind, x.number, c.number as commitment,
  case when a.id is not null then a.commitment || '.' || a.number end as activity, x.language,
  to_json(x.at) #>> '{}' as at, to_json(x.released_at) #>> '{}' as "releasedAt", x.text,
  x.withheld_reason as "withheldReason", x.evidence, x.contested, x.outcome,
  to_json(x.closed_at) #>> '{}' as "closedAt",
  coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'language', r.language, 'at', r.at,
      'text', r.text, 'withheldReason', r.withheld_reason) order by r.at, r.id)
    from response r where r.contribution_id = x.id), '[]') as responses`;

export type Row = PublicContribution;

/** Instants as JavaScript writes them, whichever way the database did. */
export function contributionOf<T extends Row>(row: T): T {
  const { at, releasedAt, closedAt, responses } = row;
  return {
    ...row,
    at: instant(at),
    releasedAt: instant(releasedAt),
    closedAt: instant(closedAt),
    responses: responses.map((one) => ({ ...one, at: instant(one.at) })),
  };
}

function instant<T extends string | null>(at: T): T {
  return (at === null ? null : new Date(at).toISOString()) as T;
}
