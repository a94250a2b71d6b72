import type { CommitmentAssessments } from '#domain/assessment.ts';
import type { CommitmentIndicators } from '#domain/indicator.ts';

/** What a turn wants read for it: of one commitment, of all (null), or of the one that an entry is about. */
export type IndicatorNeed = {
  readonly kind: 'indicators';
  readonly ask:
    | { readonly of: 'indicators' | 'assessments'; readonly commitment: number | null }
    | { readonly of: 'indicators' | 'assessments'; readonly entry: string };
};

/** What was found; without a commitment where there is none, or where it has no indicator. */
export type IndicatorFound =
  | { readonly of: 'indicators'; readonly commitments: readonly CommitmentIndicators[] }
  | { readonly of: 'assessments'; readonly commitments: readonly CommitmentAssessments[] };
