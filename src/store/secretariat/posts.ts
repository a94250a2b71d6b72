import { sql } from 'kysely';
import type { Roster } from '#domain/secretariat.ts';
import type { Trx } from '../people.ts';
import { idArray } from '../recipients.ts';
import type { Db } from '../schema.ts';

/** Everybody who holds a post anywhere, with what they hold in this plan; and the plan's commitments. */
export async function readRoster(db: Db, planId: number): Promise<Roster> {
  const { rows: people } = await sql<Roster['people'][number]>`
    select p.id, p.name,
      coalesce((select json_agg(distinct post.role) from post where post.person_id = p.id and post.until is null
        and (post.plan_id = ${planId} or post.plan_id is null)), '[]') as roles,
      coalesce((select json_agg(c.number order by c.position, c.number)
        from post join commitment c on c.id = post.commitment_id
        where post.person_id = p.id and post.plan_id = ${planId} and post.until is null), '[]') as commitments
    from person p
    where exists (select from post where post.person_id = p.id and post.until is null)
    order by p.name nulls last, p.id`.execute(db);
  const { rows } = await sql<{ number: number }>`
    select number from commitment where plan_id = ${planId} order by position, number`.execute(db);
  return { people, commitments: rows.map(({ number }) => number) };
}

/**
 * Ends posts of a lead, all or none: the ids of their commitments, or undefined when one of them is no longer theirs.
 * The rows are held until the transaction ends, so that of two who end them one does.
 */
export async function endPosts(
  trx: Trx,
  post: { readonly planId: number; readonly person: number; readonly at: Date },
  numbers: readonly number[],
): Promise<readonly number[] | undefined> {
  const { rows } = await sql<{ id: number }>`
    update post set until = ${post.at} from commitment c
    where c.id = post.commitment_id and c.number = any(${idArray(numbers)}::int[]) and c.plan_id = ${post.planId}
      and post.plan_id = ${post.planId} and post.person_id = ${post.person} and post.role = 'lead'
      and post.until is null
    returning c.id`.execute(trx);
  return rows.length === new Set(numbers).size ? rows.map(({ id }) => id) : undefined;
}

/** Whether somebody can be given a post: they hold one somewhere, and were not forgotten or merged meanwhile. */
export async function holdsPost(trx: Trx, person: number): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`
    select p.id from person p
    where p.id = ${person} and p.forgotten_at is null and p.merged_into is null
      and exists (select from post where post.person_id = p.id and post.until is null)
    for update of p`.execute(trx);
  return rows.length > 0;
}

/** Names of those who have one, by their ids. */
export async function findNames(
  db: Db,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from person
    where id = any(${idArray(ids.filter((id) => id !== null))}::int[]) and name is not null`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Those of these commitments that somebody leads; held until the transaction ends. */
export async function stillHeld(
  trx: Trx,
  planId: number,
  person: number,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    select c.number from post join commitment c on c.id = post.commitment_id
    where post.person_id = ${person} and post.plan_id = ${planId} and post.role = 'lead' and post.until is null
      and c.number = any(${idArray(numbers)}::int[])
    order by post.id for update of post`.execute(trx);
  return rows.map(({ number }) => number);
}

export async function findPlanZone(db: Db, planId: number): Promise<string> {
  const { rows } = await sql<{ zone: string }>`
    select time_zone as zone from plan where id = ${planId}`.execute(db);
  return rows[0]?.zone ?? 'UTC';
}
