import type { Band } from './band.ts';
import type { Activity, ActivityCode, LocalizedText } from './plan.ts';
import type { CommitmentTally, PlanRates } from './rate.ts';
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
  readonly kind: 'baseline' | 'update';
  readonly at: string;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  /** Receipt number of what it corrects. */
  readonly corrects: number | null;
  /** Receipt number of its own newest correction. */
  readonly correctedBy: number | null;
  /** Its newest correction undoes it. */
  readonly undone: boolean;
  readonly texts: UpdateTexts;
  readonly evidence: readonly Evidence[];
};

export type ActivityFound = {
  readonly activity: Activity;
  readonly commitmentTitle: LocalizedText;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly page: number;
  readonly more: boolean;
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
};
