import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '#app/receive.ts';
import { verifyRecord } from '#domain/chain.ts';
import type { RecordEntry } from '#domain/chain.ts';
import { databaseKinds } from '../support/databases.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

type Rates = {
  plan: { rate: number | null };
  axes: { code: string; rate: number | null }[];
  commitments: { number: number; rate: number | null }[];
};

describe.for([...databaseKinds])('open data on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
    let sent = 0;
    for (const text of ['4.3 80 % =SUM(A1:A9)\u2067', 'le portail est lent', 'sans preuve', 'confirmer']) {
      sent += 1;
      const from = { platform: 'terminal', chat: 'lead' } as const;
      await receive(site.program.services, {
        from,
        message: `data ${sent}`,
        content: { kind: 'said', text },
      });
    }
  });
  afterAll(() => site.close());
  const get = (path: string, headers = {}) => site.visit().get(path, headers);
  const rates = async (query = '') => (await (await get(`/data/rates.json${query}`)).json()) as Rates;

  test('the plan is the file that was imported', async () => {
    expect(await (await get('/data/plan.json')).text()).toBe(samplePlan);
    expect(await (await get('/data/MA-PAN2/plan.json')).text()).toBe(samplePlan);
  });

  test('rates are exact to two decimals, in the order of the plan', async () => {
    const published = await rates('?asOf=2023-07-31');
    expect(published.plan).toEqual({ rate: 82.18 });
    expect(published.axes.map(({ code, rate }) => [code, rate])).toEqual([
      ['transparency', 88.1],
      ['equality', 76.33],
      ['justice', 82.33],
      ['participation', 62.75],
      ['territories', 100],
    ]);
    expect(published.commitments).toHaveLength(22);
    expect(published.commitments[3]).toEqual({ number: 4, rate: 90 });
  });

  test('an update changes the rates from its instant on', async () => {
    expect((await rates()).commitments[3]).toEqual({ number: 4, rate: 90.24 });
    expect((await rates('?asOf=2026-11-23')).commitments[3]?.rate).toBe(90.24);
    expect((await rates('?asOf=2026-11-23T08:59:59Z')).commitments[3]?.rate).toBe(90);
    expect((await rates('?asOf=2026-11-23T10:00:00+01:00')).commitments[3]?.rate).toBe(90.24);
  });

  test('before there was anything there is no rate', async () => {
    const nothing = await rates('?asOf=1999-12-31');
    expect(nothing.plan.rate).toBeNull();
    expect(nothing.commitments.every(({ rate }) => rate === null)).toBe(true);
  });

  test.for([
    'yesterday',
    '2023-02-30',
    '2023-13-01',
    '2023-07-31T25:00:00Z',
    '2023-07-31T10:00',
    "'; drop table plan;--",
  ])('asOf=%s is refused in clear words', async (asOf) => {
    const response = await get(`/data/rates.json?asOf=${encodeURIComponent(asOf)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'bad-as-of', message: expect.stringContaining('2026-11-22') as string },
    });
  });

  test('the record verifies, and what is no entry of it would not', async () => {
    const lines = (await (await get('/data/record.ndjson')).text()).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as RecordEntry);
    expect(await verifyRecord(entries)).toMatchObject({ whole: true, entries: 148 });
    expect(await verifyRecord(entries.with(20, { ...entries[20], seq: 99 } as RecordEntry))).toMatchObject({
      whole: false,
    });
  });

  test('the table of updates opens in a spreadsheet, and runs nothing there', async () => {
    const response = await get('/data/updates.csv');
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    const [header, ...rows] = text.trimEnd().split('\r\n');
    expect(header).toMatch(/^receipt,id,kind,activity,period,progress,band,/);
    expect(rows).toHaveLength(148);
    expect(rows.at(-1)).toContain(`,update,4.3,2026-11,80,significant,`);
    expect(rows.at(-1)).toContain(`,'=SUM(A1:A9),le portail est lent,`);
    expect(rows.at(-1)).toContain(',lead,terminal,2026-11-23T09:00:00.000Z,');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  test.for(['plan.json', 'rates.json', 'updates.csv', 'record.ndjson'])(
    '%s may be read from any page, and kept',
    async (name) => {
      const first = await get(`/data/${name}`, { Origin: 'https://elsewhere.example' });
      expect(first.status).toBe(200);
      expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(first.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
      const again = await get(`/data/${name}`, { 'If-None-Match': first.headers.get('ETag') ?? 'none' });
      expect(again.status).toBe(304);
      await first.body?.cancel();
    },
  );

  test.for(['/data/NO-PLAN/rates.json', '/data/nothing.json', '/data/MA-PAN2/../../etc/passwd'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('health tells about the database, the outbox and the jobs', async () => {
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      database: 'ok',
      outbox: { dead: 0 },
      jobs: [],
    });
  });
});

test('a database that is gone makes the health check fail', async () => {
  const site = await openSite('pglite');
  await site.program.close();
  const response = await site.visit().get('/healthz');
  expect([response.status, await response.json()]).toEqual([503, { status: 'down', database: 'down' }]);
  const page = await site.visit().get('/en');
  expect([page.status, (await page.text()).includes('Nothing that was recorded is lost')]).toEqual([
    500,
    true,
  ]);
});
