import { addDays, periodOf } from './calendar.ts';
import type { DueStage } from './due-stage.ts';
import { leftByOthers } from './escalation.ts';
import type { Colleague } from './escalation.ts';
import type { DueActivity, Owed } from './owed.ts';
import type { ActivityCode } from './plan.ts';
import { notNow } from './preference.ts';
import type { NotNow, Preference } from './preference.ts';
import { dueNow, silenceNow } from './reminder-reasons.ts';
import type { Closed, Moment } from './reminder-slot.ts';

/** What a person answers for as a lead, and what they were told of it. */
export type Desk = {
  readonly person: number;
  readonly name: string | null;
  readonly owed: readonly (Owed & { readonly leads: readonly Colleague[] })[];
  /** Keys that were claimed on this person's behalf, of this period and the last fortnight, with the local date. */
  readonly keys: ReadonlyMap<string, string>;
};

/** Somebody who may be reminded, of what is theirs and of what they stand in for. */
export type Recipient = {
  readonly person: number;
  readonly preference: Preference;
  /** When their conversation last moved. */
  readonly lastEventAt: Date | null;
  /** The local date of their last reminder. */
  readonly remindedOn: string | null;
  readonly desk: Desk;
  /** Desks of those who are away and named them as deputy. */
  readonly standsInFor: readonly Desk[];
};

/** The part of a reminder that is about one desk. */
export type ReminderPart = {
  readonly person: number;
  /** Whose desk it is; null for the reader's own. */
  readonly name: string | null;
  /** Activities that wait for news of this period; empty when the reminder is not about them. */
  readonly silent: readonly ActivityCode[];
  /** `again`: it was put off until today. */
  readonly silence: 1 | 2 | 'again' | null;
  readonly due: readonly (DueActivity & { readonly stage: DueStage })[];
  /** Commitments of which another lead has not answered. */
  readonly second: readonly number[];
};

export type Reminder = {
  readonly person: number;
  readonly parts: readonly ReminderPart[];
  /** Each is claimed once, on the behalf of whose desk it is. */
  readonly keys: readonly { readonly person: number; readonly key: string }[];
  /** Ids of others' reminders that this one is the consequence of. */
  readonly escalates: readonly number[];
};

export type NoReminder = Closed | NotNow | 'nothing-owed' | 'told-already' | 'reminded-today' | 'in-dialogue';
export type Decision = { readonly remind: Reminder } | { readonly none: NoReminder };

/** A dialogue is open for so long after its last event. */
const DIALOGUE_MS = 30 * 60_000;
/** A reminder that was put off comes back within so many days, or not for that reason. */
const WAKES_FOR = 7;

/** Why somebody is not to be reminded now, whatever they owe. */
export function whyNotNow(
  { preference, remindedOn }: Pick<Recipient, 'preference' | 'remindedOn'>,
  moment: Moment,
): NoReminder | undefined {
  if ('closed' in moment.slot) return moment.slot.closed;
  const not = notNow(preference, moment);
  if (not) return not;
  return remindedOn !== null && remindedOn >= moment.today ? 'reminded-today' : undefined;
}

/** Whether somebody is reminded now, of what, and otherwise why not. At most one reminder a day. */
export function decideReminder(recipient: Recipient, moment: Moment): Decision {
  const not = whyNotNow(recipient, moment);
  if (not) return { none: not };
  const found = desksOf(recipient).map((one) => partOf(one, recipient, moment));
  const told = found.filter(({ keys }) => keys.length > 0);
  if (told.length === 0) {
    return { none: found.some(({ owes }) => owes) ? 'told-already' : 'nothing-owed' };
  }
  if (recipient.lastEventAt && recipient.lastEventAt.getTime() > moment.now.getTime() - DIALOGUE_MS) {
    return { none: 'in-dialogue' };
  }
  return {
    remind: {
      person: recipient.person,
      parts: told.map(({ part }) => part),
      keys: told.flatMap(({ part, keys }) => keys.map((key) => ({ person: part.person, key }))),
      escalates: told.flatMap(({ escalates }) => escalates),
    },
  };
}

/** Their own, and of those for whom they stand in whatever they do not answer for themselves: nothing is said twice. */
function desksOf({ desk, standsInFor }: Recipient): readonly Desk[] {
  if (standsInFor.length === 0) return [desk];
  const own = new Set(desk.owed.map(({ commitment }) => commitment));
  return [
    desk,
    ...standsInFor.map((one) => ({
      ...one,
      owed: one.owed.filter(({ commitment }) => !own.has(commitment)),
    })),
  ];
}

type Found = {
  readonly part: ReminderPart;
  readonly keys: readonly string[];
  readonly escalates: readonly number[];
  readonly owes: boolean;
};

function partOf(desk: Desk, { person, preference }: Recipient, { today }: Moment): Found {
  const own = desk.person === person;
  const silent = desk.owed.flatMap((one) => one.silent);
  const stage = silenceNow(desk, silent.length, preference, today);
  const due = dueNow(desk, preference, today);
  const second = own && preference.rhythm === 'normal' && preference.extras ? secondOf(desk, today) : [];
  const woken = own ? wokenBy(desk, preference, today) : undefined;
  const all = woken !== undefined && silent.length + due.length > 0;
  const fresh = due.filter(({ key }) => !desk.keys.has(key));
  const shown = all ? due : fresh;
  return {
    part: {
      person: desk.person,
      name: own ? null : (desk.name ?? ''),
      silent: stage || all ? silent : [],
      silence: stage?.stage ?? (all && silent.length > 0 ? 'again' : null),
      due: shown.map(({ code, dueOn, stage: reached }) => ({ code, dueOn, stage: reached })),
      second: second.map(({ commitment }) => commitment),
    },
    keys: [
      ...(stage ? [stage.key] : []),
      ...fresh.map(({ key }) => key),
      ...second.map(({ key }) => key),
      ...(all && woken ? [woken] : []),
    ],
    escalates: second.flatMap(({ reminders }) => reminders),
    owes: silent.length + due.length > 0,
  };
}

function secondOf({ owed, keys, person }: Desk, today: string) {
  return owed.flatMap((one) => {
    const left = leftByOthers(one, one.leads, person, today);
    if (left.length === 0) return [];
    const key = `second:${periodOf(today)}:${one.commitment}`;
    return keys.has(key) ? [] : [{ commitment: one.commitment, key, reminders: left.map(({ id }) => id) }];
  });
}

/** The key of a reminder that was put off until now. */
function wokenBy({ keys }: Desk, { snoozedUntil }: Preference, today: string): string | undefined {
  if (snoozedUntil === null || snoozedUntil > today || addDays(snoozedUntil, WAKES_FOR) < today)
    return undefined;
  const key = `snooze:${snoozedUntil}`;
  return keys.has(key) ? undefined : key;
}
