import { leftByAll } from '#domain/escalation.ts';
import { decideReminder, whyNotNow } from '#domain/reminder.ts';
import type { Decision, Recipient } from '#domain/reminder.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import { readDesks } from '#store/desks.ts';
import { readRecipients } from '#store/recipients.ts';
import type { FoundRecipient } from '#store/recipients.ts';
import type { Services } from './services.ts';

/** What was decided for one person. */
export type Considered = { readonly recipient: FoundRecipient; readonly decision: Decision };

/** A commitment of which nobody gives news, and the reminders that were sent in vain. */
export type Abandoned = { readonly commitment: number; readonly reminders: readonly number[] };

export type ConsideredPage = {
  readonly considered: readonly Considered[];
  readonly abandoned: readonly Abandoned[];
};

/** Larger ones cost the database less each, and this process memory. */
const PAGE = 4_000;

/**
 * Who is reminded now, and who is not and why, in pages by their ids. Without `everybody`, those whose hour is still to
 * come are left out.
 */
export async function* considerReminders(
  { db }: Pick<Services, 'db'>,
  planId: number,
  moment: Moment,
  { everybody = false, pageSize = PAGE }: { readonly everybody?: boolean; readonly pageSize?: number } = {},
): AsyncGenerator<ConsideredPage> {
  const hour = everybody ? 23 : moment.hour;
  const read = async (after: number) => {
    const { recipients, next } = await readRecipients(db, planId, {
      today: moment.today,
      hour,
      after,
      limit: pageSize,
    });
    return { page: await considerPage(db, planId, recipients, moment), next };
  };
  let reading = read(0);
  for (;;) {
    const { page, next } = await reading;
    if (next === null) return yield page;
    // The database reads the next page while this one is said.
    reading = read(next);
    // Whoever asks for no more pages leaves it unread: its failure is then nobody's.
    reading.catch(() => {});
    yield page;
  }
}

async function considerPage(
  db: Services['db'],
  planId: number,
  found: readonly FoundRecipient[],
  moment: Moment,
): Promise<ConsideredPage> {
  const reasons = new Map(found.map((one) => [one.person, whyNotNow(one, moment)]));
  const open = found.filter(({ person }) => reasons.get(person) === undefined);
  const read = new Map((await readDesks(db, planId, open, moment)).map((one) => [one.person, one]));
  return {
    considered: found.map((recipient): Considered => {
      const whole = read.get(recipient.person);
      if (whole) return { recipient, decision: decideReminder(whole, moment) };
      return { recipient, decision: { none: reasons.get(recipient.person) ?? 'nothing-owed' } };
    }),
    abandoned: abandonedBy([...read.values()], moment),
  };
}

function abandonedBy(recipients: readonly Recipient[], { today }: Moment): readonly Abandoned[] {
  const found = new Map<number, Abandoned>();
  for (const { desk } of recipients) {
    for (const owed of desk.owed) {
      if (found.has(owed.commitment)) continue;
      const left = leftByAll(owed, owed.leads, today);
      if (left.length > 0)
        found.set(owed.commitment, { commitment: owed.commitment, reminders: left.map(({ id }) => id) });
    }
  }
  return [...found.values()];
}
