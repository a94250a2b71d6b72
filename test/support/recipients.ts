import type { Colleague } from '#domain/escalation.ts';
import type { Owed } from '#domain/owed.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { USUAL } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { Decision, Desk, Recipient } from '#domain/reminder.ts';
import { decideReminder } from '#domain/reminder.ts';
import { momentAt } from '#domain/reminder-slot.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';

export const MOROCCO = 'Africa/Casablanca';

/** Commitment 4 with nothing to say of it, but for what is given. */
export function owed(given: Partial<Owed> & { readonly leads?: readonly Colleague[] } = {}) {
  return {
    commitment: 4,
    silent: [],
    due: [],
    reportedAt: null,
    leads: [{ person: 1, unanswered: [] }],
    ...given,
  };
}

export function due(code: ActivityCode, dueOn: string) {
  return { code, dueOn };
}

/** A reminder that nobody answered, sent at nine on a local date. */
export function unanswered(id: number, on: string, commitments: readonly number[] = [4]) {
  return { id, on, at: new Date(`${on}T09:00:00Z`), commitments };
}

export function desk(
  owes: Desk['owed'],
  keys: Record<string, string> = {},
  person = 1,
  name = `person ${person}`,
): Desk {
  return { person, name, owed: owes, keys: new Map(Object.entries(keys)) };
}

/** Person 1, to whom nothing special happens, but for what is given. */
export function recipient({
  wishes = {},
  ...given
}: Partial<Recipient> & { readonly wishes?: Partial<Preference> }): Recipient {
  return {
    person: 1,
    preference: { ...USUAL, ...wishes },
    lastEventAt: null,
    remindedOn: null,
    desk: desk([]),
    standsInFor: [],
    ...given,
  };
}

/** What is decided at an instant of Morocco, with Monday to Friday as working days. */
export function decide(one: Recipient, instant: string): Decision {
  return decideReminder(one, momentAt(new Date(instant), MOROCCO, EVERY_WEEK));
}

/** The keys of a reminder, or why there is none. */
export function outcome(decision: Decision): readonly string[] | string {
  return 'none' in decision
    ? decision.none
    : decision.remind.keys.map(({ person, key }) => (person === 1 ? key : `${person} ${key}`));
}
