/** Deadlock, serialization failure, and a server that ends connections: the statement was undone as a whole. */
const PASSING = new Set(['40P01', '40001', '57P01', '57P02']);

/** What a turn was going to do is no longer as it had read it: the turn is read and thought anew. */
export class Outdated extends Error {}

/**
 * Whether another attempt may go well: somebody else was faster, or the connection broke. A turn may always be
 * attempted again, for it is read anew, and one that was written after all is then seen.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Outdated) return true;
  const { code, constraint } = error as { readonly code?: unknown; readonly constraint?: unknown };
  if (constraint === 'corrected_once' || (typeof code === 'string' && PASSING.has(code))) return true;
  // node-postgres has no code for it.
  return error.message === 'Connection terminated unexpectedly';
}
