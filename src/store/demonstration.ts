import { sql } from 'kysely';
import type { Trx } from './people.ts';
import type { Db } from './schema.ts';

/** The only plan of a database in which nobody has done anything yet; undefined when there is more than that. */
export async function findUntouchedPlan(
  db: Db,
): Promise<{ readonly id: number; readonly code: string; readonly timeZone: string } | undefined> {
  const { rows } = await sql<{ id: number; code: string; timeZone: string }>`
    select id, code, time_zone as "timeZone" from plan
    where (select count(*) from plan) = 1 and not exists (select from person)`.execute(db);
  return rows[0];
}

/** Ids of what a plan still has to do, in its order. */
export async function unfinishedActivities(trx: Trx, planId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select a.id from activity a join standing s on s.activity_id = a.id
    where a.plan_id = ${planId} and a.withdrawn_at is null and s.band <> 'complete'
    order by a.commitment, a.number`.execute(trx);
  return rows.map(({ id }) => id);
}

export async function markAsDemonstration(trx: Trx, planId: number): Promise<void> {
  await trx.updateTable('plan').set({ demonstration: true }).where('id', '=', planId).execute();
}

/** Due dates that no report ever said: marked as such, and never exported. */
export async function inventDueDates(
  trx: Trx,
  dates: readonly { readonly id: number; readonly due: string }[],
): Promise<void> {
  await sql`
    update activity set due_on = invented.due, due_invented = true
    from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as invented(id integer, due date)
    where activity.id = invented.id`.execute(trx);
}

export type DemonstrationPerson = {
  readonly id: number;
  readonly name: string | null;
  readonly language: 'fr' | 'ar' | 'en';
  readonly role: 'lead' | 'committee' | 'coordinator';
  readonly planId: number;
  readonly commitments: readonly number[];
};

/** The persons of the demonstration with their posts, in the order in which they were made. */
export async function demonstrationPersons(db: Db): Promise<readonly DemonstrationPerson[]> {
  const { rows } = await sql<DemonstrationPerson>`
    select p.id, p.name, p.language, o.role, o.plan_id as "planId",
      coalesce(json_agg(c.number order by c.number) filter (where c.id is not null), '[]') as commitments
    from person p join post o on o.person_id = p.id and o.until is null
      left join commitment c on c.id = o.commitment_id
    where p.demonstration
    group by p.id, o.role, o.plan_id
    order by p.id`.execute(db);
  return rows;
}
