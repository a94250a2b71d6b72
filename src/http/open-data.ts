import type { Context } from 'hono';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { exportPlan } from '#app/export-plan.ts';
import type { Services } from '#app/services.ts';
import { commitmentRate, dataRate, planRates } from '#domain/rate.ts';
import type { PlanRates } from '#domain/rate.ts';
import { readIndicators } from '#store/indicators/public.ts';
import { countWithheld, readActivityRows, readCommitmentRows } from '#store/open-data.ts';
import { findPlanOutline } from '#store/public-plan.ts';
import type { PlanOutline } from '#store/public-plan.ts';
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
import { layout } from './pages/layout.ts';
import { viewFor } from './pages/view.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

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

  const serve = (
    name: string,
    answer: (c: Context, outline: PlanOutline) => Response | Promise<Response>,
  ) => {
    const handler = async (c: Context) => {
      const code = c.req.param('plan');
      const outline = await findPlanOutline(db, code);
      if (outline) return answer(c, outline);
      return fail(c, 404, 'no-plan', code === undefined ? 'No plan is open.' : `There is no plan ${code}.`);
    };
    app.get(`/${name}`, handler);
    app.get(`/:plan/${name}`, handler);
  };
  const serveTable = <Row>(
    name: string,
    read: (outline: PlanOutline) => Promise<{
      readonly table: Table<Row>;
      readonly rows: Iterable<Row> | AsyncIterable<Row>;
      readonly tag?: string;
    }>,
  ) =>
    serve(`${name}.csv`, async (c, outline) => {
      const { table, rows, tag } = await read(outline);
      if (tag !== undefined) c.header('ETag', tag);
      c.header('Content-Disposition', `attachment; filename="${outline.plan.code}-${name}.csv"`);
      return streamed(c, csvOf(table, rows), 'text/csv; charset=utf-8', log);
    });

  serve('plan.json', async (c, { plan }) =>
    c.body(await exportPlan(db, plan.code), 200, { 'Content-Type': JSON_TYPE }),
  );

  serve('rates.json', async (c, { plan, axisCodes }) => {
    const asOf = readAsOf(c.req.query('asOf'), plan.timeZone);
    if (asOf === 'bad') return fail(c, 400, 'bad-as-of', `asOf must be ${AS_OF_FORMS}.`);
    const tallies = await readTallies(db, plan.id, asOf);
    return c.json(ratesJson(planRates(axisCodes, tallies), plan));
  });

  // What may be long has a tag of what it is made of: nothing is read for who has it already.
  serveTable('updates', async ({ plan, head }) => ({
    table: updatesTable(inventedBefore(plan)),
    rows: readRecordRows(db, plan.id),
    tag: tagOf('updates', head, await countWithheld(db, plan.id)),
  }));
  serve('record.ndjson', async (c, { plan, head }) => {
    c.header('ETag', tagOf('record', head, await countWithheld(db, plan.id)));
    const lines = recordLines(readRecord(db, plan.id), inventedBefore(plan));
    return streamed(c, lines, 'application/x-ndjson; charset=utf-8', log);
  });

  const rated = async ({ plan }: PlanOutline) => {
    const [commitments, tallies] = await Promise.all([
      readCommitmentRows(db, plan.id),
      readTallies(db, plan.id),
    ]);
    const rates = new Map(tallies.map(({ number, tally }) => [number, commitmentRate(tally)]));
    return commitments.map((one) => ({ ...one, rate: rates.get(one.number) ?? null }));
  };
  serveTable('commitments', async (outline) => ({ table: COMMITMENTS, rows: await rated(outline) }));
  serveTable('activities', async ({ plan }) => ({
    table: ACTIVITIES,
    rows: await readActivityRows(db, plan.id),
  }));
  serveTable('rates', async (outline) => ({ table: RATES, rows: await readRateRows(db, outline, clock()) }));
  serveTable('indicators', async ({ plan }) => ({
    table: INDICATORS,
    rows: indicatorRows(await readIndicators(db, plan.id)),
  }));
  serveTable('questions', async ({ plan }) => ({ table: QUESTIONS, rows: readVoiceRows(db, plan.id) }));
  serveTable('assessments', async ({ plan }) => ({
    table: ASSESSMENTS,
    rows: await readVerdicts(db, plan.id),
  }));

  serve('ogp.json', async (c, outline) => {
    const [commitments, activities, assessments] = await Promise.all([
      rated(outline),
      readActivityRows(db, outline.plan.id),
      readVerdicts(db, outline.plan.id),
    ]);
    return c.json(ogpShape(outline, commitments, activities, assessments));
  });
  serve('datapackage.json', (c, outline) => c.json(dataPackage(outline)));
  serve('dcat.jsonld', (c, outline) =>
    c.body(JSON.stringify(dcat(outline, publicUrl ?? new URL(c.req.url).origin)), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
    }),
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
