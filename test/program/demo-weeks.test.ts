import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, start, startServer } from './child.ts';
import type { Server } from './child.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let dataDir: string;
let server: Server;

beforeAll(async () => {
  folders = await makeFolders();
  dataDir = folders.fresh();
  server = await startServer({ DATA_DIR: dataDir }, ['--demo-weeks', '2']);
});
afterAll(() => folders.remove());

const get = async (path: string) => (await fetch(server.url + path)).text();

test('it says on the screen how far it is, and what it has made', () => {
  expect(server.out()).toContain('week 1 of 2\nweek 2 of 2\n');
  expect(server.out()).toContain('Its past of 2 weeks is invented');
  expect(server.err()).toBe('');
});

test('the rates are those that were published', async () => {
  const rates = JSON.parse(await get('/data/rates.json'));
  expect(rates.plan).toEqual({ rate: 82.18, inventedUntil: expect.any(String) });
  expect(rates.axes.map(({ rate }: { rate: number }) => rate)).toEqual([88.1, 76.33, 82.33, 62.75, 100]);
});

test('every page says in its language that the past is invented', async () => {
  for (const page of ['', '/MA-PAN2', '/MA-PAN2/3', '/MA-PAN2/3/3', '/MA-PAN2/verify']) {
    expect(await get(`/fr${page}`), page).toMatch(/tout le passé de ce plan .* est inventé/);
    expect(await get(`/ar${page}`), page).toMatch(/كل ماضي هذه الخطة .* من وحي الخيال/);
    expect(await get(`/en${page}`), page).toMatch(/the whole past of this plan .* is invented/);
  }
});

test('an activity has a history: a correction, what it corrects, and a beginning that no report has', async () => {
  const page = await get('/en/MA-PAN2/3/3');
  expect(page.match(/<article class="entry/g)?.length).toBeGreaterThanOrEqual(3);
  expect(page).toContain('Invented initial figure');
  expect(page).not.toContain('from the report');
});

test('every export says so, and the record can be verified from it', async () => {
  expect(JSON.parse(await get('/data/plan.json')).plan.invented).toBe(true);
  const [header = '', ...rows] = (await get('/data/updates.csv')).trim().split('\r\n');
  expect(header).toMatch(/,invented$/);
  expect(rows.length).toBeGreaterThan(147);
  for (const row of rows) expect(row).toMatch(/,true$/);
  const record = await get('/data/record.ndjson');
  for (const line of record.trim().split('\n')) expect(JSON.parse(line).invented).toBe(true);
  const inDatabase = await command('verify', [], { DATA_DIR: dataDir });
  expect(inDatabase).toMatchObject({ code: 0, err: '' });
  expect(inDatabase.out).toContain(`is whole: ${rows.length} entries`);
});

test('a folder that holds a plan is refused in one line, and left as it is', async () => {
  await server.kill('SIGTERM');
  const second = start('src/main.ts', ['--demo-weeks', '2'], { PORT: '0', DATA_DIR: dataDir });
  expect(await second.ended).toBe(1);
  expect(second.err().trimEnd().split('\n')).toEqual([
    `An invented past needs a new folder, and there is a plan in ${dataDir} already: DATA_DIR=… npm start -- --demo-weeks 12`,
  ]);
  expect(await command('verify', [], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
});

test.for([
  ['SIGKILL', null, /^$/],
  ['SIGINT', 1, /^The invented past was not played to its end; nothing of it is kept in .*begins anew\.\n$/],
] as const)('ended by %s in the middle, nothing of it is shown later', async ([signal, exit, said]) => {
  const folder = folders.fresh();
  const first = start('src/main.ts', ['--demo-weeks', '30'], { PORT: '0', DATA_DIR: folder });
  await first.until((out) => out.includes('week 2 of 30'));
  expect(await first.kill(signal)).toBe(exit);
  expect(first.err()).toMatch(said);
  expect(existsSync(`${folder}/unfinished`)).toBe(true);
  const next = await startServer({ DATA_DIR: folder });
  expect(await (await fetch(`${next.url}/en`)).text()).not.toContain('is invented');
  expect(JSON.parse(await (await fetch(`${next.url}/data/rates.json`)).text()).plan).toEqual({
    rate: 82.18,
  });
  await next.kill('SIGTERM');
});

test.for([
  [['--demo-weeks', '0'], {}, /must be a number of weeks from 1 to 52/],
  [['--demo-weeks', '53'], {}, /must be a number of weeks from 1 to 52/],
  [['--demo-weeks', 'twelve'], {}, /must be a number of weeks from 1 to 52/],
  [['--demo-weeks'], {}, /^Not understood: --demo-weeks/],
  [['--demo'], {}, /^Not understood: --demo/],
  [['--demo-weeks', '2'], { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' }, /embedded database only/],
] as const)('%s is refused in one line, and no folder is made', async ([args, variables, said]) => {
  const folder = folders.fresh();
  const child = start('src/main.ts', args, { PORT: '0', DATA_DIR: folder, ...variables });
  expect(await child.ended).toBe(1);
  expect(child.err().trimEnd()).toMatch(said);
  expect(child.err().trimEnd()).not.toContain('\n');
  expect(existsSync(folder)).toBe(false);
});
