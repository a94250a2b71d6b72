import type { Band } from './band.ts';
import type { Dated } from './history.ts';
import type { LocalizedText, PlanInfo } from './plan.ts';
import type { PlanDocument } from './plan-document.ts';
import type { CommitmentTally, PlanRates } from './rate.ts';
import { planRates, tallyOf } from './rate.ts';
import type { Evidence, UpdateTextName } from './update.ts';

/** Everything that a progress report is written from: a plan as it stood at the end of a date, with the weights of then. */
export type ReportData = {
  readonly plan: Pick<
    PlanInfo,
    'code' | 'title' | 'timeZone' | 'asOf' | 'demonstration' | 'inventedUntil' | 'unofficialTranslations'
  > &
    Pick<PlanDocument['plan'], 'country' | 'period'>;
  /** The local date whose end it is. */
  readonly date: string;
  /** The last link of the record by then. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: string } | null;
  readonly axes: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly commitments: readonly ReportCommitment[];
};

/** The fields of a commitment that its plan was published with. */
type Published = Omit<
  PlanDocument['commitments'][number],
  'activities' | 'indicators' | 'publishedRate' | 'contact'
>;

export type ReportCommitment = Published & {
  readonly activities: readonly ReportActivity[];
  readonly indicators: readonly ReportIndicator[];
  readonly contributions: readonly ReportContribution[];
  readonly assessment: ReportAssessment | null;
};

export type ReportActivity = {
  readonly number: number;
  readonly title: LocalizedText;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly dueInvented: boolean;
  readonly weight: number;
  readonly withdrawn: boolean;
  readonly band: Band;
  readonly progress: number;
  /** What was reported, oldest first, each as it was last corrected; what was undone is left out. */
  readonly told: readonly ReportTold[];
};

/** A text that may be read, or why it may not. */
export type ReportText = { readonly text: string } | { readonly withheld: string };

export type ReportTold = {
  readonly seq: number;
  readonly at: string;
  readonly unchanged: boolean;
  readonly texts: { readonly [name in UpdateTextName]?: ReportText };
  readonly evidence: readonly Evidence[];
};

export type ReportIndicator = {
  readonly name: LocalizedText;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Null where none was given. */
  readonly value: number | null;
  /** The date that the value is true of; null for the one of the plan. */
  readonly on: string | null;
  readonly source: string | null;
};

export type ReportContribution = {
  readonly kind: 'question' | 'contest';
  readonly number: number;
  /** Null for what concerns the whole commitment. */
  readonly activity: number | null;
  readonly at: string;
  readonly text: ReportText;
  readonly outcome: 'upheld' | 'partly' | 'dismissed' | null;
  readonly closed: boolean;
  readonly responses: readonly {
    readonly kind: 'answer' | 'reply' | 'closing';
    readonly at: string;
    readonly text: ReportText;
  }[];
};

/** The independent assessor's words: entered, never derived. */
export type ReportAssessment = {
  readonly completion: 'no_evidence' | 'not_started' | 'limited' | 'substantial' | 'complete';
  readonly verifiable: boolean | null;
  readonly openGovernmentLens: boolean | null;
  readonly potential: 'unclear' | 'modest' | 'substantial' | null;
  readonly earlyResults: 'none' | 'moderate' | 'significant' | null;
  readonly source: string;
  readonly on: string;
};

/**
 * The entries that count, in the order of their originals: each original in its newest correction, without what was
 * undone. The last one is what is current (`currentOf` of history.ts).
 */
export function countingOf<E extends Dated>(entries: readonly E[]): readonly E[] {
  const newest = new Map<number, E>();
  for (const entry of entries) {
    const known = newest.get(entry.origin);
    if (!known || entry.seq > known.seq) newest.set(entry.origin, entry);
  }
  return [...newest.values()].filter(({ retracts }) => !retracts).toSorted((a, b) => a.origin - b.origin);
}

/** The rates of the plan, its axes and its commitments, from the very activities that the report shows. */
export function reportRates({ axes, commitments }: Pick<ReportData, 'axes' | 'commitments'>): PlanRates {
  const tallies = commitments.map(
    ({ number, axis, activities }): CommitmentTally => ({ number, axis, tally: tallyOf(activities) }),
  );
  return planRates(
    axes.map(({ code }) => code),
    tallies,
  );
}

/** What is said of an activity in the end: by the last report that was more than "no change", and those after it. */
export function lastSaid(
  told: readonly ReportTold[],
  name: Exclude<UpdateTextName, 'actions'>,
): ReportText | undefined {
  const since = told.findLastIndex(({ unchanged }) => !unchanged);
  return told.slice(Math.max(0, since)).findLast(({ texts }) => texts[name] !== undefined)?.texts[name];
}

export const REPORT_KINDS = ['progress', 'self-assessment'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const REPORT_FORMATS = ['docx', 'html', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The words of the OGP for how far a commitment or milestone is. */
export const OGP_COMPLETIONS = ['not_started', 'limited', 'substantial', 'completed'] as const;
export type OgpCompletion = (typeof OGP_COMPLETIONS)[number];

/** The published mapping of bands to the OGP's words. */
export function ogpCompletion(band: Band): OgpCompletion {
  switch (band) {
    case 'not_started':
      return 'not_started';
    case 'limited':
      return 'limited';
    case 'significant':
      return 'substantial';
    case 'complete':
      return 'completed';
    default:
      return band satisfies never;
  }
}

/**
 * That of a commitment: completed when all its activities are, not started when none is, and between them by its
 * rate (60 % and more: substantial). Null where no activity is left.
 */
export function commitmentCompletion(
  activities: readonly Pick<ReportActivity, 'band' | 'withdrawn'>[],
  rate: number | null,
): OgpCompletion | null {
  const bands = activities.filter(({ withdrawn }) => !withdrawn).map(({ band }) => band);
  if (bands.length === 0 || rate === null) return null;
  if (bands.every((band) => band === 'complete')) return 'completed';
  if (bands.every((band) => band === 'not_started')) return 'not_started';
  return rate >= 60 ? 'substantial' : 'limited';
}
