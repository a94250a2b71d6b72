import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** https://www.postgresql.org/docs/15/errcodes-appendix.html: lock_not_available */
const LOCK_NOT_AVAILABLE = '55P03';
/** A statement that waits for longer than a second is looked at by PostgreSQL, and ended if it is part of a circle. */
const [SHORTEST, LONGEST] = [100, 400];

/** Milliseconds for which an attempt waits for a table; where much is going on it takes longer to get in. */
export function momentOf(attempt: number): number {
  return Math.min(LONGEST, SHORTEST * 1.5 ** attempt);
}

/**
 * Takes all tables, before the first of them is changed. A migration that took them one by one would wait for somebody
 * who reads one and waits for another: PostgreSQL ends such a circle after a second, and it is the reader who fails.
 * Whoever waits here for more than a moment fails instead (see isBusy), and nothing was changed.
 */
export async function holdTables<DB>(trx: Kysely<DB>, moment: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace and not starts_with(relname, 'kysely_')
    order by relname`.execute(trx);
  if (rows.length === 0) return;
  await sql`set local lock_timeout = ${sql.lit(Math.round(moment))}`.execute(trx);
  await sql`lock table ${sql.join(rows.map(({ name }) => sql.table(name)))} in access exclusive mode`.execute(
    trx,
  );
  await sql`set local lock_timeout = 0`.execute(trx);
}

/** Whether somebody else works with the tables, so that it is to be tried again. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
}
