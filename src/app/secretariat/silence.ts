import type { PlanInfo } from '#domain/plan.ts';
import { EARLIEST_HOUR } from '#domain/preference.ts';
import { whyNotNow } from '#domain/reminder.ts';
import type { Recipient } from '#domain/reminder.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import type { SilentLead } from '#domain/secretariat.ts';
import { readDesks } from '#store/desks.ts';
import { readRecipients } from '#store/recipients.ts';
import { findReminderPlans } from '#store/reminder-plan.ts';
import type { Db } from '#store/schema.ts';
import { findUnreachable } from '#store/secretariat/unreachable.ts';
import { workingCalendar } from '../working-calendar.ts';

const PAGE = 2_000;

/** Somebody who is silent, with their desk: what a nudge is made of. */
export type Silent = { readonly lead: SilentLead; readonly recipient: Recipient };

/** Now, as reminders count it; undefined for a plan of which nobody is reminded, because it was closed. */
export async function momentOf(db: Db, planId: number, now: Date): Promise<Moment | undefined> {
  const plan = (await findReminderPlans(db)).find(({ id }) => id === planId);
  return plan && momentAt(now, plan.timeZone, await workingCalendar(plan.country));
}

/**
 * The leads who have said nothing of some activity in this period, by name. A nudge is a reminder that a coordinator asks
 * for: it keeps to what people chose and to one a day, but not to the hour at which the program would remind them.
 */
export async function findSilent(
  db: Db,
  { id: planId }: Pick<PlanInfo, 'id'>,
  now: Date,
): Promise<readonly Silent[]> {
  const moment = await momentOf(db, planId, now);
  if (!moment) return [];
  const found: Silent[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await readRecipients(db, planId, { today: moment.today, hour: 23, after, limit: PAGE });
    const desks = await readDesks(db, planId, page.recipients, moment);
    const names = new Map(page.recipients.map(({ person, name }) => [person, name]));
    const deaf = await findUnreachable(db, [...names.keys()]);
    for (const recipient of desks) {
      const silent = recipient.desk.owed.flatMap((owed) => owed.silent);
      if (silent.length === 0) continue;
      const commitments = recipient.desk.owed
        .filter((owed) => owed.silent.length > 0)
        .map(({ commitment }) => commitment)
        .toSorted((one, other) => one - other);
      const not = deaf.has(recipient.person) ? 'unreachable' : (whyNotNudged(recipient, moment) ?? null);
      const { person: id } = recipient;
      found.push({ recipient, lead: { id, name: names.get(id) ?? null, commitments, silent, not } });
    }
    after = page.next;
  }
  return found.toSorted((one, other) =>
    (one.lead.name ?? '\u{10ffff}').localeCompare(other.lead.name ?? '\u{10ffff}', 'fr'),
  );
}

function whyNotNudged(recipient: Recipient, moment: Moment) {
  const { preference } = recipient;
  return whyNotNow({ ...recipient, preference: { ...preference, hour: EARLIEST_HOUR } }, moment);
}
