import { findOpenPlan } from '#store/plans.ts';
import { wallClockOfDatabase } from '#store/time-zone.ts';
import type { Services } from './services.ts';

/** Since when Node's data knows that Morocco left daylight saving for good (2026-09-20). */
export const OLDEST_TIME_ZONES = '2026c';
const HALF_A_YEAR = 183 * 24 * 3600_000;

/** Warns of time-zone data that is too old, here or in the database. Dates are always computed here. */
export async function checkTimeZone({
  db,
  clock,
  log,
}: Pick<Services, 'db' | 'clock' | 'log'>): Promise<void> {
  const { tz: data = 'none' } = process.versions;
  if (data < OLDEST_TIME_ZONES) {
    log.warn(
      { data, needed: OLDEST_TIME_ZONES },
      'Old time-zone data: days and deadlines in Morocco are an hour off; take a newer Node',
    );
  }
  const plan = await findOpenPlan(db);
  if (!plan) return;
  const { timeZone } = plan;
  const now = clock();
  for (const at of [now, new Date(now.getTime() + HALF_A_YEAR)]) {
    const here = wallClock(at, timeZone);
    const database = await wallClockOfDatabase(db, at, timeZone).catch(() => 'unknown');
    if (here === database) continue;
    log.warn(
      { timeZone, at, here, database },
      'The database has other time-zone data than Node. This program computes every date itself; queries of your own may be off',
    );
    return;
  }
}

function wallClock(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}
