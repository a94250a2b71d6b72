import { localDate } from '#domain/calendar.ts';
import { monthsEnded } from '#domain/months-ended.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { PeriodListed } from '#domain/secretariat.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import type { Db } from '#store/schema.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import {
  deleteClosedPeriod,
  findOpenedAt,
  insertClosedPeriod,
  readPeriods,
} from '#store/secretariat/periods.ts';
import type { Acting } from '../areas/acting.ts';

const MONTHS_LISTED = 6;

/** The months of a plan that have ended, the newest first. */
export async function listPeriods(
  db: Db,
  { id, timeZone }: Pick<PlanInfo, 'id' | 'timeZone'>,
  now: Date,
): Promise<readonly PeriodListed[]> {
  const opened = await findOpenedAt(db, id);
  if (!opened) return [];
  const months = monthsEnded(localDate(now, timeZone), localDate(opened, timeZone), MONTHS_LISTED);
  return readPeriods(db, id, months);
}

/** Closes a month, or opens it again. Throws `Outdated` when somebody else did so already. */
export async function changePeriod(
  trx: Trx,
  action: 'close-period' | 'reopen-period',
  period: string,
  { plan, personId, channel, now: at }: Pick<Acting, 'plan' | 'personId' | 'channel' | 'now'>,
): Promise<void> {
  if (!plan) throw new Error('A period needs a plan');
  const done =
    action === 'close-period'
      ? await insertClosedPeriod(trx, { planId: plan.id, period, at, by: personId })
      : await deleteClosedPeriod(trx, plan.id, period);
  if (!done) throw new Outdated(`${period} is so already`);
  await writeAudit(trx, { planId: plan.id, personId, channel, at, action, target: { code: period } });
}
