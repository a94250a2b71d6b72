import type { LocalizedText } from './plan.ts';

/** The IRM's own words (OGP, IRM coding): entered as its report has them, never derived from what leads report. */
export const COMPLETIONS = ['no_evidence', 'not_started', 'limited', 'substantial', 'complete'] as const;
export const POTENTIALS = ['unclear', 'modest', 'substantial'] as const;
export const EARLY_RESULTS = ['none', 'moderate', 'significant'] as const;
export type Completion = (typeof COMPLETIONS)[number];
export type Potential = (typeof POTENTIALS)[number];
export type EarlyResults = (typeof EARLY_RESULTS)[number];

/** What the assessor says of a commitment; null where its report does not say. */
export type Verdict = {
  readonly completion: Completion;
  readonly verifiable: boolean | null;
  readonly openGovernmentLens: boolean | null;
  readonly potential: Potential | null;
  readonly earlyResults: EarlyResults | null;
};

/** A verdict with where it is written. */
export type Assessment = Verdict & {
  readonly id: string;
  readonly commitment: number;
  /** The report: a link or words. */
  readonly source: string;
  /** Date of the report. */
  readonly on: string;
  /** When it was entered, ISO instant. */
  readonly at: string;
  /** It took the place of an earlier entry. */
  readonly corrected: boolean;
};

/** Everything that was entered, with what became of it. */
export type AssessmentVersion = Assessment & {
  /** Null while it stands. */
  readonly ended: 'corrected' | 'undone' | null;
};

export type CommitmentAssessments = {
  readonly commitment: number;
  readonly title: LocalizedText;
  /** Those that stand, by date; the last one is shown beside what leads report. Empty where there is none. */
  readonly assessments: readonly Assessment[];
  /** Newest entry first, also what was replaced. */
  readonly history: readonly AssessmentVersion[];
  /** What a correction of one that stands supersedes, by its id. */
  readonly heads: { readonly [id: string]: string };
};

/** The verdict that stands of a report's date: there is one a date. */
export function verdictOn(
  { assessments }: Pick<CommitmentAssessments, 'assessments'>,
  on: string,
): Assessment | undefined {
  return assessments.findLast((one) => one.on === on);
}
