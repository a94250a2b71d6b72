import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { StuckActivity } from '#domain/secretariat.ts';
import type { Db } from '../schema.ts';

/** What is looked at: a local date of the plan's zone, and the instant before which a figure is an old one. */
export type StuckSince = { readonly today: string; readonly before: Date };

/**
 * Activities that are not complete, and past their due date or of the same figure since before an instant. A figure is as
 * old as the first entry after the last one that said another.
 */
const stuckOnes = (planId: number, { today, before }: StuckSince): RawBuilder<unknown> => sql`
  select a.commitment || '.' || a.number as code, a.title, st.band, st.progress, a.due_on as "dueOn",
    coalesce(a.due_on < ${today}::date, false) as overdue, to_json(figure.since) #>> '{}' as since,
    c.position as place, a.position as within
  from activity a
  join commitment c on c.id = a.commitment_id
  join standing st on st.activity_id = a.id
  cross join lateral (
    select min(same.at) as since from entry same
    where same.activity_id = a.id and same.kind in ('baseline', 'update', 'addition') and same.seq > coalesce((
      select max(other.seq) from entry other
      where other.activity_id = a.id and other.kind in ('baseline', 'update', 'addition')
        and other.progress <> st.progress), 0)) as figure
  where a.plan_id = ${planId} and a.withdrawn_at is null and st.band <> 'complete'
    and (a.due_on < ${today}::date or figure.since < ${before})`;

/** In the order of the plan. */
export async function listStuck(
  db: Db,
  planId: number,
  since: StuckSince,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly StuckActivity[]> {
  const { rows } = await sql<StuckActivity>`
    select code, title, band, progress, "dueOn", overdue, since from (${stuckOnes(planId, since)}) as stuck
    order by place, within limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function countStuck(db: Db, planId: number, since: StuckSince): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${stuckOnes(planId, since)}) as stuck`.execute(db);
  return rows[0]?.count ?? 0;
}
