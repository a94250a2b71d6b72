import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** What the database's own time-zone data makes of an instant, `2026-11-22 10:12`: only to be compared. */
export async function wallClockOfDatabase(db: Db, at: Date, timeZone: string): Promise<string> {
  const { rows } = await sql<{ wall: string }>`
    select to_char(${at}::timestamptz at time zone ${timeZone}::text, 'YYYY-MM-DD HH24:MI') as wall`.execute(
    db,
  );
  return rows[0]?.wall ?? '';
}
