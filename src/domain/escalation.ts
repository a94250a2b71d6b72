import { addDays } from './calendar.ts';
import type { Owed } from './owed.ts';

/** A reminder that was sent on somebody's behalf, and that they neither answered nor put off. */
export type Unanswered = {
  readonly id: number;
  readonly at: Date;
  /** Local date. */
  readonly on: string;
  /** Numbers of the commitments that it named. */
  readonly commitments: readonly number[];
};

/** A lead of a commitment, and what they left unanswered, the oldest first. */
export type Colleague = { readonly person: number; readonly unanswered: readonly Unanswered[] };

/** Days that a reminder is given before it counts as one that nobody answers. */
const PATIENCE = 7;
/** So many unanswered reminders of a lead, and the other leads are told; so many, and the coordinator is. */
const UNTIL_SECOND = 2;
const UNTIL_COORDINATOR = 3;

/** Whether news of a commitment is awaited: of an activity that is silent, or past its due date. */
export function isPressing({ silent, due }: Owed, today: string): boolean {
  return silent.length > 0 || due.some(({ dueOn }) => dueOn < today);
}

/** The reminders of a lead that count: they named this commitment, and nobody has reported of it since. */
function unansweredOf({ unanswered }: Colleague, { commitment, reportedAt }: Owed): readonly Unanswered[] {
  return unanswered.filter(
    ({ at, commitments }) => commitments.includes(commitment) && (reportedAt === null || at > reportedAt),
  );
}

/** Most have answered, or were never asked: there is nothing to count then. */
function haveAnswered(colleagues: readonly Colleague[]): boolean {
  return colleagues.every(({ unanswered }) => unanswered.length === 0);
}

function waited(reminders: readonly Unanswered[], count: number, today: string): boolean {
  const last = reminders[count - 1];
  return last !== undefined && last.on <= addDays(today, -PATIENCE);
}

/** Reminders of other leads of a commitment that a lead is told of, because they stayed without an answer. */
export function leftByOthers(
  owed: Owed,
  colleagues: readonly Colleague[],
  person: number,
  today: string,
): readonly Unanswered[] {
  if (haveAnswered(colleagues) || !isPressing(owed, today)) return [];
  return colleagues
    .filter((colleague) => colleague.person !== person)
    .map((colleague) => unansweredOf(colleague, owed))
    .filter((reminders) => waited(reminders, UNTIL_SECOND, today))
    .flat();
}

/** Reminders of a commitment that the coordinator is told of; none while there is somebody else to ask. */
export function leftByAll(
  owed: Owed,
  colleagues: readonly Colleague[],
  today: string,
): readonly Unanswered[] {
  if (haveAnswered(colleagues) || !isPressing(owed, today)) return [];
  const enough = colleagues.length === 1 ? UNTIL_SECOND : UNTIL_COORDINATOR;
  return colleagues
    .map((colleague) => unansweredOf(colleague, owed))
    .filter((reminders) => waited(reminders, enough, today))
    .flat();
}
