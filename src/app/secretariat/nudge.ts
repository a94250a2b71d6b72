import { text } from '#chat/lines.ts';
import { dueStage } from '#domain/due-stage.ts';
import { refOf } from '#domain/plan.ts';
import type { Reminder } from '#domain/reminder.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import { say } from '#i18n/phrase.ts';
import { reminderMessage } from '#report/reminder-message.ts';
import type { Titles } from '#report/reminder-message.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { readTitles } from '#store/reminder-plan.ts';
import { writeReminders } from '#store/reminders.ts';
import type { ReminderWrite } from '#store/reminders.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import type { Acting } from '../areas/acting.ts';
import { findSilent, momentOf } from './silence.ts';
import type { Silent } from './silence.ts';

/**
 * Reminds these persons now of what they have not said, all of them or none. Throws `Outdated` when one of them may no
 * longer be: they reported, or were reminded, a moment ago.
 */
export async function nudgeLeads(
  trx: Trx,
  persons: readonly number[],
  { plan, personId, channel, now }: Pick<Acting, 'plan' | 'personId' | 'channel' | 'now'>,
): Promise<void> {
  if (!plan) throw new Error('A nudge needs a plan');
  const moment = await momentOf(trx, plan.id, now);
  const silent = (await findSilent(trx, plan, now)).filter(
    ({ lead }) => persons.includes(lead.id) && lead.not === null,
  );
  if (!moment || silent.length !== persons.length) throw new Outdated('Somebody may no longer be nudged');
  const frame = { planId: plan.id, timeZone: plan.timeZone, today: moment.today, now };
  const due = silent.flatMap(({ recipient }) => recipient.desk.owed.flatMap((owed) => owed.due));
  const titles = await readTitles(
    trx,
    plan.id,
    due.map(({ code }) => code),
  );
  const fates = await writeReminders(
    trx,
    silent.map((one) => writeOf(one, titles, moment)),
    frame,
  );
  if (fates.some(({ fate }) => fate !== 'written')) throw new Outdated('Somebody was reminded meanwhile');
  const target = { count: persons.length };
  await writeAudit(trx, { planId: plan.id, personId, channel, at: now, action: 'nudge', target });
}

function writeOf({ lead, recipient }: Silent, titles: Titles, { today }: Moment): ReminderWrite {
  const { id: person, silent } = lead;
  const keys = [{ person, key: `nudge:${today}` }];
  const due = recipient.desk.owed.flatMap((owed) =>
    owed.due.flatMap(({ code, dueOn }) => {
      const stage = dueOn < today ? dueStage(dueOn, today) : undefined;
      return stage ? [{ code, dueOn, stage }] : [];
    }),
  );
  const part = { person, name: null, silent, silence: null, due, second: [] };
  const reminder: Reminder = { person, parts: [part], keys, escalates: [] };
  const message = reminderMessage(reminder, titles, today);
  const activities = [...new Set([...silent, ...due.map(({ code }) => code)])];
  return {
    person,
    kind: 'lead',
    activities,
    commitments: [...new Set(activities.flatMap((code) => refOf(code)?.commitment ?? []))],
    keys,
    escalates: [],
    message: {
      ...message,
      lines: [text(say('secretariat-nudge', { count: silent.length })), ...message.lines],
    },
  };
}
