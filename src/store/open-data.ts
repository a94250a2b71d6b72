import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import type { Db } from './schema.ts';

type Described = PlanDocument['commitments'][number];

export type CommitmentRow = {
  readonly number: number;
  readonly axis: string;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText;
  readonly activities: number;
  /** What the plan says beside that, as it stands in its file. */
  readonly document: Omit<Described, 'number' | 'axis' | 'title' | 'organisation' | 'activities'>;
};

/** In the order of the plan. */
export async function readCommitmentRows(db: Db, planId: number): Promise<readonly CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.number, c.axis, c.title, c.organisation, c.document,
      (select count(*)::int from activity a where a.commitment_id = c.id and a.withdrawn_at is null) as activities
    from commitment c where c.plan_id = ${planId} order by c.position, c.number`.execute(db);
  return rows;
}

export type ActivityRow = {
  readonly code: ActivityCode;
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly weight: number;
  readonly weightSeq: number;
  /** ISO instants; local dates. */
  readonly weightAt: string;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly band: Band;
  readonly progress: number;
  readonly seq: number;
  readonly reportedAt: string | null;
  readonly withdrawnAt: string | null;
};

/** As they stand, withdrawn ones too; an invented due date is not the plan's, and is left out. */
export async function readActivityRows(db: Db, planId: number): Promise<readonly ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select a.commitment || '.' || a.number as code, a.commitment, a.title, a.weight, w.seq as "weightSeq",
      to_json(w.at) #>> '{}' as "weightAt", a.document ->> 'startsOn' as "startsOn",
      case when a.due_invented then null else a.due_on end as "dueOn", st.band, st.progress, st.seq,
      to_json(st.reported_at) #>> '{}' as "reportedAt", to_json(a.withdrawn_at) #>> '{}' as "withdrawnAt"
    from activity a
    join commitment c on c.id = a.commitment_id
    join standing st on st.activity_id = a.id
    join lateral (
      select seq, at from entry e
      where e.activity_id = a.id and e.kind in ('baseline', 'addition', 'weight') order by seq desc limit 1) w on true
    where a.plan_id = ${planId}
    order by c.position, c.number, a.position, a.number`.execute(db);
  return rows.map((row) => ({
    ...row,
    weightAt: instant(row.weightAt),
    reportedAt: row.reportedAt && instant(row.reportedAt),
    withdrawnAt: row.withdrawnAt && instant(row.withdrawnAt),
  }));
}

function instant(at: string): string {
  return new Date(at).toISOString();
}

/** How many texts of the record are withheld: it may only grow. */
export async function countWithheld(db: Db, planId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from withholding where plan_id = ${planId}`.execute(db);
  return rows[0]?.count ?? 0;
}
