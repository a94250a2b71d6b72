import type { Context } from 'hono';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { exportPlan } from '#app/export-plan.ts';
import type { Services } from '#app/services.ts';
import { dataRate, planRates } from '#domain/rate.ts';
import type { PlanRates } from '#domain/rate.ts';
import type { RecordEntry } from '#domain/chain.ts';
import { findPlanOutline } from '#store/public-plan.ts';
import type { PlanOutline } from '#store/public-plan.ts';
import { readRecordRows } from '#store/public-record.ts';
import { readTallies } from '#store/rates.ts';
import { readRecord } from '#store/record.ts';
import { AS_OF_FORMS, readAsOf } from './as-of.ts';
import { updatesCsv } from './updates-csv.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** `/data/…` for the open plan, `/data/:plan/…` for one by its code. */
export function openDataRoutes({ db, log }: Services): Hono {
  const app = new Hono();
  // Whoever builds on these figures may do so from any page.
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }));
  app.use(etag());
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  });

  const serve = (name: string, answer: (c: Context, outline: PlanOutline) => Promise<Response>) => {
    const handler = async (c: Context) => {
      const code = c.req.param('plan');
      const outline = await findPlanOutline(db, code);
      if (outline) return answer(c, outline);
      return fail(c, 404, 'no-plan', code === undefined ? 'No plan is open.' : `There is no plan ${code}.`);
    };
    app.get(`/${name}`, handler);
    app.get(`/:plan/${name}`, handler);
  };

  serve('plan.json', async (c, { plan }) =>
    c.body(await exportPlan(db, plan.code), 200, { 'Content-Type': JSON_TYPE }),
  );

  serve('rates.json', async (c, { plan, axisCodes }) => {
    const asOf = readAsOf(c.req.query('asOf'), plan.timeZone);
    if (asOf === 'bad') return fail(c, 400, 'bad-as-of', `asOf must be ${AS_OF_FORMS}.`);
    const tallies = await readTallies(db, plan.id, asOf);
    return c.json(ratesJson(planRates(axisCodes, tallies), plan));
  });

  serve('updates.csv', async (c, { plan, head }) => {
    c.header('ETag', tagOf('updates', head));
    c.header('Content-Disposition', `attachment; filename="${plan.code}-updates.csv"`);
    const csv = updatesCsv(readRecordRows(db, plan.id), inventedBefore(plan));
    return streamed(c, csv, 'text/csv; charset=utf-8', log);
  });

  serve('record.ndjson', async (c, { plan, head }) => {
    c.header('ETag', tagOf('record', head));
    const record = lines(marked(readRecord(db, plan.id), inventedBefore(plan)));
    return streamed(c, record, 'application/x-ndjson; charset=utf-8', log);
  });

  app.notFound((c) =>
    fail(c, 404, 'no-file', 'There is plan.json, rates.json, updates.csv and record.ndjson.'),
  );
  return app;
}

/** Exact to two decimals; null where there is no rate. */
function ratesJson({ plan, axes, commitments }: PlanRates, { inventedUntil }: PlanOutline['plan']) {
  return {
    plan: { rate: dataRate(plan), ...(inventedUntil ? { inventedUntil } : {}) },
    axes: axes.map(({ code, rate }) => ({ code, rate: dataRate(rate) })),
    commitments: commitments.map(({ number, rate }) => ({ number, rate: dataRate(rate) })),
  };
}

/** Whether what was recorded at an instant was made up; undefined where nothing was. */
function inventedBefore({ inventedUntil }: PlanOutline['plan']): ((at: Date) => boolean) | undefined {
  if (!inventedUntil) return undefined;
  const until = new Date(inventedUntil);
  return (at) => at < until;
}

function instantOf({ content: { at } }: RecordEntry): Date {
  if (typeof at !== 'string') throw new Error('An entry has no instant');
  return new Date(at);
}

/** The entries that were made up say so, beside what is hashed of them. */
async function* marked(
  entries: AsyncIterable<RecordEntry>,
  isInvented: ((at: Date) => boolean) | undefined,
): AsyncGenerator<object> {
  for await (const entry of entries)
    yield isInvented?.(instantOf(entry)) ? { ...entry, invented: true } : entry;
}

async function* lines(entries: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** Everything that a record says is in its head. */
function tagOf(name: string, head: PlanOutline['head']): string {
  return `"${name}-${head ? head.hash.slice(0, 32) : 'empty'}"`;
}

/** Text in portions, as the reader takes them. An error in the middle cuts the answer off, so that none looks whole. */
function streamed(c: Context, text: AsyncGenerator<string>, type: string, log: Services['log']): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        let portion = '';
        while (portion.length < 64 * 1024) {
          const next = await text.next();
          if (next.done) {
            if (portion) controller.enqueue(encoder.encode(portion));
            controller.close();
            return;
          }
          portion += next.value;
        }
        controller.enqueue(encoder.encode(portion));
      } catch (error) {
        log.error({ error }, 'open data broke off');
        controller.error(error);
      }
    },
    async cancel() {
      await text.return(undefined);
    },
  });
  return c.body(body, 200, { 'Content-Type': type });
}

function fail(c: Context, status: 400 | 404, code: string, message: string): Response {
  return c.json({ error: { code, message } }, status);
}
