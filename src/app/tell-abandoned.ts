import { periodOf } from '#domain/calendar.ts';
import { whyNotNow } from '#domain/reminder.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import { coordinatorMessage } from '#report/reminder-message.ts';
import { getPreference } from '#store/preferences.ts';
import type { ReminderPlan } from '#store/reminder-plan.ts';
import { readClaimed, readCoordinators } from '#store/reminder-plan.ts';
import { writeReminders } from '#store/reminders.ts';
import type { ReminderFate } from '#store/reminders.ts';
import type { Abandoned } from './consider-reminders.ts';
import type { Services } from './services.ts';

export type NotReached = { readonly person: number; readonly name: string | null };

/**
 * Tells the coordinators, each privately and at most once a day, of commitments that nobody gives news of, and of leads
 * whom no reminder can reach; of each once in a period. What became of it for each coordinator to whom there is
 * something to say.
 */
export async function tellAbandoned(
  { db }: Pick<Services, 'db'>,
  plan: Pick<ReminderPlan, 'id' | 'timeZone'>,
  found: { readonly abandoned: readonly Abandoned[]; readonly unreachable: readonly NotReached[] },
  moment: Moment,
): Promise<readonly ReminderFate[]> {
  if (found.abandoned.length + found.unreachable.length === 0) return [];
  const period = periodOf(moment.today);
  const abandoned = found.abandoned.map((one) => ({
    ...one,
    key: `coordinator:${period}:${one.commitment}`,
  }));
  const unreachable = found.unreachable.map((one) => ({
    ...one,
    key: `unreachable:${period}:${one.person}`,
  }));
  const keys = [...abandoned, ...unreachable].map(({ key }) => key);
  const fates: ReminderFate[] = [];
  for (const person of await readCoordinators(db, plan.id)) {
    const preference = await getPreference(db, person);
    if (whyNotNow({ preference, remindedOn: null }, moment)) continue;
    const claimed = await readClaimed(db, plan.id, person, keys);
    const fresh = {
      abandoned: abandoned.filter(({ key }) => !claimed.has(key)),
      unreachable: unreachable.filter(({ key }) => !claimed.has(key)),
    };
    const commitments = fresh.abandoned.map(({ commitment }) => commitment).toSorted((a, b) => a - b);
    if (commitments.length + fresh.unreachable.length === 0) continue;
    const write = {
      person,
      kind: 'coordinator' as const,
      activities: [],
      commitments,
      keys: [...fresh.abandoned, ...fresh.unreachable].map(({ key }) => ({ person, key })),
      escalates: fresh.abandoned.flatMap(({ reminders }) => reminders),
      message: coordinatorMessage(
        commitments,
        fresh.unreachable.map(({ name }) => name),
      ),
    };
    const frame = { planId: plan.id, timeZone: plan.timeZone, today: moment.today, now: moment.now };
    fates.push(...(await writeReminders(db, [write], frame)));
  }
  return fates;
}
