import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FailedDelivery } from '#domain/secretariat.ts';
import type { Db } from '../schema.ts';

/** Dead letters to those who hold a post in this plan or nowhere: those of others are their coordinators' business. */
const ofPlan = (planId: number): RawBuilder<unknown> => sql`
  o.dead_at is not null and (
    exists (select from post where post.person_id = o.person_id and (post.plan_id = ${planId} or post.plan_id is null))
    or not exists (select from post where post.person_id = o.person_id))`;

/** The newest first. */
export async function listFailed(
  db: Db,
  planId: number,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly FailedDelivery[]> {
  const { rows } = await sql<FailedDelivery>`
    select o.id, person.name, o.platform, to_json(o.dead_at) #>> '{}' as at, o.perhaps_sent as "perhapsSent",
      exists (select from account a where a.platform = o.platform and a.chat = o.chat
        and a.unreachable_since is null) as reachable
    from outbox o join person on person.id = o.person_id
    where ${ofPlan(planId)} order by o.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

export async function countFailed(db: Db, planId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outbox o where ${ofPlan(planId)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Of these, those that a coordinator of the plan may send again; held until the transaction ends. */
export async function lockFailed(db: Db, planId: number, ids: readonly number[]): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select o.id from outbox o where ${ofPlan(planId)} and o.id in (${sql.join([...ids])})
    order by o.id for update`.execute(db);
  return rows.map(({ id }) => Number(id));
}
