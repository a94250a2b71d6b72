import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { ActivityCode, LocalizedText, PlanInfo } from '#domain/plan.ts';
import { foremostPlan } from './plan-order.ts';
import { tallyAt } from './rates.ts';
import type { Db } from './schema.ts';

/** The last link of the record, as the public page shows it. */
type Head = { readonly seq: number; readonly hash: string; readonly at: string };

/** How many activities stand in which band. */
export type BandCounts = { readonly [band in Band]?: number };

export type PublicAxis = { readonly code: string; readonly title: LocalizedText };
export type PublicCommitment = {
  readonly number: number;
  readonly axis: string;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText;
};
export type LastUpdate = {
  readonly seq: number;
  readonly at: string;
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly supersedes: boolean;
  readonly retracts: boolean;
};
export type PlanFrame = { readonly plan: PlanInfo; readonly head: Head | null };
/** A plan with the codes of its axes, in its order: what rates are made into. */
export type PlanOutline = PlanFrame & { readonly axisCodes: readonly string[] };
export type PublicPlan = PlanFrame & {
  readonly axes: readonly PublicAxis[];
  readonly commitments: readonly PublicCommitment[];
  /** By commitment number. */
  readonly counts: ReadonlyMap<number, BandCounts>;
  readonly lastUpdates: readonly LastUpdate[];
};

/** One plan by its code; without a code the one that is meant then (plan-order.ts). */
export const chosenPlan = (code: string | undefined) =>
  code === undefined
    ? sql`select * from plan where id = (${foremostPlan()})`
    : sql`select * from plan where code = ${code}`;

/** What every page of a plan needs beside its own content. For statements that begin `with p as (…)`. */
export const planInfo = sql`json_build_object(
  'id', p.id, 'code', p.code, 'title', p.title, 'timeZone', p.time_zone, 'asOf', p.as_of,
  'demonstration', p.demonstration, 'closedAt', case when p.status <> 'open' then p.closed_at end,
  'inventedUntil', case when p.past_invented then p.opened_at end,
  'unofficialTranslations', coalesce(p.document -> 'unofficialTranslations', '[]'))`;

/** The plan of a code, or the open one; with the head of its record. */
export async function findPlanOutline(db: Db, code: string | undefined): Promise<PlanOutline | undefined> {
  const { rows } = await sql<PlanFrame & { axisCodes: string[] | null }>`
    with p as (${chosenPlan(code)})
    select ${planInfo} as plan, ${headOf(undefined)} as head,
      (select json_agg(code order by position) from axis where plan_id = p.id) as "axisCodes"
    from p`.execute(db);
  return rows[0] && { ...rows[0], axisCodes: rows[0].axisCodes ?? [] };
}

export function headOf(asOf: Date | undefined) {
  const before = asOf === undefined ? sql`` : sql`and at <= ${asOf}`;
  return sql`(select json_build_object('seq', seq, 'hash', encode(hash, 'hex'), 'at', at)
    from entry e where plan_id = p.id ${before} order by ${newestFirst(asOf)} limit 1)`;
}

/** Of now by their place in the record; of an instant by time, which an index finds however far back it lies. */
function newestFirst(asOf: Date | undefined) {
  return asOf === undefined ? sql`e.seq desc` : sql`e.at desc, e.seq desc`;
}

type PlanRow = PlanFrame & {
  readonly axes: readonly PublicAxis[] | null;
  readonly commitments: readonly PublicCommitment[] | null;
  readonly counts: readonly ({ commitment: number } & { [band in Band]: number })[] | null;
  readonly last_updates: readonly LastUpdate[] | null;
};

/** The plan page in one statement, beside its rates (rates.ts). Undefined: there is no such plan. */
export async function findPublicPlan(
  db: Db,
  code: string | undefined,
  asOf: Date | undefined,
): Promise<PublicPlan | undefined> {
  const before = asOf === undefined ? sql`` : sql`and e.at <= ${asOf}`;
  const { rows } = await sql<PlanRow>`
    with p as (${chosenPlan(code)})
    select ${planInfo} as plan, ${headOf(asOf)} as head,
      (select json_agg(json_build_object('code', code, 'title', title) order by position)
        from axis where plan_id = p.id) as axes,
      (select json_agg(json_build_object('number', number, 'axis', axis, 'title', title,
          'organisation', organisation) order by position)
        from commitment where plan_id = p.id) as commitments,
      (select json_agg(json_build_object('commitment', c.number, 'not_started', t.not_started, 'limited', t.limited,
          'significant', t.significant, 'complete', t.complete))
        from commitment c ${tallyAt(asOf)} where c.plan_id = p.id and t.commitment_id is not null) as counts,
      (select json_agg(u order by u.seq desc) from (
        select e.seq, e.at, a.commitment || '.' || a.number as code, a.title, e.band, e.progress, e.unchanged,
          e.supersedes is not null as supersedes, e.retracts
        from entry e join activity a on a.id = e.activity_id
        where e.plan_id = p.id and e.kind = 'update' ${before} order by ${newestFirst(asOf)} limit 8) u) as last_updates
    from p`.execute(db);
  const row = rows[0];
  return row && { ...frameOf(row), ...listsOf(row) };
}

function frameOf({ plan, head }: PlanRow): PlanFrame {
  return { plan, head };
}

function listsOf(row: PlanRow): Omit<PublicPlan, keyof PlanFrame> {
  return {
    axes: row.axes ?? [],
    commitments: row.commitments ?? [],
    counts: countsByCommitment(row.counts ?? []),
    lastUpdates: row.last_updates ?? [],
  };
}

function countsByCommitment(rows: NonNullable<PlanRow['counts']>): ReadonlyMap<number, BandCounts> {
  return new Map(rows.map(({ commitment, ...counts }) => [commitment, counts]));
}
