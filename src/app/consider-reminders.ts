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
const PAGE = 2_000;
/** Pages that are read while another is considered or said: one for each core of a small machine. */
const AHEAD = 2;

/** A page that is being read: where the next one begins is known long before it is considered. */
type Begun = { readonly next: Promise<number | null>; readonly page: Promise<ConsideredPage> };

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
  const begin = (after: number): Begun => {
    const found = readRecipients(db, planId, { today: moment.today, hour, after, limit: pageSize });
    const page = found.then(({ recipients }) => considerPage(db, planId, recipients, moment));
    const next = found.then((one) => one.next);
    // Whoever asks for no more pages leaves it unread: its failure is then nobody's.
    for (const unread of [next, page]) unread.catch(() => {});
    return { next, page };
  };
  const begun = [begin(0)];
  for (let one = begun[0]; one; one = begun[0]) {
    // The database reads further pages while this one is considered, and said.
    for (let last = begun.at(-1); last && begun.length <= AHEAD; last = begun.at(-1)) {
      const next = await last.next;
      if (next === null) break;
      begun.push(begin(next));
    }
    begun.shift();
    yield await one.page;
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
