import { sql } from 'kysely';
import type { ActivityCode } from '#domain/plan.ts';
import type { PeriodListed } from '#domain/secretariat.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

/** A month with its local dates: the first one, and the first one after it. */
export type Month = { readonly period: string; readonly begin: string; readonly end: string };

/**
 * Months as they stand: when they were closed, and of which activities nothing was reported in them. One that was complete
 * before the month, that came later, or that is withdrawn now owed nothing.
 */
export async function readPeriods(
  db: Db,
  planId: number,
  months: readonly Month[],
): Promise<readonly PeriodListed[]> {
  const { rows } = await sql<
    Omit<PeriodListed, 'unreported'> & { readonly unreported: ActivityCode[] | null }
  >`
    select m.period, to_json(closed.closed_at) #>> '{}' as "closedAt",
      (select json_agg(a.commitment || '.' || a.number order by c.position, a.position)
        from activity a join commitment c on c.id = a.commitment_id
        where a.plan_id = ${planId} and a.withdrawn_at is null
          and exists (select from entry e where e.activity_id = a.id and e.local_date < m.end)
          and not exists (select from entry e where e.activity_id = a.id and e.kind = 'update' and not e.retracts
            and e.local_date >= m.begin and e.local_date < m.end)
          and coalesce((select e.band from entry e where e.activity_id = a.id and e.local_date < m.begin
            and e.kind in ('baseline', 'update', 'addition') order by e.seq desc limit 1), '') <> 'complete') as unreported
    from jsonb_to_recordset(${JSON.stringify(months)}::jsonb) as m (period text, begin date, "end" date)
    left join closed_period closed on closed.plan_id = ${planId} and closed.period = m.period
    order by m.period desc`.execute(db);
  return rows.map((row) => ({ ...row, unreported: row.unreported ?? [] }));
}

/** False when it is closed already. */
export async function insertClosedPeriod(
  trx: Trx,
  one: { readonly planId: number; readonly period: string; readonly at: Date; readonly by: number | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into closed_period (plan_id, period, closed_at, closed_by)
    values (${one.planId}, ${one.period}, ${one.at}, ${one.by}::int)
    on conflict do nothing returning period`.execute(trx);
  return rows.length > 0;
}

/** False when it is not closed. */
export async function deleteClosedPeriod(trx: Trx, planId: number, period: string): Promise<boolean> {
  const { rows } = await sql`
    delete from closed_period where plan_id = ${planId} and period = ${period} returning period`.execute(trx);
  return rows.length > 0;
}

/** When a plan began to be reported on. */
export async function findOpenedAt(db: Db, planId: number): Promise<Date | undefined> {
  const plan = await db.selectFrom('plan').where('id', '=', planId).select('opened_at').executeTakeFirst();
  return plan?.opened_at;
}
