import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'telegraf/types';
import { LARGEST_UPDATE } from './limits.ts';

export type Webhook = {
  /** Where Telegram's requests come in. */
  readonly path: string;
  /** Answers one of them; any process may. */
  answer(request: Request): Promise<Response>;
};

/** https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';

/**
 * Telegram's way in. `take` stores an update; while it fails Telegram is told to send again, which it does for
 * anything but a 2xx.
 */
export function openWebhook(
  options: { readonly url: string; readonly secret: string },
  take: (update: Update) => Promise<void>,
): Webhook {
  return {
    path: new URL(options.url).pathname,
    async answer(request) {
      if (request.method !== 'POST') return say(405, { Allow: 'POST' });
      if (!isSame(request.headers.get(SECRET_HEADER) ?? '', options.secret)) return say(401);
      const body = await readBody(request);
      if (body === undefined) return say(413);
      const update = parseUpdate(body);
      if (!update) return say(400);
      return take(update).then(
        () => say(200),
        () => say(503),
      );
    },
  };
}

function say(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** Digests have one length, and tell nothing by the time they take. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** Undefined when it is longer than any update. */
async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_UPDATE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | undefined {
  try {
    const value = JSON.parse(body) as unknown;
    const isUpdate = typeof value === 'object' && value !== null && 'update_id' in value;
    return isUpdate && Number.isSafeInteger(value.update_id) ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}
