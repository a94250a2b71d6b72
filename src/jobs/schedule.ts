import { schedule } from 'node-cron';
import type { Services } from '#app/services.ts';
import { localDate } from '#domain/calendar.ts';
import { claimPeriod, finishPeriod, releasePeriod } from '#store/jobs.ts';
import { findOpenPlan } from '#store/plans.ts';
import { cleanUp } from './clean-up.ts';
import { expireDrafts } from './expire-drafts.ts';
import { remindLeads } from './remind-leads.ts';
import { strikeOldSecrets } from './strike-secrets.ts';
import { tellFollowers } from './tell-followers.ts';
import { weeklyDigest } from './weekly-digest.ts';

export type Job = {
  readonly name: string;
  /**
   * The period that is due now, from the clock and the plan's time zone; each runs once. A job without one is asked at
   * every tick, and knows by itself what it has done.
   */
  period?(now: Date, timeZone: string): string;
  /** What it did, in numbers. */
  run(services: Services): Promise<Readonly<Record<string, number>>>;
};

const hour = (now: Date) => now.toISOString().slice(0, 13);

export function jobsFor({ retentionDays }: { readonly retentionDays: number }): readonly Job[] {
  return [
    { name: 'expire-drafts', period: hour, run: expireDrafts },
    { name: 'strike-secrets', period: hour, run: strikeOldSecrets },
    { name: 'remind-leads', run: remindLeads },
    { name: 'weekly-digest', run: weeklyDigest },
    { name: 'tell-followers', run: tellFollowers },
    { name: 'clean-up', period: localDate, run: (services) => cleanUp(services, retentionDays) },
  ];
}

/**
 * Asks every minute which periods are due. The clock that ticks is only an occasion: a tick that is skipped, or a
 * night in which nothing ran, is caught up by the next one, for the database knows what has run.
 */
export function startJobs(services: Services, jobs: readonly Job[]): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let stopped = false;
  const tick = () => {
    if (busy || stopped) return;
    busy = true;
    running = runDueJobs(services, jobs, () => stopped).finally(() => {
      busy = false;
    });
  };
  const task = schedule('* * * * *', tick, { suppressMissedWarning: true, unref: true });
  tick();
  return {
    async stop() {
      stopped = true;
      await task.destroy();
      await running;
    },
  };
}

/** Runs each job whose period has not run yet. One that fails is logged, and due again at the next tick. */
export async function runDueJobs(
  services: Services,
  jobs: readonly Job[],
  stopped: () => boolean = () => false,
): Promise<void> {
  for (const job of jobs) {
    if (stopped()) return;
    try {
      await runJob(services, job);
    } catch (error) {
      services.log.error({ job: job.name, error }, 'A job failed; it is tried again with the next tick');
    }
  }
}

async function runJob(services: Services, job: Job): Promise<void> {
  const { name } = job;
  const now = services.clock();
  if (!job.period) {
    tell(services, name, await job.run(services));
    return;
  }
  const due = job.period(now, (await findOpenPlan(services.db))?.timeZone ?? 'UTC');
  if (!(await claimPeriod(services.db, name, due, now))) return;
  try {
    const counts = await job.run(services);
    await finishPeriod(services.db, name, due, counts);
    tell(services, name, counts, due);
  } catch (error) {
    await releasePeriod(services.db, name, due);
    throw error;
  }
}

function tell(
  { log }: Services,
  job: string,
  counts: Readonly<Record<string, number>>,
  period?: string,
): void {
  // An hour in which there was nothing to do is no news.
  if (Object.values(counts).some((count) => count > 0)) log.info({ job, period, counts }, 'A job has run');
}
