import { sql } from 'kysely';
import { planDocument } from '#domain/plan-document.ts';
import type { RecordedPlan } from '#domain/plan-changes.ts';
import { codeOf } from '#domain/plan.ts';
import type { Db } from './schema.ts';

/**
 * A plan in the form of its file, with the band, progress and weight of the baseline. Due dates that a
 * demonstration invented are left out. Throws when what is stored is not a plan.
 */
export async function readPlanDocument(db: Db, planId: number): Promise<RecordedPlan> {
  const { rows: plans } = await sql<PlanRow>`
    select code, title, as_of as "asOf", document from plan where id = ${planId}`.execute(db);
  const [plan] = plans;
  if (!plan) throw new Error(`No plan has the id ${planId}`);
  const { rows: axes } = await sql<{ code: string; title: unknown; document: object }>`
    select code, title, document from axis where plan_id = ${planId} order by position, code`.execute(db);
  const commitments = await readCommitments(db, planId);
  const activities = await readActivities(db, planId);
  const { finalNewline, ...rest } = plan.document;
  return {
    document: planDocument.parse({
      plan: { code: plan.code, title: plan.title, asOf: plan.asOf, ...rest },
      axes: axes.map(({ document, ...axis }) => ({ ...axis, ...document })),
      commitments: commitments.map(({ document, ...commitment }) => ({
        ...commitment,
        ...document,
        activities: (activities.get(commitment.number) ?? []).map(fileFormOf),
      })),
    }),
    finalNewline: finalNewline !== false,
    withdrawn: new Set(
      [...activities].flatMap(([commitment, rows]) =>
        rows
          .filter(({ withdrawn }) => withdrawn)
          .map(({ number }) => codeOf({ commitment, activity: number })),
      ),
    ),
  };
}

type PlanRow = {
  readonly code: string;
  readonly title: unknown;
  readonly asOf: string;
  readonly document: { readonly finalNewline?: unknown };
};
type CommitmentRow = {
  readonly number: number;
  readonly axis: string;
  readonly title: unknown;
  readonly organisation: unknown;
  readonly document: object;
};
type ActivityRow = {
  readonly commitment: number;
  readonly number: number;
  readonly title: unknown;
  readonly document: object;
  readonly dueOn: string | null;
  readonly withdrawn: boolean;
  readonly band: string;
  readonly progress: number;
  readonly weight: number;
};

async function readCommitments(db: Db, planId: number): Promise<readonly CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select number, axis, title, organisation, document from commitment
    where plan_id = ${planId} order by position, number`.execute(db);
  return rows;
}

/** By commitment number, in the order of the file. */
async function readActivities(db: Db, planId: number): Promise<ReadonlyMap<number, readonly ActivityRow[]>> {
  const { rows } = await sql<ActivityRow>`
    select a.commitment, a.number, a.title, a.document, a.withdrawn_at is not null as withdrawn,
      case when a.due_invented then null else a.due_on end as "dueOn", e.band, e.progress, e.weight
    from activity a join entry e on e.activity_id = a.id and e.kind in ('baseline', 'addition')
    where a.plan_id = ${planId} and e.plan_id = ${planId}
    order by a.commitment, a.position, a.number`.execute(db);
  return Map.groupBy(rows, ({ commitment }) => commitment);
}

function fileFormOf(row: ActivityRow): object {
  const { commitment: _, withdrawn: __, dueOn, document, ...activity } = row;
  return { ...activity, ...document, ...(dueOn === null ? {} : { dueOn }) };
}
