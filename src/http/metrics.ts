import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Received } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import type { Platform } from '#chat/message.ts';
import { readGauges } from '#store/gauges.ts';
import type { ConnectedChat } from './health.ts';

/** What the program counts while it works; `/metrics` shows it, with what the database knows. */
export type Metrics = {
  readonly registry: Registry;
  turn(platform: Platform, outcome: Received['outcome'], seconds: number): void;
  delivery(platform: Platform, fate: string): void;
  request(kind: string, status: number, seconds: number): void;
};

const TURN_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function startMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Gauges that are called totals: promtool objects, and those without `_total` say the same.
  for (const what of ['handles', 'requests', 'resources'])
    registry.removeSingleMetric(`nodejs_active_${what}_total`);
  const registers = [registry];
  const turns = new Counter({
    name: 'iltizam_turns_total',
    help: 'Turns of conversations. A failed one wrote nothing, and its message may come again.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'iltizam_turn_seconds',
    help: 'From a message that is read to its answer standing in the outbox.',
    labelNames: ['platform'],
    buckets: TURN_SECONDS,
    registers,
  });
  const deliveries = new Counter({
    name: 'iltizam_deliveries_total',
    help: 'Attempts to send: sent, again (tried later), back (in the queue), dead (left to a person).',
    labelNames: ['platform', 'fate'],
    registers,
  });
  const requests = new Histogram({
    name: 'iltizam_http_request_seconds',
    help: 'Requests to pages, data and chat, until the answer begins.',
    labelNames: ['kind', 'status'],
    buckets: TURN_SECONDS,
    registers,
  });
  return {
    registry,
    turn(platform, outcome, seconds) {
      turns.inc({ platform, outcome });
      turnSeconds.observe({ platform }, seconds);
    },
    delivery: (platform, fate) => deliveries.inc({ platform, fate }),
    request: (kind, status, seconds) =>
      requests.observe({ kind, status: `${Math.floor(status / 100)}xx` }, seconds),
  };
}

/** `/metrics` for Prometheus, with `Authorization: Bearer …`; without a token in the configuration there is none. */
export function metricsRoutes(
  services: Services,
  chats: readonly ConnectedChat[],
  { registry }: Metrics,
  token: string | undefined,
): Hono {
  const app = new Hono();
  if (token === undefined) return app;
  const gauges = startGauges(registry);
  app.get('/metrics', async (c) => {
    if (!isToken(c.req.header('Authorization') ?? '', token)) {
      c.header('WWW-Authenticate', 'Bearer');
      return c.text('A token is needed.\n', 401);
    }
    await gauges.read(services, chats);
    return c.body(await registry.metrics(), 200, {
      'Content-Type': registry.contentType,
      'Cache-Control': 'no-store',
    });
  });
  return app;
}

function isToken(header: string, token: string): boolean {
  const given = Buffer.from(header);
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** What is asked of the database with each scrape; when it does not answer, that itself is said. */
function startGauges(registry: Registry) {
  const gauge = <const L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge({ name: `iltizam_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  const database = gauge('database_up', '1 when the database answered.');
  const waiting = gauge('outbox_waiting', 'Messages that wait to be sent.');
  const oldest = gauge('outbox_oldest_seconds', 'For how long the oldest of them has been due.');
  const dead = gauge('outbox_dead', 'Messages that could not be delivered and wait for a person.');
  const arrivals = gauge('arrivals_waiting', 'What came from platforms and was not read yet.');
  const unreachable = gauge('unreachable_posts', 'Holders of posts whom no message reaches.');
  const entries = gauge('record_entries', 'Entries of the record: may only grow.', ['plan']);
  // Not `job`: Prometheus itself has a label of that name, and would rename ours.
  const jobs = gauge('job_last_run_timestamp_seconds', 'When each job ran last.', ['name']);
  const platforms = gauge('platform_up', '1 while a chat platform is connected.', ['platform']);
  return {
    async read({ db, clock, log }: Services, chats: readonly ConnectedChat[]): Promise<void> {
      for (const chat of chats)
        platforms.set({ platform: chat.platform.platform }, chat.connection().state === 'connected' ? 1 : 0);
      try {
        const now = await readGauges(db);
        database.set(1);
        waiting.set(now.waiting);
        const since = now.oldestWaiting ? clock().getTime() - now.oldestWaiting.getTime() : 0;
        oldest.set(Math.max(0, since / 1_000));
        dead.set(now.dead);
        arrivals.set(now.arrivals);
        unreachable.set(now.unreachable);
        for (const { plan, count } of now.entries) entries.set({ plan }, count);
        for (const { job, ranAt } of now.lastRuns) jobs.set({ name: job }, Date.parse(ranAt) / 1_000);
      } catch (error) {
        log.error({ error }, 'the database did not answer a scrape');
        database.set(0);
      }
    },
  };
}
