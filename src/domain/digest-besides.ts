import { localDate } from './calendar.ts';
import { ANSWER_DAYS } from './contribution.ts';
import type { Listed } from './digest-snapshot.ts';
import { MOST_LISTED } from './digest-snapshot.ts';
import { daysBetween } from './local-time.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays } from './working-days.ts';

/** What a digest tells beside figures: what waits for somebody, what was decided, which indicators moved. */
export type DigestBesides = {
  /** Help requests that go on, the oldest first. Their texts are not public, and not here. */
  readonly help: Listed<OpenHelp>;
  /** Questions of the public that have waited for an answer longer than they should, the oldest first. */
  readonly questions: Listed<OpenQuestion>;
  /** Contests without a closing word, the oldest first; absent in those that were frozen before they were told. */
  readonly contests?: Listed<OpenContest>;
  /** Weights, withdrawals, restorations and additions of the week, in their order. */
  readonly decided: Listed<DecidedActivity>;
  readonly indicators: Listed<MovedIndicator>;
};

export type OpenHelp = {
  readonly number: number;
  readonly commitment: number;
  readonly code: ActivityCode | null;
  /** Since it was asked. */
  readonly days: number;
  readonly escalated: boolean;
};
export type OpenQuestion = {
  readonly number: number;
  readonly commitment: number;
  /** Local date since which everybody can read it. */
  readonly since: string;
};
export type OpenContest = {
  readonly number: number;
  readonly commitment: number;
  /** The activity whose status is contested; null for the commitment's. */
  readonly code: ActivityCode | null;
  /** Local date since which everybody can read it. */
  readonly since: string;
};
export type DecidedActivity = {
  readonly kind: 'weight' | 'withdrawal' | 'restoration' | 'addition';
  readonly seq: number;
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  /** Of a weight: from what to what. */
  readonly was: number | null;
  readonly weight: number | null;
};
export type MovedIndicator = {
  readonly commitment: number;
  /** Its place among the commitment's indicators, from 1. */
  readonly number: number;
  readonly name: LocalizedText;
  readonly unit: string;
  /** Null where this is its first value. */
  readonly from: number | null;
  readonly to: number;
  /** The date that it is true of. */
  readonly on: string;
};

/** What these are made from, as they were at the digest's instant. */
export type BesidesInputs = {
  /** ISO 3166: whose working days count. */
  readonly country: string | null;
  readonly help: readonly (Omit<OpenHelp, 'days'> & { readonly askedOn: string })[];
  readonly questions: readonly (Omit<OpenQuestion, 'since'> & { readonly at: string })[];
  readonly contests: readonly (Omit<OpenContest, 'since'> & { readonly at: string })[];
  readonly decided: readonly DecidedActivity[];
  readonly indicators: readonly MovedIndicator[];
};

export function besidesOf(
  { help, questions, contests, decided, indicators }: BesidesInputs,
  {
    today,
    timeZone,
    calendar,
  }: { readonly today: string; readonly timeZone: string; readonly calendar: WorkingCalendar },
): DigestBesides {
  return {
    help: listed(
      help.map(({ askedOn, ...one }) => ({ ...one, days: Math.max(0, daysBetween(askedOn, today)) })),
    ),
    questions: listed(
      questions
        .map(({ at, ...one }) => ({ ...one, since: localDate(new Date(at), timeZone) }))
        .filter(({ since }) => addWorkingDays(since, ANSWER_DAYS, calendar) < today),
    ),
    contests: listed(
      contests.map(({ at, ...one }) => ({ ...one, since: localDate(new Date(at), timeZone) })),
    ),
    decided: listed(decided),
    indicators: listed(indicators),
  };
}

/** Without texts, for everybody: how many requests of a commitment go on, and for how long the oldest. */
export function helpByCommitment(
  items: readonly OpenHelp[],
): readonly { readonly commitment: number; readonly count: number; readonly days: number }[] {
  return [...Map.groupBy(items, ({ commitment }) => commitment)]
    .map(([commitment, of]) => ({
      commitment,
      count: of.length,
      days: Math.max(...of.map(({ days }) => days)),
    }))
    .sort((one, other) => one.commitment - other.commitment);
}

function listed<T>(items: readonly T[]): Listed<T> {
  return { count: items.length, items: items.slice(0, MOST_LISTED) };
}
