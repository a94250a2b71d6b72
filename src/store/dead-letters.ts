import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** A message that could not be delivered, without what it says. */
export type DeadLetter = {
  readonly id: number;
  readonly platform: string;
  readonly chat: string;
  readonly writtenAt: Date;
  readonly diedAt: Date;
  readonly attempts: number;
  /** The connection broke after it had left. */
  readonly perhapsSent: boolean;
  readonly why: string | null;
};

/** The newest first. */
export async function listDeadLetters(db: Db, limit: number): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select id, platform, chat, created_at as "writtenAt", dead_at as "diedAt", attempts,
      perhaps_sent as "perhapsSent", last_error as why
    from outbox where dead_at is not null order by id desc limit ${limit}`.execute(db);
  return rows;
}

/** Puts dead letters on their way again, these or (`all`) every one; how many there were. */
export async function replayDeadLetters(db: Db, ids: readonly number[] | 'all', now: Date): Promise<number> {
  const which = ids === 'all' ? sql`true` : ids.length > 0 ? sql`id in (${sql.join(ids)})` : sql`false`;
  const { numAffectedRows } = await sql`
    update outbox set dead_at = null, attempts = 0, perhaps_sent = false, not_before = ${now}, leased_by = null
    where dead_at is not null and ${which}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
