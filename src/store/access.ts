import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Holdings, PersonFound } from '#domain/access.ts';
import { PEOPLE_A_PAGE } from '#domain/access.ts';
import type { Db } from './schema.ts';

/** A person with what opens the program to them and which posts of this plan (or of the installation) they hold. */
const columns = (planId: number | null, now: Date): RawBuilder<unknown> => sql`
  p.id, p.name,
  coalesce((select json_agg(json_build_object('id', a.id, 'platform', a.platform, 'chat', a.chat,
      'since', to_json(a.created_at)) order by a.created_at, a.id)
    from account a where a.person_id = p.id), '[]') as accounts,
  coalesce((select json_agg(json_build_object('id', d.id, 'label', d.label, 'since', to_json(d.created_at))
      order by d.created_at, d.id)
    from device d where d.person_id = p.id and d.expires_at > ${now}::timestamptz), '[]') as devices,
  coalesce((select json_agg(distinct post.role) from post ${held(planId)}), '[]') as roles,
  coalesce((select json_agg(distinct c.number) from post join commitment c on c.id = post.commitment_id
    ${held(planId)}), '[]') as commitments`;

const held = (planId: number | null) => sql`
  where post.person_id = p.id and post.until is null and (post.plan_id is null or post.plan_id = ${planId}::int)`;

export async function getPersonFound(
  db: Db,
  id: number,
  planId: number | null,
  now: Date,
): Promise<PersonFound> {
  const { rows } = await sql<PersonFound>`
    select ${columns(planId, now)} from person p where p.id = ${id}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`There is no person ${id}`);
  return found;
}

/** Somebody who holds a post; undefined for whoever holds none. */
export async function findPostHolder(
  db: Db,
  id: number,
  planId: number | null,
  now: Date,
): Promise<PersonFound | undefined> {
  const { rows } = await sql<PersonFound>`
    select ${columns(planId, now)} from person p
    where p.id = ${id} and exists (select from post ${held(planId)})`.execute(db);
  return rows[0];
}

/** Who holds a post, by name; one more than a page when there are more. */
export async function findPostHolders(
  db: Db,
  planId: number | null,
  page: number,
  now: Date,
): Promise<readonly PersonFound[]> {
  const { rows } = await sql<PersonFound>`
    select ${columns(planId, now)} from person p
    where exists (select from post ${held(planId)})
    order by p.name nulls last, p.id limit ${PEOPLE_A_PAGE + 1} offset ${page * PEOPLE_A_PAGE}`.execute(db);
  return rows;
}

/** What is kept of a person; updates of those who were merged into them count as theirs. */
export async function getHoldings(db: Db, id: number, planId: number | null, now: Date): Promise<Holdings> {
  const { rows } = await sql<Holdings>`
    select ${columns(planId, now)},
      (select count(*)::int from entry where kind = 'update' and author in (${pseudonymsOf(id)})) as updates,
      (select count(*)::int from indicator_value where person_id = p.id)
        + (select count(*)::int from assessment where person_id = p.id) as entered,
      (select count(*)::int from contribution where person_id = p.id)
        + (select count(*)::int from response where person_id = p.id) as voices
    from person p where p.id = ${id}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`There is no person ${id}`);
  return found;
}

/** What stands for somebody in the record. */
export function pseudonymsOf(id: number): RawBuilder<unknown> {
  return sql`select pseudonym from person where id = ${id} or merged_into = ${id}`;
}
