import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, in milliseconds; less long when the signal comes. */
export async function pause(duration: number, signal: AbortSignal): Promise<void> {
  await sleep(duration, undefined, { signal }).catch(() => undefined);
}

/** Milliseconds to wait after so many failures in a row (from 1): a second, twice as long each time, to a limit. */
export function backOff(failures: number, limit: number): number {
  return Math.min(limit, 1000 * 2 ** Math.min(failures - 1, 10));
}
