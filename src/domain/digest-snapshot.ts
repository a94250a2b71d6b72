import type { Band } from './band.ts';
import type { DigestBesides } from './digest-besides.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import type { WeekKey } from './week.ts';

/** What a weekly digest says, as it was frozen: plain JSON, rendered anew for each reader. */
export type Snapshot = {
  /** Of this shape: one that is kept is read for ever. */
  readonly version: 1;
  readonly week: WeekKey;
  /** 2 for the corrected one. */
  readonly issue: 1 | 2;
  readonly plan: DigestPlan;
  /** What had been recorded by then: the week's last instant, or the freezing where that came before. ISO. */
  readonly asOf: string;
  /** Corrections made by then are read in it; `asOf` for a first issue. */
  readonly knownAt: string;
  /** Changes are counted from here: the digest of that week, or with `null` the beginning of this one. */
  readonly since: { readonly at: string; readonly week: WeekKey | null };
  /** Of the plan. */
  readonly rate: Change;
  readonly axes: readonly (Change & { readonly code: string; readonly title: LocalizedText })[];
  readonly commitments: readonly DigestCommitment[];
  readonly moved: Listed<Move>;
  /** Of what moved, what became complete. */
  readonly completed: Listed<NamedActivity>;
  readonly silent: readonly SilentCommitment[];
  readonly overdue: Listed<OverdueActivity>;
  readonly difficulties: Listed<Difficulty>;
  readonly counts: DigestCounts;
  /** Absent in those that were frozen before it was told. */
  readonly besides?: DigestBesides;
  /** Nothing was reported since. Said as such. */
  readonly quiet: boolean;
  /** The last link of the record; null while there is none. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: string } | null;
  /** The plan's rate at the end of weeks since reporting began, the last one that of `asOf`. */
  readonly trend: readonly TrendPoint[];
  /** The last report, where it is older than five months (OGP repositories: at least twice a year). */
  readonly staleSince: string | null;
  /** In a corrected issue, what it says otherwise than the first. */
  readonly corrections: Corrections | null;
};

export type DigestPlan = {
  readonly code: string;
  readonly title: LocalizedText;
  readonly timeZone: string;
  readonly demonstration: boolean;
  /** The updates before the plan's first day here were made up. */
  readonly pastInvented: boolean;
};

/** Rates, unrounded per cent. */
export type Change = {
  readonly now: number | null;
  readonly before: number | null;
  /** The points of the difference that decisions made, unrounded; absent where they made none. */
  readonly byDecision?: number;
};

/** At most `MOST_LISTED` of so many. */
export type Listed<T> = { readonly count: number; readonly items: readonly T[] };
export const MOST_LISTED = 500;

export type NamedActivity = { readonly code: ActivityCode; readonly title: LocalizedText };
export type DigestStanding = { readonly band: Band; readonly progress: number };
export type Move = NamedActivity & {
  readonly from: DigestStanding;
  readonly to: DigestStanding;
  /** Receipt number of what stands now. */
  readonly seq: number;
};
export type DigestCommitment = Change & {
  readonly number: number;
  readonly axis: string;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText;
};
export type SilentCommitment = {
  readonly number: number;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText;
  /** Activities that go on. */
  readonly activities: number;
  /** Null: never since the plan's own figures. */
  readonly lastReport: string | null;
};
export type OverdueActivity = NamedActivity &
  DigestStanding & { readonly dueOn: string; readonly dueInvented: boolean };
export type Difficulty = NamedActivity & {
  readonly seq: number;
  /** Empty where it can no longer be read. */
  readonly excerpt: string;
  /** Why it can no longer be read. Never frozen: looked up as it is read. */
  readonly withheld?: string;
};
export type DigestCounts = {
  readonly updates: number;
  readonly unchanged: number;
  readonly corrections: number;
  readonly undone: number;
};
export type TrendPoint = { readonly week: WeekKey; readonly rate: number | null };

export type Corrections = {
  /** Receipt numbers of the corrections that led to it. */
  readonly receipts: readonly number[];
  /** What was said → what is said. Null where it says the same. */
  readonly rate: Correction | null;
  readonly axes: readonly (Correction & { readonly code: string; readonly title: LocalizedText })[];
  readonly commitments: readonly (Correction & { readonly number: number; readonly title: LocalizedText })[];
  readonly activities: readonly (NamedActivity & {
    readonly said: DigestStanding | null;
    readonly says: DigestStanding | null;
  })[];
};
export type Correction = { readonly said: number | null; readonly says: number | null };

/** One line of the history of digests. */
export type DigestListed = {
  readonly week: WeekKey;
  readonly number: number;
  readonly corrected: boolean;
  /** Of the plan, unrounded. */
  readonly rate: number | null;
};
export const DIGESTS_A_PAGE = 8;

/** A snapshot with its place among the plan's digests, and what the coordinator did with it. */
export type Digest = {
  readonly snapshot: Snapshot;
  /** Running number in the plan; null for one that was made for an old week, and never sent. */
  readonly number: number | null;
  readonly frozenAt: string;
  readonly heldAt: string | null;
  /** The coordinator's own line, outside the snapshot. */
  readonly line: string | null;
  readonly sentAt: string | null;
};
