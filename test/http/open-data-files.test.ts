import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

type Row = Readonly<Record<string, string>>;
type Resource = {
  name: string;
  path: string;
  schema?: { fields: { name: string; type: string }[]; primaryKey: string[] };
};

describe.for([...databaseKinds])('files of open data on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
  });
  afterAll(() => site.close());
  const get = (path: string, headers = {}) => site.visit().get(path, headers);
  const rowsOf = async (name: string): Promise<readonly Row[]> =>
    parse(await (await get(`/data/${name}.csv`)).text(), { bom: true, columns: true });
  const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;

  test('commitments and activities are all there, with their rates and weights', async () => {
    const commitments = await rowsOf('commitments');
    expect(commitments.map(({ number, rate }) => [number, rate])).toContainEqual(['4', '90']);
    expect(commitments).toHaveLength(22);
    const activities = await rowsOf('activities');
    expect(activities).toHaveLength(147);
    // What is published comes to what is published: the rate of each commitment from the weights of its activities.
    for (const { number, rate } of commitments) {
      const own = activities.filter(({ commitment }) => commitment === number);
      const weight = own.reduce((sum, one) => sum + Number(one['weight']), 0);
      const weighted = own.reduce((sum, one) => sum + Number(one['weight']) * Number(one['progress']), 0);
      expect(Number(rate)).toBeCloseTo(weighted / weight, 2);
    }
  });

  test('an indicator’s row says what the plan brought', async () => {
    const values = (await rowsOf('indicators')).filter(({ kind: of }) => of === 'value');
    expect(values).toHaveLength(79);
    expect(values[0]).toMatchObject({
      commitment: '1',
      indicator: '1',
      value: '7',
      unit: 'count',
      on: '2023-07-31',
    });
  });

  test('rates go from the plan’s first state to now', async () => {
    const ofPlan = (await rowsOf('rates')).filter(({ level }) => level === 'plan');
    expect(ofPlan[0]).toMatchObject({ of: 'MA-PAN2', as_of: '2023-07-31T22:59:59.999Z', value: '82.18' });
    expect(ofPlan.length).toBeGreaterThan(24);
  });

  test('every column of every table is described, in its order, and its key names a row', async () => {
    const { resources } = (await json('/data/datapackage.json')) as unknown as { resources: Resource[] };
    const tables = resources.filter(({ schema }) => schema);
    expect(tables.map(({ name }) => name)).toEqual([
      'commitments',
      'activities',
      'updates',
      'indicators',
      'rates',
      'questions',
      'assessments',
    ]);
    for (const { path, schema } of tables) {
      const text = await (await get(`/data/MA-PAN2/${path}`)).text();
      const [header = []] = parse(text, { bom: true }) as string[][];
      expect(schema?.fields.map(({ name }) => name)).toEqual(header);
      const rows: Row[] = parse(text, { bom: true, columns: true });
      const keys = rows.map((row) => schema?.primaryKey.map((name) => row[name]).join('|'));
      expect(new Set(keys).size).toBe(rows.length);
      const figures = schema?.fields.filter(({ type }) => type === 'integer' || type === 'number') ?? [];
      for (const { name } of figures)
        expect(rows.every((row) => row[name] === '' || Number.isFinite(Number(row[name])))).toBe(true);
    }
  });

  test('every file of the package and the catalogue can be fetched', async () => {
    const { resources } = (await json('/data/datapackage.json')) as unknown as { resources: Resource[] };
    const { 'dcat:dataset': dataset } = (await json('/data/dcat.jsonld')) as unknown as {
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] };
    };
    const urls = dataset['dcat:distribution'].map((one) => new URL(one['dcat:downloadURL']['@id']).pathname);
    const paths = resources.map(({ path }) => `/data/MA-PAN2/${path}`);
    expect(urls).toEqual(paths);
    for (const path of paths) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
      await answer.text();
      const tag = answer.headers.get('ETag') ?? '';
      expect(tag).not.toBe('');
      expect([path, (await get(path, { 'If-None-Match': tag })).status]).toEqual([path, 304]);
    }
  });

  test('the OGP’s shape has its words, and no verdict that nobody gave', async () => {
    const { commitments } = (await json('/data/ogp.json')) as {
      commitments?: {
        milestones: { completion: string; nationalBand: string }[];
        independentAssessments: unknown[];
      }[];
    };
    expect(commitments).toHaveLength(22);
    const milestones = commitments?.flatMap((one) => one.milestones) ?? [];
    expect(milestones).toHaveLength(147);
    expect(
      new Set(milestones.map(({ nationalBand, completion }) => `${nationalBand} ${completion}`)),
    ).toEqual(
      new Set([
        'complete completed',
        'significant substantial',
        'limited limited',
        'not_started not_started',
      ]),
    );
    expect(commitments?.flatMap((one) => one.independentAssessments)).toEqual([]);
  });

  test.for(LANGUAGES)('the index names and links every file, in %s', async (language) => {
    const page = await (await get(`/data?lang=${language}`)).text();
    const { resources } = (await json('/data/datapackage.json')) as unknown as { resources: Resource[] };
    for (const { path } of resources) expect(page).toContain(`href="/data/MA-PAN2/${path}"`);
    expect(page).toContain(`<html lang="${language}"`);
  });

  test('what is not there is said with what is', async () => {
    expect(await json('/data/everything.csv')).toMatchObject({ error: { code: 'no-file' } });
    expect((await get('/data/NO-PLAN')).status).toBe(404);
  });
});
