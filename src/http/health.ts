import { Hono } from 'hono';
import { readHealth } from '#store/health.ts';
import type { Health } from '#store/health.ts';
import type { Services } from '#app/services.ts';
import type { Platform } from '#chat/message.ts';
import type { Connection } from '#chat/platform.ts';

/** A chat platform as health and routing see it. */
export type ConnectedChat = {
  readonly platform: { readonly platform: Platform };
  connection(): Connection;
  readonly webhook?: { readonly path: string; answer(request: Request): Promise<Response> };
};

/** A database that has not answered by then counts as gone: who asks has a time limit of their own. */
const PATIENCE = 3_000;
/** Seconds after which an operator wants to know: of a message that waits, of a platform that cannot be reached. */
const LONG_WAITING = 300;
const LONG_AWAY = 60;

/**
 * `/healthz`: 503 when the database does not answer, else 200, with `status` "degraded" and the reasons while something
 * wants a person's eye: restarting the program would mend none of that. Ages in seconds.
 */
export function healthRoutes({ db, clock, log }: Services, chats: readonly ConnectedChat[]): Hono {
  const app = new Hono();
  app.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      const health = await within(PATIENCE, readHealth(db));
      const age = health.oldestWaiting ? (clock().getTime() - health.oldestWaiting.getTime()) / 1000 : 0;
      const oldestAgeSeconds = Math.max(0, Math.round(age));
      const platforms = Object.fromEntries(
        chats.map((chat) => [chat.platform.platform, connectionOf(chat, clock())] as const),
      );
      const reasons = reasonsOf(oldestAgeSeconds, health, platforms);
      return c.json({
        status: reasons.length > 0 ? 'degraded' : 'ok',
        ...(reasons.length > 0 ? { reasons } : {}),
        database: 'ok',
        outbox: { waiting: health.waiting, oldestAgeSeconds, dead: health.dead },
        platforms,
        jobs: health.lastRuns,
      });
    } catch (error) {
      log.error({ error }, 'the database did not answer a health check');
      return c.json({ status: 'down', database: 'down' }, 503);
    }
  });
  return app;
}

type Seen = { readonly state: Connection['state']; readonly forSeconds: number; readonly why?: string };

function connectionOf(chat: ConnectedChat, now: Date): Seen {
  const { state, since, why } = chat.connection();
  const forSeconds = Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000));
  return { state, forSeconds, ...(why === undefined ? {} : { why }) };
}

function reasonsOf(
  oldest: number,
  { waiting }: Health,
  platforms: { readonly [name: string]: Seen },
): readonly string[] {
  return [
    ...(oldest > LONG_WAITING ? [`${waiting} messages wait, the oldest for ${oldest} s`] : []),
    ...Object.entries(platforms)
      .filter(
        ([, { state, forSeconds }]) =>
          state === 'refused' || (state === 'retrying' && forSeconds > LONG_AWAY),
      )
      .map(([name, { state, forSeconds }]) => `${name} is ${state} for ${forSeconds} s`),
  ];
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
