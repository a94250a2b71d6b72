import type { ActivityCode, PlanInfo } from '#domain/plan.ts';
import type { CommitmentTally } from '#domain/rate.ts';
import type {
  ActivityFound,
  CommitmentFound,
  DeskActivity,
  EntryFound,
  RatesFound,
  Role,
  SearchHit,
} from '#domain/reading.ts';
import type { NewUpdate } from '#domain/update.ts';
import type { Language } from '#i18n/language.ts';

export type { DeskActivity, Role };

/** What is true at the beginning of a turn. Read before it; steps never wait. */
export type Facts = {
  /** ISO instant. */
  readonly now: string;
  /** Local date of the plan's zone. */
  readonly today: string;
  /** The person's. */
  readonly language: Language;
  readonly plan: PlanInfo | null;
  readonly roles: readonly Role[];
  /** In the order of the plan; empty for who leads nothing. */
  readonly desk: readonly DeskActivity[];
  /** An id for whatever this turn begins. */
  readonly freshIds: readonly string[];
  readonly found: Findings;
};

/** What a turn wants to know beyond that; read in a second statement. */
export type Need =
  | { readonly kind: 'rates' }
  /** Only the sums, for a receipt. */
  | { readonly kind: 'tallies' }
  | { readonly kind: 'commitment'; readonly number: number }
  | { readonly kind: 'activity'; readonly code: ActivityCode; readonly page: number }
  | { readonly kind: 'search'; readonly text: string; readonly asks: boolean }
  | { readonly kind: 'entries'; readonly id: string };

/** What was found for each need; absent where nothing was asked, null where there is nothing. */
export type Findings = {
  readonly rates?: RatesFound;
  readonly tallies?: readonly CommitmentTally[];
  readonly commitment?: CommitmentFound | null;
  readonly activity?: ActivityFound | null;
  readonly search?: readonly SearchHit[];
  readonly entries?: readonly EntryFound[];
};

/** What a turn does beside answering. Carried out with the session, all or nothing. */
export type Effect =
  | { readonly kind: 'record'; readonly updates: readonly NewUpdate[] }
  | { readonly kind: 'choose-language'; readonly language: Language };
