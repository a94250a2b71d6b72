import type { Reminder } from '#domain/reminder.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import { refOf } from '#domain/plan.ts';
import { MOST_DUE, reminderMessage } from '#report/reminder-message.ts';
import type { ReminderPlan } from '#store/reminder-plan.ts';
import { readTitles } from '#store/reminder-plan.ts';
import { writeReminders } from '#store/reminders.ts';
import type { ReminderFate, ReminderWrite } from '#store/reminders.ts';
import type { Services } from './services.ts';

/** Reminders that are written in one statement. */
const BATCH = 1_000;

/** Puts what was decided into the outbox, and says what became of each. */
export async function sayReminders(
  { db }: Pick<Services, 'db'>,
  plan: Pick<ReminderPlan, 'id' | 'timeZone'>,
  reminders: readonly Reminder[],
  { today, now }: Moment,
): Promise<readonly ReminderFate[]> {
  const frame = { planId: plan.id, timeZone: plan.timeZone, today, now };
  const fates: ReminderFate[] = [];
  for (let from = 0; from < reminders.length; from += BATCH) {
    const batch = reminders.slice(from, from + BATCH);
    const named = batch.flatMap(({ parts }) => parts.flatMap(({ due }) => due.slice(0, MOST_DUE)));
    const titles = await readTitles(
      db,
      plan.id,
      named.map(({ code }) => code),
    );
    const writes = batch.map((reminder) => writeOf(reminder, reminderMessage(reminder, titles, today)));
    fates.push(...(await writeReminders(db, writes, frame)));
  }
  return fates;
}

function writeOf(
  { person, parts, keys, escalates }: Reminder,
  message: ReminderWrite['message'],
): ReminderWrite {
  const activities = new Set(parts.flatMap(({ silent, due }) => [...silent, ...due.map(({ code }) => code)]));
  const commitments = new Set([
    ...[...activities].flatMap((code) => refOf(code)?.commitment ?? []),
    ...parts.flatMap(({ second }) => second),
  ]);
  return {
    person,
    kind: 'lead',
    activities: [...activities],
    commitments: [...commitments],
    keys,
    escalates,
    message,
  };
}
