import { sql } from 'kysely';
import type { PlanListed } from '#domain/secretariat.ts';
import { Outdated } from '../passing-error.ts';
import { foremostFirst } from '../plan-order.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

/** All plans, as somebody sees them who may coordinate some of them; in the order of `foremostFirst`. */
export async function listPlansFor(db: Db, personId: number): Promise<readonly PlanListed[]> {
  const { rows } = await sql<PlanListed>`
    select plan.code, plan.title, plan.status,
      to_json(case when plan.status <> 'open' then plan.closed_at end) #>> '{}' as "closedAt",
      exists (select from post where post.person_id = ${personId} and post.until is null
        and post.role = 'coordinator' and (post.plan_id = plan.id or post.plan_id is null)) as coordinates,
      exists (select from post where post.person_id = ${personId} and post.until is null
        and post.plan_id = plan.id) as posted
    from plan order by plan.status = 'archived', ${foremostFirst()}`.execute(db);
  return rows;
}

export type PlanState = { readonly id: number; readonly status: PlanListed['status'] };

/** A plan of a code, held until the transaction ends. */
export async function lockPlan(trx: Trx, code: string): Promise<PlanState | undefined> {
  const { rows } = await sql<PlanState>`
    select id, status from plan where code = ${code} for update`.execute(trx);
  return rows[0];
}

/** Keeps a plan open until the transaction ends. Throws `Outdated` where somebody closed it. */
export async function expectOpen(trx: Trx, id: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select id from plan where id = ${id} and status = 'open' for share`.execute(trx);
  if (rows.length === 0) throw new Outdated('The plan was closed');
}

/** Open, and the one that is meant where no code is said. */
export async function openPlan(trx: Trx, id: number, at: Date): Promise<void> {
  await sql`
    update plan set status = 'open', closed_at = null, archived_at = null, first_since = ${at}
    where id = ${id}`.execute(trx);
}

export async function closePlan(trx: Trx, id: number, at: Date): Promise<void> {
  await sql`update plan set status = 'closed', closed_at = ${at}, first_since = null where id = ${id}`.execute(
    trx,
  );
}

export async function archivePlan(trx: Trx, id: number, at: Date): Promise<void> {
  await sql`update plan set status = 'archived', archived_at = ${at} where id = ${id}`.execute(trx);
}

/** Whether a person coordinates a plan. */
export async function coordinates(db: Db, personId: number, planId: number): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`
    select id from post where person_id = ${personId} and role = 'coordinator' and until is null
      and (plan_id = ${planId} or plan_id is null) limit 1`.execute(db);
  return rows.length > 0;
}

/** Whether somebody coordinates any plan, open or not. */
export async function coordinatesAny(db: Db, personId: number): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`
    select id from post where person_id = ${personId} and role = 'coordinator' and until is null limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export async function choosePlanFor(trx: Trx, personId: number, planId: number): Promise<void> {
  await sql`update person set chosen_plan = ${planId} where id = ${personId}`.execute(trx);
}
