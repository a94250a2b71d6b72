import { sql } from 'kysely';
import type { Somebody } from '#domain/help-request.ts';
import type { Db } from '../schema.ts';

/** The committee and the coordination of a plan. */
export async function readHelpers(db: Db, planId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct person_id as id from post
    where role in ('committee', 'coordinator') and until is null and (plan_id = ${planId} or plan_id is null)
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Who leads a commitment now. */
export async function readLeads(db: Db, planId: number, commitment: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct p.person_id as id from post p join commitment c on c.id = p.commitment_id
    where p.role = 'lead' and p.until is null and c.plan_id = ${planId} and c.number = ${commitment}
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Numbers of the commitments that a person leads; null for who may look at all of them. */
export async function readLookedAt(
  db: Db,
  planId: number,
  personId: number,
): Promise<readonly number[] | null> {
  const { rows } = await sql<{ all: boolean; led: readonly number[] | null }>`
    select coalesce(bool_or(p.role <> 'lead'), false) as all,
      json_agg(c.number) filter (where c.number is not null) as led
    from post p left join commitment c on c.id = p.commitment_id
    where p.person_id = ${personId} and p.until is null and (p.plan_id = ${planId} or p.plan_id is null)`.execute(
    db,
  );
  const [found] = rows;
  return found?.all ? null : (found?.led ?? []);
}

export async function getSomebody(db: Db, id: number): Promise<Somebody> {
  const { name } = await db
    .selectFrom('person')
    .where('id', '=', id)
    .select('name')
    .executeTakeFirstOrThrow();
  return { id, name };
}
