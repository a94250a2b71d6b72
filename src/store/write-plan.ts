import { sql } from 'kysely';
import { DEFAULT_TIME_ZONE } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import type { Trx } from './people.ts';

/** Rows travel as one JSON text a statement: few enough bytes for any server, few enough statements for 100,000 rows. */
const ROWS_AT_ONCE = 5_000;

/** An activity that has no place in the record yet. */
export type UnrecordedActivity = {
  readonly id: number;
  readonly commitment: number;
  readonly number: number;
};

/** One import at a time, so that two of the same plan do not both find it missing. Held until the transaction ends. */
export async function lockImports(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('iltizam: import of a plan'))`.execute(trx);
}

/** Writes a plan that is new, without figures: those are the record's. Returns its id. */
export async function insertPlan(
  trx: Trx,
  document: PlanDocument,
  finalNewline: boolean,
  openedAt: Date,
): Promise<number> {
  const { code, title, asOf, timeZone = DEFAULT_TIME_ZONE, invented = false } = document.plan;
  const { rows } = await sql<{ id: number }>`
    insert into plan (code, document, title, as_of, time_zone, opened_at, past_invented)
    values (${code}, ${planRest(document, finalNewline)}::jsonb, ${JSON.stringify(title)}::jsonb, ${asOf},
      ${timeZone}, ${openedAt}, ${invented})
    returning id`.execute(trx);
  const [plan] = rows;
  if (!plan) throw new Error('The plan was not written');
  await writeParts(trx, plan.id, document);
  return plan.id;
}

/** Writes what a file changes of a plan. Its figures are not touched; additions get theirs from the record. */
export async function applyPlanChanges(
  trx: Trx,
  planId: number,
  document: PlanDocument,
  finalNewline: boolean,
): Promise<void> {
  const { title, timeZone = DEFAULT_TIME_ZONE } = document.plan;
  await sql`
    update plan set document = ${planRest(document, finalNewline)}::jsonb, title = ${JSON.stringify(title)}::jsonb,
      time_zone = ${timeZone}
    where id = ${planId}`.execute(trx);
  await writeParts(trx, planId, document);
  const kept = JSON.stringify(document.axes.map(({ code }) => code));
  await sql`
    delete from axis where plan_id = ${planId}
      and code not in (select jsonb_array_elements_text(${kept}::jsonb))`.execute(trx);
}

/** Those that were just written and have no baseline yet, in the order of the plan. */
export async function readUnrecordedActivities(
  trx: Trx,
  planId: number,
): Promise<readonly UnrecordedActivity[]> {
  const { rows } = await sql<UnrecordedActivity>`
    select a.id, a.commitment, a.number
    from activity a join commitment c on c.id = a.commitment_id
    where a.plan_id = ${planId} and not exists (select from entry e where e.activity_id = a.id)
    order by c.position, c.number, a.position, a.number`.execute(trx);
  return rows;
}

function planRest({ plan }: PlanDocument, finalNewline: boolean): string {
  const { code: _, title: __, asOf: ___, ...rest } = plan;
  return JSON.stringify({ ...rest, finalNewline });
}

async function writeParts(trx: Trx, planId: number, { axes, commitments }: PlanDocument): Promise<void> {
  const axisRows = axes.map(({ code, title, ...document }, position) => ({
    position,
    code,
    title,
    document,
  }));
  await inChunks(axisRows, (rows) => writeAxes(trx, planId, rows));
  const commitmentRows = commitments.map((commitment, position) => {
    const { number, axis, title, organisation, activities: _, ...document } = commitment;
    return { number, position, axis, title, organisation, document };
  });
  await inChunks(commitmentRows, (rows) => writeCommitments(trx, planId, rows));
  const activityRows = commitments.flatMap(({ number: commitment, activities }) =>
    activities.map((activity, position) => {
      // Band and progress are the record's.
      const { number, title, weight, dueOn, band: _, progress: __, ...document } = activity;
      return { commitment, number, position, title, weight, due: dueOn, document };
    }),
  );
  await inChunks(activityRows, (rows) => writeActivities(trx, planId, rows));
}

async function writeAxes(trx: Trx, planId: number, rows: string): Promise<void> {
  await sql`
    insert into axis (plan_id, position, code, title, document)
    select ${planId}, position, code, title, document
    from jsonb_to_recordset(${rows}::jsonb) as r(position integer, code text, title jsonb, document jsonb)
    on conflict (plan_id, code) do update
      set position = excluded.position, title = excluded.title, document = excluded.document`.execute(trx);
}

async function writeCommitments(trx: Trx, planId: number, rows: string): Promise<void> {
  await sql`
    insert into commitment (plan_id, number, position, axis, title, organisation, document)
    select ${planId}, number, position, axis, title, organisation, document
    from jsonb_to_recordset(${rows}::jsonb) as r(
      number integer, position integer, axis text, title jsonb, organisation jsonb, document jsonb)
    on conflict (plan_id, number) do update
      set position = excluded.position, title = excluded.title, organisation = excluded.organisation,
        document = excluded.document`.execute(trx);
}

/** The weight of an activity that is known stays: it changes by a decision of its own. */
async function writeActivities(trx: Trx, planId: number, rows: string): Promise<void> {
  await sql`
    insert into activity (plan_id, commitment_id, commitment, number, position, title, document, weight, due_on)
    select ${planId}, c.id, r.commitment, r.number, r.position, r.title, r.document, r.weight, r.due
    from jsonb_to_recordset(${rows}::jsonb) as r(
        commitment integer, number integer, position integer, title jsonb, document jsonb, weight numeric, due date)
      join commitment c on c.plan_id = ${planId} and c.number = r.commitment
    on conflict (commitment_id, number) do update
      set position = excluded.position, title = excluded.title, document = excluded.document,
        due_on = case
          when excluded.due_on is null and activity.due_invented then activity.due_on
          else excluded.due_on end,
        due_invented = activity.due_invented and excluded.due_on is null
      where activity.due_on is distinct from excluded.due_on
        or (activity.position, activity.title, activity.document)
          is distinct from (excluded.position, excluded.title, excluded.document)`.execute(trx);
}

async function inChunks<Row>(rows: readonly Row[], write: (rows: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write(JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)));
  }
}
