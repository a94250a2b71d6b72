import type { Assessment } from './assessment.ts';
import type { Band } from './band.ts';
import type { Activity, ActivityCode, LocalizedText } from './plan.ts';
import type { CommitmentTally, PlanRates } from './rate.ts';
import type { EntryKind } from './record-content.ts';
import type { Evidence, UpdateTexts } from './update.ts';

export type Role = 'lead' | 'committee' | 'coordinator';

/** An activity that a person may update, with what the questions show of it. */
export type DeskActivity = Activity & {
  readonly commitment: number;
  readonly commitmentTitle: LocalizedText;
  readonly lastDifficulties: string | null;
};

/** What the store tells of a plan to who asks: in chat, on a page, in a report. */
export type RatesFound = {
  readonly axes: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly commitments: readonly {
    readonly number: number;
    readonly axis: string;
    readonly title: LocalizedText;
  }[];
  readonly tallies: readonly CommitmentTally[];
  readonly rates: PlanRates;
};

export type CommitmentFound = {
  readonly number: number;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText;
  readonly rate: number | null;
  readonly activities: readonly Activity[];
  /** Newest first, a few. */
  readonly lastUpdates: readonly NewsItem[];
  readonly voices: VoicesFound;
  /** How many indicators the plan gives it. */
  readonly indicators: number;
  /** The independent assessor's last verdict, which stands beside all this and changes nothing of it. */
  readonly assessment: Assessment | null;
};

/** What everybody may read of the public's questions and contests, counted. */
export type VoicesFound = {
  readonly questions: number;
  readonly contests: number;
  /** Of these, without a closing word: the status is contested. */
  readonly openContests: number;
};

/** An update as a line of news: which activity, where it now is. */
export type NewsItem = {
  readonly seq: number;
  readonly code: ActivityCode;
  readonly at: string;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracts: boolean;
};

/** One line of an activity's history: an entry of the record as it was written. */
export type HistoryEntry = {
  readonly seq: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: string;
  readonly band: Band;
  readonly progress: number;
  /** Of a decision on a weight, and the one before it; null for other entries. */
  readonly weight: number | null;
  readonly weightBefore: number | null;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  /** Receipt number of what it corrects. */
  readonly corrects: number | null;
  /** Receipt number of its own newest correction. */
  readonly correctedBy: number | null;
  /** It corrects what somebody else said, for the coordination. */
  readonly byCoordination: boolean;
  /** Its newest correction undoes it. */
  readonly undone: boolean;
  readonly texts: UpdateTexts;
  readonly evidence: readonly Evidence[];
  /** Why texts can no longer be read, by their names: those of the update, and `evidence.0` …. */
  readonly withheld: { readonly [name: string]: string };
};

export type ActivityFound = {
  readonly activity: Activity;
  /** Why it is withdrawn; null where it is not, or where that can no longer be read. */
  readonly withdrawnBecause: string | null;
  readonly commitmentTitle: LocalizedText;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly page: number;
  readonly more: boolean;
  /** Contests of its status that everybody may read; of these, without a closing word. */
  readonly contests: number;
  readonly openContests: number;
};

export type SearchHit = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly title: LocalizedText;
};

/** An update, in its newest correction, for who wants to correct or undo it. */
export type EntryFound = {
  /** Of the newest version. */
  readonly id: string;
  readonly code: ActivityCode;
  /** Receipt number of the original. */
  readonly receipt: number;
  /** ISO instant of the newest version. */
  readonly at: string;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracted: boolean;
  readonly texts: UpdateTexts;
  readonly evidence: readonly Evidence[];
  /** Whether the activity's standing comes from it. */
  readonly current: boolean;
  /** What the standing would be without it. */
  readonly previous: { readonly band: Band; readonly progress: number };
  /** What it is about, as it lies on the desk of who leads it. */
  readonly target: DeskActivity;
};
