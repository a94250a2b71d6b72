import type { Services } from '#app/services.ts';
import { OLDEST_TIME_ZONES } from '#app/check-time-zone.ts';
import { listDeadLetters } from '#store/dead-letters.ts';
import { examineDatabase, readHealth } from '#store/health.ts';
import type { Health } from '#store/health.ts';
import { findOpenPlan } from '#store/plans.ts';
import { look, ok, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

/** Seconds by which two clocks may differ before dates and order are in doubt. */
const CLOCK_TOLERANCE = 5;
/** Hours after which an hourly job should have run. */
const JOB_TOLERANCE = 2;
const OLDEST_POSTGRES = 15;

/** The database, the clocks, the jobs and the outbox. */
export async function examineProgram({
  db,
  clock,
}: Pick<Services, 'db' | 'clock'>): Promise<readonly Finding[]> {
  const before = clock();
  const database = await examineDatabase(db);
  const now = new Date((before.getTime() + clock().getTime()) / 2);
  const apart = Math.abs(database.now.getTime() - now.getTime()) / 1000;
  const plan = await findOpenPlan(db);
  const health = await readHealth(db);
  return [
    database.version >= OLDEST_POSTGRES
      ? ok('Database', `PostgreSQL ${database.version}`)
      : wrong(
          'Database',
          `PostgreSQL ${database.version} is too old: ${OLDEST_POSTGRES} or later is needed.`,
        ),
    plan ? ok('Plan', plan.code) : look('Plan', 'none is open yet. First: npm run plan -- import FILE'),
    apart <= CLOCK_TOLERANCE
      ? ok('Clock', 'agrees with the database')
      : wrong('Clock', `is ${Math.round(apart)} s apart from the database’s: set both by NTP.`),
    timeZones(process.versions['tz']),
    ...jobs(health, now),
    ...(await outbox(health, db, now)),
  ];
}

function timeZones(data: string = 'none'): Finding {
  return data >= OLDEST_TIME_ZONES
    ? ok('Time zones', `data of ${data}`)
    : wrong(
        'Time zones',
        `data of ${data} is too old for Morocco (${OLDEST_TIME_ZONES}): take a newer Node.`,
      );
}

function jobs({ lastRuns }: Health, now: Date): readonly Finding[] {
  if (lastRuns.length === 0)
    return [look('Jobs', 'none has run yet: they run while the program does (npm start).')];
  return lastRuns.map(({ job, period, ranAt }) => {
    const hours = (now.getTime() - new Date(ranAt).getTime()) / 3600_000;
    const says = `last ran for ${period}`;
    return job === 'expire-drafts' && hours > JOB_TOLERANCE
      ? look(`Job ${job}`, `${says}, ${Math.round(hours)} hours ago: is the program running?`)
      : ok(`Job ${job}`, says);
  });
}

async function outbox(
  { waiting, dead, oldestWaiting }: Health,
  db: Services['db'],
  now: Date,
): Promise<readonly Finding[]> {
  const minutes = oldestWaiting ? (now.getTime() - oldestWaiting.getTime()) / 60_000 : 0;
  const [last] = dead > 0 ? await listDeadLetters(db, 1) : [];
  return [
    minutes > 5
      ? look(
          'Outbox',
          `${waiting} wait, the oldest for ${Math.round(minutes)} minutes: is the program running?`,
        )
      : ok('Outbox', `${waiting} wait`),
    ...(last
      ? [
          look(
            'Dead letters',
            `${dead}, the last for: ${last.why ?? 'no reason'}. See: npm run outbox -- list`,
          ),
        ]
      : []),
  ];
}
