/**
 * `npm run bench:rates [-- --activities 100000 --updates 1000000 --commitments 500 --postgres embedded|debian]`: grows the
 * sample plan on a real PostgreSQL and asks of it what people ask. Says what takes more than 100 ms, and writes how the
 * slowest statement is carried out to a file. Then the resident memory of the whole program at rest.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import type { LogEvent } from 'kysely';
import type pg from 'pg';
import { importPlan } from '#app/import-plan.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { checkStandings } from '#store/check-record.ts';
import type { Schema } from '#store/schema.ts';
import { systemClock } from '../src/clock.ts';
import { migrateToLatest } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open.ts';
import { BEGIN, END, grow } from './rates/grow.ts';
import { time } from './rates/measure.ts';
import { restingMemory } from './rates/memory.ts';
import { questions } from './rates/questions.ts';
import { startBenchmarkServer } from './support/benchmark-server.ts';

const { values } = parseArgs({
  options: {
    activities: { type: 'string', default: '100000' },
    updates: { type: 'string', default: '1000000' },
    commitments: { type: 'string', default: '500' },
    postgres: { type: 'string', default: 'embedded' },
  },
});
/** Milliseconds that an answer may take. */
const MOST = 100;
const EXPLAINED = '/tmp/iltizam-slowest.txt';

type Slow = Pick<LogEvent, 'query' | 'queryDurationMillis'>;
let slowest: Slow | undefined;
const server = await startBenchmarkServer(values.postgres === 'debian' ? 'debian' : 'embedded');
try {
  const url = await server.freshDatabase('bench');
  const { pool } = openPostgres(url);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log: keepSlowest });
  const services: Services = {
    ...randomSources,
    db,
    clock: systemClock,
    instance: randomSources.newId(),
    log: { info() {}, warn: console.error, error: console.error },
    ...surroundings('http://127.0.0.1:3000'),
    deliver() {},
  };
  await migrateToLatest(db);
  await importPlan(services, await readFile(new URL('../plans/ma-pan2.json', import.meta.url), 'utf8'));
  const plan = await db.selectFrom('plan').select(['id', 'code']).executeTakeFirstOrThrow();
  const past = new Date((BEGIN.getTime() + END.getTime()) / 2);
  console.log(`${server.described}; Node ${process.version}\n`);

  console.log('The plan as it was imported');
  await ask(services, plan, new Date());
  const begun = performance.now();
  const size = {
    commitments: Number(values.commitments),
    activities: Number(values.activities),
    updates: Number(values.updates),
  };
  await grow(db, plan.id, size);
  const disagreements = await checkStandings(db, plan.id);
  if (disagreements.length > 0)
    throw new Error(`${disagreements.length} standings are not what the record says`);
  console.log(
    `\nGrown in ${((performance.now() - begun) / 1_000).toFixed(0)} s to ${size.commitments} commitments, ` +
      `${size.activities} activities, ${size.updates} updates; every standing agrees with the record.`,
  );
  slowest = undefined;
  await ask(services, plan, past);
  await explain(pool, slowest);
  await db.destroy();

  const memory = await restingMemory(url);
  console.log(`\nResident memory of the whole program at rest: ${memory.toFixed(0)} MB (goal: under 150)`);
} finally {
  await server.stop();
}

async function ask(services: Services, plan: { id: number; code: string }, past: Date): Promise<void> {
  console.log(`${'milliseconds'.padEnd(46)}  median     p99`);
  for (const { what, ask: work } of questions(services, plan, past)) {
    const { median, p99 } = await time(work);
    const over = median > MOST ? `  over ${MOST} ms` : p99 > MOST ? `  p99 over ${MOST} ms` : '';
    console.log(`${what.padEnd(46)}  ${median.toFixed(1).padStart(6)}  ${p99.toFixed(1).padStart(6)}${over}`);
  }
}

function keepSlowest(event: LogEvent): void {
  if (event.level === 'error') return;
  if (!slowest || event.queryDurationMillis > slowest.queryDurationMillis) slowest = event;
}

async function explain(pool: pg.Pool, slow: Slow | undefined): Promise<void> {
  if (!slow) return;
  const { sql, parameters } = slow.query;
  const { rows } = await pool.query(`explain (analyze, buffers) ${sql}`, [...parameters]);
  const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  await writeFile(EXPLAINED, `${slow.queryDurationMillis.toFixed(1)} ms\n${sql}\n\n${plan}\n`);
  console.log(`\nThe slowest statement took ${slow.queryDurationMillis.toFixed(0)} ms: ${EXPLAINED}`);
}
