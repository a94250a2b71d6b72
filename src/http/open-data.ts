import type { Context } from 'hono';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { exportPlan } from '#app/export-plan.ts';
import type { Services } from '#app/services.ts';
import { commitmentRate, dataRate, planRates } from '#domain/rate.ts';
import type { PlanRates } from '#domain/rate.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { readIndicators } from '#store/indicators/public.ts';
import { countWithheld, readActivityRows, readCommitmentRows } from '#store/open-data.ts';
import { findPlanOutline } from '#store/public-plan.ts';
import type { PlanOutline } from '#store/public-plan.ts';
import { findPublicFrame } from '#store/public-frame.ts';
import type { PublicFrame } from '#store/public-frame.ts';
import { readRecordRows } from '#store/public-record.ts';
import { readTallies } from '#store/rates.ts';
import { readRecord } from '#store/record.ts';
import { isLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { AS_OF_FORMS, readAsOf } from './as-of.ts';
import { dataPackage } from './open-data/data-package.ts';
import { dcat } from './open-data/dcat.ts';
import { DESCRIPTIONS, OTHERS, TABLES } from './open-data/files.ts';
import { ogpShape } from './open-data/ogp.ts';
import { dataIndex } from './open-data/index-page.ts';
import { INDICATORS, indicatorRows, QUESTIONS, RATES } from './open-data/other-tables.ts';
import { ACTIVITIES, ASSESSMENTS, COMMITMENTS } from './open-data/plan-tables.ts';
import { inventedBefore, recordLines } from './open-data/record-lines.ts';
import { readRateRows, readVerdicts, readVoiceRows } from './open-data/rows.ts';
import { streamed } from './open-data/stream.ts';
import { csvOf } from './open-data/table.ts';
import type { Table } from './open-data/table.ts';
import { updatesTable } from './open-data/updates.ts';
import { chooseLanguage } from './languages.ts';
import { keepPages } from './page-cache.ts';
import { layout } from './pages/layout.ts';
import { viewFor } from './pages/view.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

type Depends = (c: Context) => readonly string[];

/** `/data/…` for the open plan, `/data/:plan/…` for one by its code. `publicUrl`: where people reach us. */
export function openDataRoutes({ db, clock, log }: Services, publicUrl: string | undefined): Hono {
  const app = new Hono();
  // Whoever builds on these figures may do so from any page.
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }));
  app.use(etag());
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  });

  const serve = (name: string, answer: (c: Context, frame: PublicFrame) => Response | Promise<Response>) => {
    const handler = async (c: Context) => {
      const code = c.req.param('plan');
      const frame = await findPublicFrame(db, code);
      if (frame) return answer(c, frame);
      return fail(c, 404, 'no-plan', code === undefined ? 'No plan is open.' : `There is no plan ${code}.`);
    };
    app.get(`/${name}`, handler);
    app.get(`/:plan/${name}`, handler);
  };
  const files = keepPages();
  /** What is made of a plan is kept while nothing of it changes; `of`: what else it depends on. */
  const keep = (
    name: string,
    type: string,
    make: (frame: PublicFrame, c: Context) => Promise<string>,
    of: Depends = () => [],
  ) =>
    serve(name, async (c, frame) => {
      const day = localDate(clock(), frame.plan.timeZone);
      const key = JSON.stringify([name, frame.plan.id, frame.version, day, ...of(c)]);
      if (type === CSV_TYPE) named(c, frame.plan, name.slice(0, -4));
      const answer = await files.serve(c, key, type, () => make(frame, c));
      return answer ?? fail(c, 404, 'no-file', `There is no ${name}.`);
    });
  const keepTable = <Row>(
    table: Table<Row>,
    read: (frame: PublicFrame) => Promise<Iterable<Row>> | AsyncIterable<Row>,
  ) =>
    keep(`${table.name}.csv`, CSV_TYPE, async (frame) => {
      let text = '';
      for await (const portion of csvOf(table, await read(frame))) text += portion;
      return text;
    });

  keep('plan.json', JSON_TYPE, ({ plan }) => exportPlan(db, plan.code));
  serve('rates.json', async (c, frame) => {
    const { plan, axisCodes } = frame;
    const asOf = readAsOf(c.req.query('asOf'), plan.timeZone);
    if (asOf === 'bad') return fail(c, 400, 'bad-as-of', `asOf must be ${AS_OF_FORMS}.`);
    const key = JSON.stringify(['rates.json', plan.id, frame.version, asOf?.toISOString()]);
    const made = await files.serve(c, key, JSON_TYPE, async () =>
      JSON.stringify(ratesJson(planRates(axisCodes, await readTallies(db, plan.id, asOf)), plan)),
    );
    return made ?? fail(c, 404, 'no-file', 'There is no rates.json.');
  });

  // What may be long has a tag of what it is made of: nothing is read for who has it already.
  serve('updates.csv', async (c, { plan, head }) => {
    c.header('ETag', tagOf('updates', head, await countWithheld(db, plan.id)));
    named(c, plan, 'updates');
    const rows = readRecordRows(db, plan.id);
    return streamed(c, csvOf(updatesTable(inventedBefore(plan)), rows), CSV_TYPE, log);
  });
  serve('record.ndjson', async (c, { plan, head }) => {
    c.header('ETag', tagOf('record', head, await countWithheld(db, plan.id)));
    const lines = recordLines(readRecord(db, plan.id), inventedBefore(plan));
    return streamed(c, lines, 'application/x-ndjson; charset=utf-8', log);
  });

  const rated = async ({ plan }: PublicFrame) => {
    const [commitments, tallies] = await Promise.all([
      readCommitmentRows(db, plan.id),
      readTallies(db, plan.id),
    ]);
    const rates = new Map(tallies.map(({ number, tally }) => [number, commitmentRate(tally)]));
    return commitments.map((one) => ({ ...one, rate: rates.get(one.number) ?? null }));
  };
  keepTable(COMMITMENTS, rated);
  keepTable(ACTIVITIES, ({ plan }) => readActivityRows(db, plan.id));
  keepTable(RATES, (frame) => readRateRows(db, frame, clock()));
  keepTable(INDICATORS, async ({ plan }) => indicatorRows(await readIndicators(db, plan.id)));
  keepTable(QUESTIONS, ({ plan }) => readVoiceRows(db, plan.id));
  keepTable(ASSESSMENTS, ({ plan }) => readVerdicts(db, plan.id));
  keep('ogp.json', JSON_TYPE, async (frame) => {
    const [commitments, activities, assessments] = await Promise.all([
      rated(frame),
      readActivityRows(db, frame.plan.id),
      readVerdicts(db, frame.plan.id),
    ]);
    return JSON.stringify(ogpShape(frame, commitments, activities, assessments));
  });
  keep('datapackage.json', JSON_TYPE, async (frame) => JSON.stringify(dataPackage(frame)));
  const originOf = (c: Context) => publicUrl ?? new URL(c.req.url).origin;
  keep(
    'dcat.jsonld',
    'application/ld+json; charset=utf-8',
    async (frame, c) => JSON.stringify(dcat(frame, originOf(c))),
    (c) => [originOf(c)],
  );

  const index = async (c: Context) => {
    const outline = await findPlanOutline(db, c.req.param('plan'));
    if (!outline) return fail(c, 404, 'no-plan', 'There is no such plan.');
    const asked = c.req.query('lang');
    const view = viewFor(isLanguage(asked) ? asked : chooseLanguage(c), outline.plan.timeZone);
    const here = `/data/${encodeURIComponent(outline.plan.code)}`;
    const path = (language: Language) => `${here}?lang=${language}`;
    c.header('Vary', 'Accept-Language, Cookie');
    return c.html(
      layout({ title: view.t('data-title'), body: dataIndex(outline, view), path, plan: outline.plan }, view),
    );
  };
  app.get('/', index);
  // A plan's code has no dot, and every file has one.
  app.get('/:plan{[A-Za-z0-9-]+}', index);

  const names = [
    ...TABLES.map(({ name }) => `${name}.csv`),
    ...[...OTHERS, ...DESCRIPTIONS].map(({ path }) => path),
  ];
  app.get('*', (c) => fail(c, 404, 'no-file', `There is ${names.join(', ')}.`));
  return app;
}

/** What a file is called where it is saved. */
function named(c: Context, plan: PlanInfo, name: string): void {
  c.header('Content-Disposition', `attachment; filename="${plan.code}-${name}.csv"`);
}

/** Exact to two decimals; null where there is no rate. */
function ratesJson({ plan, axes, commitments }: PlanRates, { inventedUntil }: PlanOutline['plan']) {
  return {
    plan: { rate: dataRate(plan), ...(inventedUntil ? { inventedUntil } : {}) },
    axes: axes.map(({ code, rate }) => ({ code, rate: dataRate(rate) })),
    commitments: commitments.map(({ number, rate }) => ({ number, rate: dataRate(rate) })),
  };
}

/** Everything that a record says is in its head, and in how many of its texts are withheld. */
function tagOf(name: string, head: PlanOutline['head'], withheld: number): string {
  return `"${name}-${head ? head.hash.slice(0, 32) : 'empty'}-${withheld}"`;
}

function fail(c: Context, status: 400 | 404, code: string, message: string): Response {
  return c.json({ error: { code, message } }, status);
}
