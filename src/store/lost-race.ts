/** Deadlock and serialization failure: the database ended one of two writers, and nothing of it was written. */
const LOST = new Set(['40P01', '40001']);

/** Whether a write failed only because somebody else was faster, so that the turn may be read and thought anew. */
export function isLostRace(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, constraint } = error as { readonly code?: unknown; readonly constraint?: unknown };
  return constraint === 'corrected_once' || (typeof code === 'string' && LOST.has(code));
}
