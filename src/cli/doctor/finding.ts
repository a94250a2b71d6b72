/** What was looked at, how it is, and what to do about it. */
export type Finding = {
  readonly about: string;
  readonly state: 'ok' | 'look' | 'wrong';
  readonly says: string;
};

export const ok = (about: string, says: string): Finding => ({ about, state: 'ok', says });
/** Works, but somebody should look. */
export const look = (about: string, says: string): Finding => ({ about, state: 'look', says });
export const wrong = (about: string, says: string): Finding => ({ about, state: 'wrong', says });

/** Milliseconds for a platform to answer. */
const PATIENCE = 10_000;

/** JSON of an address; a string says why there is none, without the address: it may hold a token. */
export async function ask(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> } | string> {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
    const body: unknown = await response.json().catch(() => ({}));
    return { status: response.status, body: typeof body === 'object' && body !== null ? { ...body } : {} };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = (cause as { code?: unknown }).code;
    return typeof code === 'string' ? code : cause instanceof Error ? cause.name : 'no answer';
  }
}
