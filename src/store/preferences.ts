import { sql } from 'kysely';
import { USUAL } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { Db } from './schema.ts';

/** How a person wants to be reminded: what they chose, otherwise what is usual. */
export async function getPreference(db: Db, personId: number): Promise<Preference> {
  const row = await db
    .selectFrom('preference')
    .where('person_id', '=', personId)
    .select([
      'hour',
      sql<number[]>`to_json(days)`.as('days'),
      'rhythm',
      'extras',
      'away_from as awayFrom',
      'away_until as awayUntil',
      'deputy_id as deputy',
      'snoozed_until as snoozedUntil',
    ])
    .executeTakeFirst();
  return row ?? USUAL;
}

const COLUMNS = {
  hour: 'hour',
  days: 'days',
  rhythm: 'rhythm',
  extras: 'extras',
  awayFrom: 'away_from',
  awayUntil: 'away_until',
  deputy: 'deputy_id',
  snoozedUntil: 'snoozed_until',
} as const satisfies Record<keyof Preference, string>;

/** Changes some of a person's wishes; the others stay. What they may be is said by the table's constraints. */
export async function changePreference(db: Db, personId: number, wished: Partial<Preference>): Promise<void> {
  const changed = Object.fromEntries(
    Object.entries(wished).map(([name, value]) => [COLUMNS[name as keyof Preference], value]),
  );
  if (Object.keys(changed).length === 0) return;
  await db
    .insertInto('preference')
    .values({ person_id: personId, ...changed })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(changed))
    .execute();
}

/** Puts a person's reminders off until a local date, and says so of the last one, in one statement. */
export async function snoozeReminders(db: Db, personId: number, until: string, now: Date): Promise<void> {
  await sql`
    with snoozed as (
      update reminder set snoozed_at = ${now}
      where answered_at is null and id = (
        select id from reminder where person_id = ${personId} and kind = 'lead' order by sent_on desc limit 1))
    insert into preference (person_id, snoozed_until) values (${personId}, ${until}::date)
    on conflict (person_id) do update set snoozed_until = excluded.snoozed_until`.execute(db);
}
