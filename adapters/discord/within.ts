import { setTimeout as sleep } from 'node:timers/promises';

/** What the work makes, when it does so in time; undefined when it is late or fails. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([
      work(),
      sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined),
    ]);
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}
