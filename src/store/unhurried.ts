import { sql } from 'kysely';

/**
 * A part of a statement whose commit need not wait for the disk, because losing it only repeats something harmless
 * after a crash of the database: https://www.postgresql.org/docs/current/wal-async-commit.html. The condition makes
 * sure that it is evaluated.
 */
export const unhurried = sql`(select set_config('synchronous_commit', 'off', true) as commit) as unhurried`;
export const hasNoHurry = sql`unhurried.commit = 'off'`;
