import { sql } from 'kysely';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { foremostFirst } from './plan-order.ts';
import type { Db } from './schema.ts';

/** What reminders need to know of a plan that is open. */
export type ReminderPlan = {
  readonly id: number;
  readonly code: string;
  readonly timeZone: string;
  /** ISO 3166, such as `MA`: whose holidays count. */
  readonly country: string | null;
};

/** The plans that people are reminded of, the foremost one first: none that has ended. */
export async function findReminderPlans(db: Db): Promise<readonly ReminderPlan[]> {
  const { rows } = await sql<ReminderPlan>`
    select id, code, time_zone as "timeZone", document ->> 'country' as country from plan
    where status = 'open' order by ${foremostFirst()}`.execute(db);
  return rows;
}

/** Titles of activities by their codes; those that do not exist are missing. */
export async function readTitles(
  db: Db,
  planId: number,
  codes: Iterable<ActivityCode>,
): Promise<ReadonlyMap<ActivityCode, LocalizedText>> {
  const refs = [...new Set(codes)].flatMap((code) => refOf(code) ?? []);
  if (refs.length === 0) return new Map();
  const { rows } = await sql<{ code: ActivityCode; title: LocalizedText }>`
    select a.commitment || '.' || a.number as code, a.title
    from jsonb_to_recordset(${JSON.stringify(refs)}::jsonb) as r (commitment int, activity int)
    join activity a on a.plan_id = ${planId} and a.commitment = r.commitment and a.number = r.activity`.execute(
    db,
  );
  return new Map(rows.map(({ code, title }) => [code, title]));
}

/** Whether a slot of reminders is done with. */
export async function hasFinishedSlot(db: Db, job: string, slot: string): Promise<boolean> {
  const row = await db
    .selectFrom('job_run')
    .where('job', '=', job)
    .where('period', '=', slot)
    .select('job')
    .executeTakeFirst();
  return row !== undefined;
}

/** When a job was last done with a plan: its slots sort by time, and end with the plan's code. */
export async function findLastRun(db: Db, job: string, code: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('job_run')
    .where('job', '=', job)
    .where(sql`right(period, ${code.length + 1}::int)`, '=', ` ${code}`)
    .orderBy('period', 'desc')
    .select('ran_at')
    .executeTakeFirst();
  return row?.ran_at;
}

/** The coordinators of a plan, by their ids. */
export async function readCoordinators(db: Db, planId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct person_id as id from post
    where role = 'coordinator' and until is null and (plan_id = ${planId} or plan_id is null)
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Which of these keys somebody has claimed. */
export async function readClaimed(
  db: Db,
  planId: number,
  person: number,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select key from reminder_key
    where plan_id = ${planId} and person_id = ${person}
      and key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(db);
  return new Set(rows.map(({ key }) => key));
}
