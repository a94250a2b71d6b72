import { addDays } from '#domain/calendar.ts';
import { owedFor } from '#domain/owed.ts';
import { USUAL } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import { decideReminder } from '#domain/reminder.ts';
import type { Desk, Recipient, Reminder } from '#domain/reminder.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import { snoozeUntil } from '#domain/snooze.ts';
import type { WorkingCalendar } from '#domain/working-days.ts';

/** Persons 1 and 2 lead commitments 4 and 5; person 3 leads 5 alone with them, and person 4 leads nothing. */
const LEADS: Readonly<Record<number, readonly number[]>> = { 4: [1, 2], 5: [1, 3] };
export const PERSONS = [1, 2, 3, 4] as const;
const MINUTE = 60_000;

export type Event =
  | { readonly kind: 'tick' }
  | { readonly kind: 'report'; readonly commitment: number }
  | { readonly kind: 'talk'; readonly person: number }
  | { readonly kind: 'snooze'; readonly person: number; readonly to: 'tomorrow' | 'week' }
  | { readonly kind: 'leave'; readonly person: number; readonly days: number; readonly deputy: number | null }
  | { readonly kind: 'move'; readonly commitment: number; readonly days: number };

export type Sent = {
  readonly at: Date;
  readonly today: string;
  readonly to: Recipient;
  readonly reminder: Reminder;
};

/** A plan with a few people in it, to which things happen one after the other. */
export function reminderWorld(
  zone: string,
  calendar: WorkingCalendar,
  wishes: readonly Partial<Preference>[],
) {
  let now = Date.parse('2026-01-30T00:00:00Z');
  const preferences = new Map(PERSONS.map((person, n) => [person as number, { ...USUAL, ...wishes[n] }]));
  const reported = new Map<number, string>();
  const dueOn = new Map<number, string>();
  const talked = new Map<number, Date>();
  const sent: Sent[] = [];
  const moment = () => momentAt(new Date(now), zone, calendar);

  const answeredSince = ({ at, reminder }: Sent) =>
    [...reported].some(
      ([commitment, when]) => LEADS[commitment]?.includes(reminder.person) && Date.parse(when) > at.getTime(),
    );
  const unansweredOf = (person: number) =>
    sent
      .map((one, id) => ({ id, one }))
      .filter(({ one }) => one.reminder.keys.some((key) => key.person === person) && !answeredSince(one))
      .map(({ id, one }) => ({ id, at: one.at, on: one.today, commitments: [4, 5] }));

  const deskOf = (person: number): Desk => ({
    person,
    name: `person ${person}`,
    keys: new Map(
      sent.flatMap(({ today, reminder }) =>
        reminder.keys.filter((key) => key.person === person).map(({ key }) => [key, today] as const),
      ),
    ),
    owed: Object.entries(LEADS).flatMap(([number, leads]) => {
      if (!leads.includes(person)) return [];
      const commitment = Number(number);
      const standing = {
        seq: 1,
        kind: 'update',
        band: 'limited',
        progress: 10,
        at: '',
        reportedAt: reported.get(commitment) ?? null,
      } as const;
      const activity = {
        code: `${commitment}.1`,
        dueOn: dueOn.get(commitment) ?? null,
        withdrawn: false,
        standing,
      } as const;
      const owed = owedFor(commitment, [activity], moment().today, zone);
      return [{ ...owed, leads: leads.map((lead) => ({ person: lead, unanswered: unansweredOf(lead) })) }];
    }),
  });

  const recipientOf = (person: number): Recipient => {
    const { today } = moment();
    const away = PERSONS.filter((one) => {
      const { deputy, awayFrom, awayUntil } = preferences.get(one) ?? USUAL;
      return deputy === person && awayFrom !== null && awayFrom <= today && today <= (awayUntil ?? today);
    });
    return {
      person,
      preference: preferences.get(person) ?? USUAL,
      lastEventAt: talked.get(person) ?? null,
      remindedOn: sent.findLast(({ reminder }) => reminder.person === person)?.today ?? null,
      desk: deskOf(person),
      standsInFor: away.map(deskOf),
    };
  };

  const wish = (person: number, wished: Partial<Preference>) =>
    preferences.set(person, { ...(preferences.get(person) ?? USUAL), ...wished });

  return {
    sent,
    /** Lets minutes pass, and then something happen. What was sent because of it. */
    happen(minutes: number, event: Event): readonly Sent[] {
      now += minutes * MINUTE;
      const { today } = moment();
      const before = sent.length;
      if (event.kind === 'tick') {
        for (const person of PERSONS) {
          const to = recipientOf(person);
          const decision = decideReminder(to, moment());
          if ('remind' in decision) sent.push({ at: new Date(now), today, to, reminder: decision.remind });
        }
      } else if (event.kind === 'report') reported.set(event.commitment, new Date(now).toISOString());
      else if (event.kind === 'talk') talked.set(event.person, new Date(now));
      else if (event.kind === 'move') dueOn.set(event.commitment, addDays(today, event.days));
      else if (event.kind === 'leave') {
        const deputy = event.deputy === event.person ? null : event.deputy;
        wish(event.person, { awayFrom: today, awayUntil: addDays(today, event.days), deputy });
      } else {
        const snoozed = snoozeUntil(event.to, today, calendar);
        if ('until' in snoozed) wish(event.person, { snoozedUntil: snoozed.until });
      }
      return sent.slice(before);
    },
  };
}
