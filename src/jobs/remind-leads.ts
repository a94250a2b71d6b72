import { considerReminders } from '#app/consider-reminders.ts';
import type { Abandoned } from '#app/consider-reminders.ts';
import type { Services } from '#app/services.ts';
import { tellAbandoned } from '#app/tell-abandoned.ts';
import type { NotReached } from '#app/tell-abandoned.ts';
import { workingCalendar } from '#app/working-calendar.ts';
import { sayReminders } from '#app/write-reminders.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import { claimPeriod, finishPeriod } from '#store/jobs.ts';
import { findLastRun, findReminderPlans, hasFinishedSlot } from '#store/reminder-plan.ts';
import type { ReminderPlan } from '#store/reminder-plan.ts';
import { markAnswered } from '#store/reminders.ts';
import type { ReminderFate } from '#store/reminders.ts';

const JOB = 'remind-leads';
const DAY = 24 * 3600_000;
/** Reminders that are older are left as they were. */
const MEMORY = 62 * DAY;

/** What a pass over all leads came to, in persons; `waiting`: in the middle of a dialogue, thought of again in an hour. */
export type ReminderCounts = {
  readonly reminded: number;
  readonly waiting: number;
  readonly unreachable: number;
  readonly coordinators: number;
  readonly answered: number;
};

type Working = Pick<Services, 'db' | 'clock' | 'log'>;

const NOTHING: ReminderCounts = { reminded: 0, waiting: 0, unreachable: 0, coordinators: 0, answered: 0 };

/**
 * Reminds whose hour has come of what they owe, once in each hour of a working day in the plan's zone; any tick of that
 * hour will do, in any process. The mark of the hour is set when everything is said: one that was broken off is gone
 * through again, and who has been reminded keeps that one reminder.
 */
export async function remindLeads(services: Working): Promise<ReminderCounts> {
  let all = NOTHING;
  const failures: unknown[] = [];
  for (const plan of await findReminderPlans(services.db)) {
    try {
      all = sumOf(all, await remindLeadsOf(services, plan));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
  return all;
}

function sumOf(one: ReminderCounts, other: ReminderCounts): ReminderCounts {
  return {
    reminded: one.reminded + other.reminded,
    waiting: one.waiting + other.waiting,
    unreachable: one.unreachable + other.unreachable,
    coordinators: one.coordinators + other.coordinators,
    answered: one.answered + other.answered,
  };
}

async function remindLeadsOf(services: Working, plan: ReminderPlan): Promise<ReminderCounts> {
  const { db, clock } = services;
  const now = clock();
  const moment = momentAt(now, plan.timeZone, await workingCalendar(plan.country));
  if ('closed' in moment.slot) return NOTHING;
  const slot = `${moment.slot.slot} ${plan.code}`;
  if (await hasFinishedSlot(db, JOB, slot)) return NOTHING;
  const since = (await findLastRun(db, JOB, plan.code))?.getTime() ?? now.getTime() - MEMORY;
  // A day more: an update's instant is a little older than its place in the record.
  const answered = await markAnswered(db, plan.id, new Date(since - DAY));
  const counts = { ...(await remindAll(services, plan, moment)), answered };
  if (await claimPeriod(db, JOB, slot, now)) await finishPeriod(db, JOB, slot, counts);
  return counts;
}

async function remindAll(
  services: Working,
  plan: ReminderPlan,
  moment: ReturnType<typeof momentAt>,
): Promise<Omit<ReminderCounts, 'answered'>> {
  const abandoned = new Map<number, Abandoned>();
  const unreachable: NotReached[] = [];
  let reminded = 0;
  let waiting = 0;
  for await (const page of considerReminders(services, plan.id, moment)) {
    const due = page.considered.flatMap(({ decision }) => ('remind' in decision ? [decision.remind] : []));
    const fates = new Map(
      (await sayReminders(services, plan, due, moment)).map(({ person, fate }) => [person, fate]),
    );
    for (const { recipient, decision } of page.considered) {
      const fate = fates.get(recipient.person);
      if (fate === 'written') reminded += 1;
      if (fate === 'unreachable') unreachable.push(recipient);
      if ('none' in decision && decision.none === 'in-dialogue') waiting += 1;
    }
    for (const one of page.abandoned) abandoned.set(one.commitment, one);
  }
  const told = await tellAbandoned(
    services,
    plan,
    { abandoned: [...abandoned.values()], unreachable },
    moment,
  );
  warnOfSilence(services, unreachable, told);
  const coordinators = told.filter(({ fate }) => fate === 'written').length;
  return { reminded, waiting, unreachable: unreachable.length, coordinators };
}

/** Nothing that cannot be said is lost: it is due again with the next slot, and the log has it. */
function warnOfSilence(
  { log }: Working,
  unreachable: readonly NotReached[],
  told: readonly ReminderFate[],
): void {
  if (unreachable.length > 0) {
    const persons = unreachable.slice(0, 20).map(({ person }) => person);
    log.warn({ count: unreachable.length, persons }, 'Reminders that no account can receive');
  }
  const deaf = told.filter(({ fate }) => fate === 'unreachable').map(({ person }) => person);
  if (deaf.length > 0) log.warn({ persons: deaf }, 'Coordinators who can be reached nowhere');
}
