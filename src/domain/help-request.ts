import type { ActivityCode, LocalizedText } from './plan.ts';

/** What a lead asks of the committee, and what becomes of it. Seen by whoever holds a post, never by the public. */

export type HelpStatus = 'open' | 'taken' | 'answered' | 'escalated' | 'resolved';

/** A person as those with a post see them; without a name once they are forgotten. */
export type Somebody = { readonly id: number; readonly name: string | null };

export type HelpReply = {
  /** The committee's answer, or what the lead says is still missing. */
  readonly kind: 'answer' | 'missing';
  readonly by: Somebody | null;
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
};

export type HelpRequest = {
  readonly id: string;
  /** From 1 within its plan. */
  readonly number: number;
  readonly commitment: number;
  /** Null where it is about the whole commitment. */
  readonly activity: ActivityCode | null;
  /** Of the activity, else of the commitment. */
  readonly title: LocalizedText;
  readonly status: HelpStatus;
  /** Local date of the plan's zone. */
  readonly askedOn: string;
  readonly askedBy: Somebody | null;
  readonly takenBy: Somebody | null;
  readonly text: string;
  /** Oldest first. */
  readonly replies: readonly HelpReply[];
};

export const HELP_MOVES = ['take', 'answer', 'resolve', 'missing', 'escalate', 'leave'] as const;
export type HelpMove = (typeof HELP_MOVES)[number];

/** Somebody who wants to move a request. */
export type HelpActor = {
  readonly person: number;
  readonly committee: boolean;
  readonly coordinator: boolean;
  /** Of the request's commitment. */
  readonly lead: boolean;
};

export type HelpMoved =
  | { readonly to: HelpStatus; readonly takenBy: number | null }
  | {
      readonly refused: 'not-yours' | 'yours' | 'taken' | 'answered' | 'escalated' | 'resolved' | 'too-early';
    };

/** `4.3`, or `4` for the whole commitment. */
export function aboutOf({ commitment, activity }: Pick<HelpRequest, 'commitment' | 'activity'>): string {
  return activity ?? String(commitment);
}

/** What a move makes of a request, or why it makes nothing of it: the one place that says which follow on which. */
export function moveHelp(
  { status, takenBy }: Pick<HelpRequest, 'status' | 'takenBy'>,
  move: HelpMove,
  { person, committee, coordinator, lead }: HelpActor,
): HelpMoved {
  const helps = committee || coordinator;
  const taker = takenBy?.id ?? null;
  if (!(HELPERS.has(move) ? helps : move === 'missing' ? lead : lead || coordinator))
    return { refused: 'not-yours' };
  if (status === 'resolved') return { refused: 'resolved' };
  switch (move) {
    case 'take':
      if (status === 'answered') return { refused: 'answered' };
      if (taker === person) return { refused: 'yours' };
      return status === 'taken' ? { refused: 'taken' } : { to: 'taken', takenBy: person };
    case 'leave':
      if (status !== 'taken') return { refused: 'too-early' };
      return taker === person || coordinator ? { to: 'open', takenBy: null } : { refused: 'taken' };
    case 'answer':
      if (status === 'answered') return { refused: 'answered' };
      return status === 'taken' && taker !== person && !coordinator
        ? { refused: 'taken' }
        : { to: 'answered', takenBy: taker ?? person };
    case 'missing':
      if (status !== 'answered') return { refused: 'too-early' };
      return { to: taker === null ? 'open' : 'taken', takenBy: taker };
    case 'resolve':
      return { to: 'resolved', takenBy: taker };
    case 'escalate':
      return status === 'escalated' ? { refused: 'escalated' } : { to: 'escalated', takenBy: taker };
    default:
      return move satisfies never;
  }
}

const HELPERS: ReadonlySet<HelpMove> = new Set<HelpMove>(['take', 'leave', 'answer']);

/** What somebody may do with a request as it stands, in the order in which it is offered. */
export function movesOpen(
  request: Pick<HelpRequest, 'status' | 'takenBy'>,
  actor: HelpActor,
): readonly HelpMove[] {
  return HELP_MOVES.filter((move) => 'to' in moveHelp(request, move, actor));
}
