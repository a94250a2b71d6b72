/**
 * `npm run bench:jobs [-- --leads 100000 --activities 1000000 --postgres embedded|debian]`: grows the sample plan on a
 * real PostgreSQL to many leads, and measures who is due to be reminded, and how fast the outbox is filled.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { importPlan } from '#app/import-plan.ts';
import { randomSources } from '#app/sources.ts';
import { findReminderPlans } from '#store/reminder-plan.ts';
import { systemClock } from '../src/clock.ts';
import { migrateToLatest } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open.ts';
import { growLeads, reportOfMost } from './jobs/grow-leads.ts';
import { fillOutbox, momentOf, whoIsDue } from './jobs/remind.ts';
import { startBenchmarkServer } from './support/benchmark-server.ts';
import { quantile } from './support/statistics.ts';

const { values } = parseArgs({
  options: {
    leads: { type: 'string', default: '100000' },
    activities: { type: 'string', default: '1000000' },
    postgres: { type: 'string', default: 'embedded' },
  },
});
const crowd = { leads: Number(values.leads), activities: Number(values.activities) };
const TIMES = 5;
/** The first working day of a month, when everybody is silent, and a day in its middle. */
const FIRST = '2026-12-01T09:00:00Z';
const MIDDLE = '2026-12-10T09:00:00Z';
const REPORTED = new Date('2026-12-03T10:00:00Z');

const server = await startBenchmarkServer(values.postgres === 'debian' ? 'debian' : 'embedded');
try {
  const { db } = openPostgres(await server.freshDatabase('bench'));
  await migrateToLatest(db);
  await importPlan(
    { ...randomSources, db, clock: systemClock },
    await readFile(new URL('../plans/ma-pan2.json', import.meta.url), 'utf8'),
  );
  const [plan] = await findReminderPlans(db);
  if (!plan) throw new Error('No plan is open');
  console.log(`${server.described}; Node ${process.version}`);
  const resting = process.memoryUsage.rss() / 1024 ** 2;
  const begun = performance.now();
  await growLeads(db, plan.id, crowd, FIRST.slice(0, 10));
  console.log(
    `Grown to ${crowd.leads} leads of ${crowd.activities} activities in ${((performance.now() - begun) / 1_000).toFixed(0)} s; ` +
      `${resting.toFixed(0)} MB resident before.\n`,
  );

  const look = async (what: string, instant: string) => {
    const moment = await momentOf(plan, instant);
    const taken = [];
    for (let time = 0; time < TIMES; time += 1) taken.push(await whoIsDue(db, plan, moment));
    const seconds = taken.map((one) => one.seconds);
    const last = taken[TIMES - 1];
    console.log(
      `${what}: ${last?.persons} looked at, ${last?.due} due; median ${quantile(seconds, 0.5).toFixed(2)} s ` +
        `(${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}), ` +
        `at most ${Math.max(...taken.map(({ memory }) => memory)).toFixed(0)} MB resident`,
    );
  };
  await look('Who is due on the first day of a month, when everything is silent', FIRST);
  const filled = await fillOutbox(db, plan, await momentOf(plan, FIRST));
  console.log(
    `Outbox filled: ${filled.rows} rows in ${filled.seconds.toFixed(1)} s, ${(filled.rows / filled.seconds).toFixed(0)} rows/s`,
  );
  // An hour is enough for the server to notice by itself how its tables have grown.
  await sql`vacuum analyze`.execute(db);
  await look('An hour later, when everybody has been told', FIRST.replace('T09', 'T10'));
  await reportOfMost(db, plan.id, REPORTED, 0.15);
  await look('In the middle of the month, when 85 of 100 commitments have news', MIDDLE);
  await db.destroy();
} finally {
  await server.stop();
}
