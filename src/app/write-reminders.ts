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
  let writing: Promise<readonly ReminderFate[]> = Promise.resolve([]);
  for (let from = 0; from < reminders.length; from += BATCH) {
    // The database writes one batch while the next is put into words.
    const [written, writes] = await Promise.all([
      writing,
      wordsOf(db, plan.id, reminders.slice(from, from + BATCH), today),
    ]);
    fates.push(...written);
    writing = writeReminders(db, writes, frame);
  }
  return [...fates, ...(await writing)];
}

async function wordsOf(
  db: Services['db'],
  planId: number,
  reminders: readonly Reminder[],
  today: string,
): Promise<readonly ReminderWrite[]> {
  const named = reminders.flatMap(({ parts }) => parts.flatMap(({ due }) => due.slice(0, MOST_DUE)));
  const titles = await readTitles(
    db,
    planId,
    named.map(({ code }) => code),
  );
  return reminders.map((reminder) => writeOf(reminder, reminderMessage(reminder, titles, today)));
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
