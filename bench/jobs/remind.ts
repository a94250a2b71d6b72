import { considerReminders } from '#app/consider-reminders.ts';
import { workingCalendar } from '#app/working-calendar.ts';
import { sayReminders } from '#app/write-reminders.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import type { ReminderPlan } from '#store/reminder-plan.ts';
import type { Db } from '#store/schema.ts';

export type Measured = {
  readonly persons: number;
  readonly due: number;
  readonly seconds: number;
  /** The most that this process had resident while it was at it, in MB. */
  readonly memory: number;
};

export async function momentOf(plan: ReminderPlan, instant: string): Promise<Moment> {
  return momentAt(new Date(instant), plan.timeZone, await workingCalendar(plan.country));
}

/** Goes through all leads, as a tick does, and throws the decisions away page by page. */
export async function whoIsDue(db: Db, plan: ReminderPlan, moment: Moment): Promise<Measured> {
  let [persons, due, memory] = [0, 0, 0];
  const begun = performance.now();
  for await (const { considered } of considerReminders({ db }, plan.id, moment)) {
    persons += considered.length;
    due += considered.filter(({ decision }) => 'remind' in decision).length;
    memory = Math.max(memory, process.memoryUsage.rss() / 1024 ** 2);
  }
  return { persons, due, memory, seconds: (performance.now() - begun) / 1_000 };
}

/** Says everything that is due, as a tick does; the seconds are those of the saying alone. */
export async function fillOutbox(
  db: Db,
  plan: ReminderPlan,
  moment: Moment,
): Promise<{ readonly rows: number; readonly seconds: number }> {
  let [rows, milliseconds] = [0, 0];
  for await (const { considered } of considerReminders({ db }, plan.id, moment)) {
    const reminders = considered.flatMap(({ decision }) => ('remind' in decision ? [decision.remind] : []));
    const begun = performance.now();
    const fates = await sayReminders({ db }, plan, reminders, moment);
    milliseconds += performance.now() - begun;
    rows += fates.filter(({ fate }) => fate === 'written').length;
  }
  return { rows, seconds: milliseconds / 1_000 };
}
