import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Trx } from './people.ts';
import type { Db } from './schema.ts';

/** Due dates that no report ever said, by activity: marked as such, and never exported. */
export async function inventDueDatesOf(
  trx: Trx,
  planId: number,
  dates: ReadonlyMap<ActivityCode, string>,
): Promise<void> {
  const rows = [...dates].map(([code, due]) => ({ code, due }));
  await sql`
    update activity a set due_on = invented.due, due_invented = true
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as invented(code text, due date)
    where a.plan_id = ${planId} and a.commitment || '.' || a.number = invented.code`.execute(trx);
}

export type WebAccount = {
  readonly person: number;
  readonly name: string;
  readonly language: 'fr' | 'ar' | 'en';
  readonly chat: string;
};

/** The invented people and their chats on the web. */
export async function demonstrationWebAccounts(db: Db): Promise<readonly WebAccount[]> {
  const { rows } = await sql<WebAccount>`
    select p.id as person, p.name, p.language, a.chat
    from person p join account a on a.person_id = p.id and a.platform = 'web'
    where p.demonstration and p.name is not null
    order by p.id`.execute(db);
  return rows;
}

/** What waits in the outbox counts as sent, though nobody was sent it: nobody was there in a past that is invented. */
export async function markAllSent(db: Db, now: Date): Promise<void> {
  await sql`
    update outbox set sent_at = ${now}, sent_as = id::text, leased_by = null
    where sent_at is null and dead_at is null`.execute(db);
}

/** From this instant on, what is recorded in the plan was really said. */
export async function endInventedPast(db: Db, planId: number, at: Date): Promise<void> {
  await db.updateTable('plan').set({ opened_at: at }).where('id', '=', planId).execute();
}

/** What is true of each activity now. */
export async function readFigures(
  db: Db,
  planId: number,
): Promise<ReadonlyMap<ActivityCode, { readonly band: Band; readonly progress: number }>> {
  const { rows } = await sql<{ code: ActivityCode; band: Band; progress: number }>`
    select a.commitment || '.' || a.number as code, s.band, s.progress
    from activity a join standing s on s.activity_id = a.id where a.plan_id = ${planId}`.execute(db);
  return new Map(rows.map(({ code, band, progress }) => [code, { band, progress }]));
}
