/**
 * `npm run bench:http [-- --seconds 5 --at 50 --people 64 --postgres embedded|debian --only TEXT]`: every public page and
 * data file of the sample plan on a real PostgreSQL, asked for by many at a time while people update. This process asks,
 * and shares the machine with the program and PostgreSQL: the program alone would answer more.
 */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { importPlan } from '#app/import-plan.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { systemClock } from '../src/clock.ts';
import { migrateToLatest } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open.ts';
import { load } from './http/load.ts';
import { startPages } from './http/program.ts';
import { startUpdating } from './http/updating.ts';
import { startBenchmarkServer } from './support/benchmark-server.ts';
import { table } from './support/statistics.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    at: { type: 'string', default: '50' },
    people: { type: 'string', default: '64' },
    postgres: { type: 'string', default: 'embedded' },
    only: { type: 'string', default: '' },
  },
});
const seconds = Number(values.seconds);
const at = Number(values.at);

const PAGES = [
  '/fr/MA-PAN2',
  '/ar/MA-PAN2',
  '/fr/MA-PAN2?asOf=2026-01-01',
  '/fr/MA-PAN2/4',
  '/ar/MA-PAN2/4',
  '/fr/MA-PAN2/4/3',
  '/fr/MA-PAN2/search?q=donnees+ouvertes',
  '/fr/MA-PAN2/digests',
  '/fr/MA-PAN2/verify',
  '/fr/policy',
];
const DATA = [
  'rates.json',
  'plan.json',
  'commitments.csv',
  'activities.csv',
  'updates.csv',
  'indicators.csv',
  'rates.csv',
  'questions.csv',
  'record.ndjson',
  'datapackage.json',
  'dcat.jsonld',
  'ogp.json',
].map((name) => `/data/${name}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const server = await startBenchmarkServer(values.postgres === 'debian' ? 'debian' : 'embedded');
try {
  const url = await server.freshDatabase('bench');
  const { db } = openPostgres(url);
  await migrateToLatest(db);
  const services = {
    ...randomSources,
    db,
    clock: systemClock,
    instance: randomSources.newId(),
    log: { info() {}, warn: console.error, error: console.error },
    ...surroundings('http://127.0.0.1'),
    deliver() {},
  };
  await importPlan(services, await readFile(new URL('../plans/ma-pan2.json', import.meta.url), 'utf8'));
  const program = await startPages(url);
  const stop = await startUpdating(services, Number(values.people));
  console.log(`${server.described}; Node ${process.version}, ${cpus().length} CPUs (${cpus()[0]?.model})`);
  console.log(`${at} at a time for ${seconds} s each, while ${values.people} people update\n`);
  let turns = 0;
  const rows = [['', 'a second', 'median ms', 'p99 ms', 'bytes']];
  try {
    for (const conditional of [false, true]) {
      for (const path of [...PAGES, ...DATA].filter((one) => one.includes(values.only))) {
        const { perSecond, median, p99, bytes } = await load(program.url, path, { at, seconds, conditional });
        const name = conditional ? `${path} with ETag` : path;
        rows.push([name, perSecond.toFixed(0), median.toFixed(1), p99.toFixed(1), String(bytes)]);
      }
    }
  } finally {
    turns = await stop();
  }
  console.log(table(rows));
  console.log(`\n${turns} turns of updates meanwhile.`);
  await program.stop();
  await db.destroy();
} finally {
  await server.stop();
}
