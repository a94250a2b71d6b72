import type { BesidesInputs } from './digest-besides.ts';
import type { DigestPlan, DigestStanding, Snapshot } from './digest-snapshot.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import type { CommitmentTally, Tally } from './rate.ts';
import type { WeekKey } from './week.ts';

/** What a digest is built from: the store reads it as of an instant, with the corrections known at another. */
export type DigestInputs = Pick<Snapshot, 'asOf' | 'knownAt' | 'since' | 'counts' | 'head'> & {
  readonly plan: DigestPlan;
  /** In the plan's order, as the commitments and tallies are. */
  readonly axes: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly commitments: readonly {
    readonly number: number;
    readonly axis: string;
    readonly title: LocalizedText;
    readonly organisation: LocalizedText;
  }[];
  readonly now: readonly CommitmentTally[];
  readonly before: readonly CommitmentTally[];
  /** How the activities of each commitment stood, those that were withdrawn left out. */
  readonly reporting: readonly Reporting[];
  /** Those whose due date had passed, complete or not. */
  readonly due: readonly DueActivity[];
  /** Those with an entry since. */
  readonly moved: readonly MovedActivity[];
  /** Points of progress since, of activities that count now: by what their progress changed, and with which weight. */
  readonly progressed: readonly {
    readonly commitment: number;
    readonly weight: number;
    readonly points: number;
  }[];
  /** The last report of all, ISO; null while there are only the plan's own figures. */
  readonly lastReport: string | null;
  /** Absent where only figures are read. */
  readonly besides?: BesidesInputs;
  /** At the end of earlier weeks. */
  readonly past: readonly { readonly week: WeekKey; readonly tallies: readonly Tally[] }[];
};

export type Reporting = {
  readonly commitment: number;
  /** Activities that were not complete. */
  readonly ongoing: number;
  /** The last report of any of its activities, ISO; null while there are only the plan's own figures. */
  readonly lastReport: string | null;
};

export type DueActivity = DigestStanding & {
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  readonly dueOn: string;
  readonly dueInvented: boolean;
  readonly withdrawn: boolean;
};

export type MovedActivity = {
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  /** Null where it came to the plan since. */
  readonly was: DigestStanding | null;
  readonly is: DigestStanding & { readonly seq: number };
  /** Where what stands now says of difficulties something that what stood before did not; empty where it is withheld. */
  readonly newDifficulty: string | null;
};
