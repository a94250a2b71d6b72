import { makeSnapshot, reissueDigest } from '#app/make-digest.ts';
import { previewDigest, sendDigest } from '#app/send-digest.ts';
import type { Services } from '#app/services.ts';
import { localDate } from '#domain/calendar.ts';
import { digestTimes } from '#domain/digest-time.ts';
import { localHour } from '#domain/local-time.ts';
import type { WeekKey } from '#domain/week.ts';
import { boundsOfWeek, nextWeek, previousWeek, weekOf } from '#domain/week.ts';
import { findCorrectedWeeks, findDigestPlans, findSendable } from '#store/digest-due.ts';
import type { DigestPlan } from '#store/digest-due.ts';
import { freezeDigest } from '#store/digest.ts';
import { claimPeriod, finishPeriod } from '#store/jobs.ts';
import { findLastRun, hasFinishedSlot } from '#store/reminder-plan.ts';

const DAY = 24 * 3600_000;
/** Beyond that a digest is no news any more: it is kept and listed, and not sent. */
const LATEST = 6 * DAY;
const CORRECTIONS = 'digest-corrections';

type Working = Pick<Services, 'db' | 'clock' | 'log'>;

/** Digests frozen and sent, corrected ones among them; coordinators who saw a preview; persons who receive. */
export type DigestCounts = {
  readonly frozen: number;
  readonly previewed: number;
  readonly corrected: number;
  readonly sent: number;
  readonly readers: number;
};
const NOTHING: DigestCounts = { frozen: 0, previewed: 0, corrected: 0, sent: 0, readers: 0 };

/**
 * Freezes the digests whose hour has come, and sends those that are due and not held; of every plan that is open. Any
 * tick will do, in any process: what has been done stands in the database, and is not done again. Plans do not wait
 * for one that fails; it is tried again with the next tick, and the job counts as failed.
 */
export async function weeklyDigest(services: Working): Promise<DigestCounts> {
  let all = NOTHING;
  const failures: unknown[] = [];
  for (const plan of await findDigestPlans(services.db)) {
    try {
      const now = services.clock();
      const frozen = await freezeDue(services, plan, now);
      const corrected = await reissueCorrected(services, plan, now);
      const sent = await sendDue(services, plan, now);
      all = sumOf(all, { ...frozen, corrected, ...sent });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
  return all;
}

function sumOf(one: DigestCounts, other: DigestCounts): DigestCounts {
  return {
    frozen: one.frozen + other.frozen,
    previewed: one.previewed + other.previewed,
    corrected: one.corrected + other.corrected,
    sent: one.sent + other.sent,
    readers: one.readers + other.readers,
  };
}

/** The week that is due, and before it those that were missed: each is counted from the one before. */
async function freezeDue(
  { db }: Working,
  plan: DigestPlan,
  now: Date,
): Promise<Pick<DigestCounts, 'frozen' | 'previewed'>> {
  const due = weekDue(plan, now);
  let counts = { frozen: 0, previewed: 0 };
  // A plan that was opened since has nothing to report of that week.
  if (boundsOfWeek(due, plan.timeZone).to < plan.openedAt) return counts;
  for (let week = plan.lastWeek ? nextWeek(plan.lastWeek) : due; week <= due; week = nextWeek(week)) {
    const { sends } = digestTimes(week, plan.setting, plan.timeZone);
    const late = now.getTime() - sends.getTime();
    const snapshot = await makeSnapshot(db, plan, week, now);
    // Who is shown it sees it as long as it can be held: both are done, or neither.
    const previewed = await db.transaction().execute(async (trx) => {
      const digest = await freezeDigest(trx, plan.id, snapshot, now, late <= LATEST ? sends : null);
      return late < 0 ? previewDigest(trx, plan, digest, { sends, now }) : 0;
    });
    counts = { frozen: counts.frozen + 1, previewed: counts.previewed + previewed };
  }
  return counts;
}

/** The last week whose digest is frozen by now: with a long preview it may be the one that still goes on. */
function weekDue({ setting, timeZone }: DigestPlan, now: Date): WeekKey {
  let week = weekOf(now, timeZone);
  while (digestTimes(week, setting, timeZone).freezes > now) week = previousWeek(week);
  return week;
}

/**
 * Once a day, at the hour of digests: the weeks in which something was corrected since they were sent are issued again,
 * with all that was corrected by then, for there is only one second issue.
 */
async function reissueCorrected({ db }: Working, plan: DigestPlan, now: Date): Promise<number> {
  if (localHour(now, plan.timeZone) < plan.setting.hour) return 0;
  const period = `${localDate(now, plan.timeZone)} ${plan.code}`;
  if (await hasFinishedSlot(db, CORRECTIONS, period)) return 0;
  const last = await findLastRun(db, CORRECTIONS, plan.code);
  // A day more: an update's instant is a little older than its place in the record.
  const since = new Date((last?.getTime() ?? DAY) - DAY);
  let corrected = 0;
  for (const week of await findCorrectedWeeks(db, plan.id, since))
    if (await reissueDigest(db, plan, week, now)) corrected += 1;
  if (await claimPeriod(db, CORRECTIONS, period, now))
    await finishPeriod(db, CORRECTIONS, period, { corrected });
  return corrected;
}

async function sendDue(
  services: Working,
  plan: DigestPlan,
  now: Date,
): Promise<Pick<DigestCounts, 'sent' | 'readers'>> {
  let counts = { sent: 0, readers: 0 };
  const since = new Date(now.getTime() - LATEST);
  for (const key of await findSendable(services.db, plan.id, { now, since })) {
    const sent = await sendDigest(services, plan, key, now);
    if (sent) counts = { sent: counts.sent + 1, readers: counts.readers + sent.readers };
  }
  return counts;
}
