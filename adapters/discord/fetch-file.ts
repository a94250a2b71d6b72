import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteFile } from './kept.ts';

/** As much as is kept of anybody's file. */
const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const PAUSES_MS = [300, 1_500];

/** The bytes of an attachment; Discord's addresses of them are good for about a day. */
export async function fetchFile({ url, size }: RemoteFile): Promise<Uint8Array | 'too-large' | 'unfetched'> {
  if (size > MOST_BYTES) return 'too-large';
  for (const pause of [0, ...PAUSES_MS]) {
    await sleep(pause);
    const fetched = await tryFetch(url);
    if (fetched !== 'again') return fetched;
  }
  return 'unfetched';
}

async function tryFetch(url: string): Promise<Uint8Array | 'too-large' | 'unfetched' | 'again'> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return response.status >= 500 || response.status === 429 ? 'again' : 'unfetched';
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > MOST_BYTES) return 'too-large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return 'again';
  }
}
