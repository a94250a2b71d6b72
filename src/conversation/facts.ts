import type { Address, Message } from '#chat/message.ts';
import type { Holdings, Invited, PersonFound, Places } from '#domain/access.ts';
import type { ActivityCode, PlanInfo } from '#domain/plan.ts';
import type { Digest, DigestListed } from '#domain/digest-snapshot.ts';
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
import type { Preference } from '#domain/preference.ts';
import type { FollowUp, Reminding } from '#domain/reminding.ts';
import type { NewUpdate } from '#domain/update.ts';
import type { WeekKey } from '#domain/week.ts';
import type { Language } from '#i18n/language.ts';
import type { AreaAct } from './areas/act.ts';
import type { AreaFindings, AreaNeed } from './areas/found.ts';

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
  readonly personId: number;
  /** Where they speak from. */
  readonly from: Address;
  /** Where codes are used. */
  readonly places: Places;
  /** For how many days messages are kept. */
  readonly keptDays: number;
  /** In the order of the plan; empty for who leads nothing. */
  readonly desk: readonly DeskActivity[];
  /** Of a coordinator: the activities of what they correct, which need not be theirs. */
  readonly lent: readonly DeskActivity[];
  /** ISO instant from which more may be published from where they write; null while it may. */
  readonly crowdedUntil: string | null;
  /** An id for whatever this turn begins. */
  readonly freshIds: readonly string[];
  /** A code for whom this turn invites or links; empty when it does not. */
  readonly freshCode: string;
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
  /** An update with those of its turn, by its id or receipt number. */
  | ({ readonly kind: 'entries' } & ({ readonly id: string } | { readonly receipt: number }))
  /** The accounts and devices of the one who speaks. */
  | { readonly kind: 'myself' }
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'people'; readonly page: number }
  /** Which of these the plan has. */
  | { readonly kind: 'commitments'; readonly numbers: readonly number[] }
  /** What is kept of the one who speaks. */
  | { readonly kind: 'holdings' }
  /** How many codes by letter the one who speaks has asked for lately. */
  | { readonly kind: 'letters-asked' }
  /** Of a week, or the last one. `unsent`: also one that has not gone out. */
  | { readonly kind: 'digest'; readonly week: WeekKey | 'current' | null; readonly unsent: boolean }
  | { readonly kind: 'digests'; readonly page: number; readonly unsent: boolean }
  /** How the one who speaks is reminded. */
  | { readonly kind: 'reminding' }
  /** What became of reminders; of all, or of those that were passed on. */
  | { readonly kind: 'follow-up'; readonly page: number; readonly escalated: boolean }
  | AreaNeed;

/** What was found for each need; absent where nothing was asked, null where there is nothing. */
export type Findings = {
  readonly rates?: RatesFound;
  readonly tallies?: readonly CommitmentTally[];
  readonly commitment?: CommitmentFound | null;
  readonly activity?: ActivityFound | null;
  readonly search?: readonly SearchHit[];
  readonly entries?: readonly EntryFound[];
  readonly myself?: PersonFound;
  /** Null for somebody who holds no post. */
  readonly person?: PersonFound | null;
  /** One more than a page shows, when there are more. */
  readonly people?: readonly PersonFound[];
  readonly commitments?: readonly number[];
  readonly holdings?: Holdings;
  readonly lettersAsked?: number;
  /** `sends`: when it goes out unless it is held, ISO; null when it does not by itself. */
  readonly digest?: {
    readonly digest: Digest;
    readonly sends: string | null;
    /** When one goes out next, ISO; null where none will. */
    readonly next: string | null;
  };
  /** One more than a page shows, when there are more. */
  readonly digests?: readonly DigestListed[];
  readonly reminding?: Reminding;
  readonly followUp?: FollowUp;
} & AreaFindings;

/** What a turn does beside answering. Carried out with the session, all or nothing. */
export type Effect =
  | { readonly kind: 'record'; readonly updates: readonly NewUpdate[] }
  | { readonly kind: 'choose-language'; readonly language: Language }
  /** A code links another account with the one who speaks. */
  | { readonly kind: 'link'; readonly code: string }
  /** A letter with a code to an address. */
  | { readonly kind: 'email'; readonly address: string; readonly code: string; readonly letter: Message }
  | { readonly kind: 'invite'; readonly code: string; readonly invited: Invited }
  /** An account of the one who speaks. */
  | { readonly kind: 'unlink'; readonly account: number }
  | { readonly kind: 'sign-out'; readonly person: number; readonly device: number | 'all' }
  | { readonly kind: 'shut-out'; readonly person: number }
  /** Everything of the one who speaks, but the public record. */
  | { readonly kind: 'forget' }
  /** With a digest that has not gone out. */
  | ({ readonly kind: 'hold-digest' | 'send-digest' } & DigestIssue)
  | ({ readonly kind: 'digest-line'; readonly line: string | null } & DigestIssue)
  /** Of the one who speaks. `putsOff`: their last reminder is dealt with for now. */
  | { readonly kind: 'prefer'; readonly changed: Partial<Preference>; readonly putsOff: boolean }
  /** Of an area: carried out in the transaction of the turn. */
  | { readonly kind: 'area'; readonly act: AreaAct };

type DigestIssue = { readonly week: WeekKey; readonly issue: 1 | 2 };
