import { sql } from 'kysely';

/**
 * Whether an entry says where an activity stands: a baseline, an addition or an update. Weights, withdrawals and
 * restorations are entries, too, and repeat what stood. `alias` names the entry's row in the statement.
 */
export function isStatement(alias: string) {
  return sql`${sql.ref(`${alias}.kind`)} in ('baseline', 'addition', 'update')`;
}

/** Whether an entry changes a figure and is no update: what is decided of an activity. */
export function isDecision(alias: string) {
  return sql`${sql.ref(`${alias}.kind`)} in ('weight', 'withdrawal', 'restoration', 'addition')`;
}
