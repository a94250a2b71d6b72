import { Hono } from 'hono';
import { readHealth } from '#store/health.ts';
import type { Services } from '#app/services.ts';

/** A database that has not answered by then counts as gone: who asks has a time limit of their own. */
const PATIENCE = 3_000;

/** `/healthz`: 200 while the database answers, else 503. Ages in seconds. */
export function healthRoutes({ db, clock, log }: Services): Hono {
  const app = new Hono();
  app.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      const health = await within(PATIENCE, readHealth(db));
      const age = health.oldestWaiting ? (clock().getTime() - health.oldestWaiting.getTime()) / 1000 : 0;
      return c.json({
        status: 'ok',
        database: 'ok',
        outbox: {
          waiting: health.waiting,
          oldestAgeSeconds: Math.max(0, Math.round(age)),
          dead: health.dead,
        },
        jobs: health.lastRuns,
      });
    } catch (error) {
      log.error({ error }, 'the database did not answer a health check');
      return c.json({ status: 'down', database: 'down' }, 503);
    }
  });
  return app;
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
