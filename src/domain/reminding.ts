import type { Preference } from './preference.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Somebody who answers for commitments that another one answers for, too. */
export type FellowLead = {
  readonly id: number;
  readonly name: string | null;
  /** Numbers of those that they share. */
  readonly commitments: readonly number[];
};

/** How somebody is reminded, and what they may choose from. */
export type Reminding = {
  readonly preference: Preference;
  readonly calendar: WorkingCalendar;
  /** Who may stand in: other leads of the same commitments who are not away themselves. */
  readonly fellows: readonly FellowLead[];
  /** The name of who stands in; null without a deputy, or without a name. */
  readonly deputyName: string | null;
  /** For whom they stand in today; `until` null: until that one says so. */
  readonly covers: readonly { readonly name: string | null; readonly until: string | null }[];
};

/** A reminder and what became of it; instants are ISO. */
export type Reminded = {
  readonly name: string | null;
  readonly at: string;
  readonly commitments: readonly number[];
  readonly answeredAt: string | null;
  readonly snoozedAt: string | null;
  readonly escalatedAt: string | null;
};

/** Reminders of the last FOLLOWED_DAYS, the newest first. */
export type FollowUp = {
  /** One more than a page shows, when there are more. */
  readonly reminded: readonly Reminded[];
  readonly sent: number;
  readonly answered: number;
  readonly snoozed: number;
  /** Passed on, and still without an answer. */
  readonly escalated: number;
};

export const FOLLOWED_DAYS = 62;
/** How many reminders a page of the coordinator's list shows. */
export const REMINDED_A_PAGE = 8;

/** Whole hours until a reminder was answered, at least one; null while it is not. */
export function hoursToAnswer({ at, answeredAt }: Pick<Reminded, 'at' | 'answeredAt'>): number | null {
  if (answeredAt === null) return null;
  return Math.max(1, Math.round((Date.parse(answeredAt) - Date.parse(at)) / 3600_000));
}
