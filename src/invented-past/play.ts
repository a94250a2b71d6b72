import { readSamplePlan } from '#app/seed.ts';
import type { Services } from '#app/services.ts';
import { countedSources } from '#app/sources.ts';
import { addDays, localDate } from '#domain/calendar.ts';
import { DEFAULT_TIME_ZONE } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { codeOf } from '#domain/plan.ts';
import { runDueJobs } from '#jobs/schedule.ts';
import type { Job } from '#jobs/schedule.ts';
import { endInventedPast, markAllSent, readFigures } from '#store/invented-past.ts';
import { listPlans } from '#store/plans.ts';
import { inventPast } from './invent.ts';
import { happeningsOf, startOf } from './moments.ts';
import { converse } from './speak.ts';
import { stage } from './stage.ts';

/** There is something in the database already: a past is invented for a new one only. */
export class NotNew extends Error {}

export type Playing = {
  readonly weeks: number;
  readonly jobs: readonly Job[];
  /** Told of each week as it begins, counted from 1. */
  readonly onWeek: (week: number) => void;
  /** Ends it in the middle: the promise is rejected with its reason. */
  readonly signal: AbortSignal;
};

const SECONDS_A_TURN = 20_000;

/**
 * Plays an invented past into an empty database: the plan lower than it was published, then the ordinary conversation
 * and the ordinary jobs under a clock that moves, until everything stands as it was published. Nothing is sent. Throws
 * NotNew; and where it does not end in the published state, for then nobody may see it.
 */
export async function playPast(services: Services, playing: Playing): Promise<void> {
  const { db } = services;
  if ((await listPlans(db)).length > 0) throw new NotNew();
  const published = await readSamplePlan();
  const timeZone = published.plan.timeZone ?? DEFAULT_TIME_ZONE;
  const today = localDate(services.clock(), timeZone);
  const past = inventPast(published, { weeks: playing.weeks, today });
  let now = startOf(addDays(today, -7 * playing.weeks), timeZone);
  const then: Services = {
    ...services,
    ...countedSources(),
    clock: () => now,
    log: troublesOf(services),
  };
  const { planId, speakers } = await stage(then, past);
  const conversation = converse(then, speakers, () => {
    now = new Date(now.getTime() + SECONDS_A_TURN);
  });
  let week = 0;
  for (const happening of happeningsOf(past, timeZone)) {
    playing.signal.throwIfAborted();
    for (; week < happening.week; week += 1) playing.onWeek(week + 1);
    now = new Date(Math.max(now.getTime(), happening.at.getTime()));
    if (happening.act) await conversation.act(happening.act);
    else await runDueJobs(then, playing.jobs);
    await markAllSent(db, now);
  }
  await expectPublished(services, planId, published);
  // Within the last day, and so within its week: the digest of that one is still to come.
  await endInventedPast(db, planId, new Date(startOf(today, timeZone).getTime() - 1000));
}

/** That a job has run every hour of so many weeks is no news. */
function troublesOf({ log }: Services): Services['log'] {
  return {
    info() {},
    warn: (data, message) => log.warn(data, message),
    error: (data, message) => log.error(data, message),
  };
}

async function expectPublished(
  { db }: Services,
  planId: number,
  { commitments }: PlanDocument,
): Promise<void> {
  const figures = await readFigures(db, planId);
  const wrong = commitments.flatMap(({ number: commitment, activities }) =>
    activities.flatMap(({ number, band, progress }) => {
      const code = codeOf({ commitment, activity: number });
      const figure = figures.get(code);
      return figure?.band === band && figure.progress === progress ? [] : [code];
    }),
  );
  if (wrong.length > 0)
    throw new Error(`The invented past ends otherwise than published: ${wrong.join(', ')}`);
}
