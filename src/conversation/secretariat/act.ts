import type { ActivityCode } from '#domain/plan.ts';
import type { CorrectedForOthers } from '#report/secretariat/correction-news.ts';

/** What changes the plan by a decision with a reason; an addition stands at nought until its leads report. */
export type PlanDecision =
  | { readonly kind: 'withdrawal' | 'restoration'; readonly code: ActivityCode; readonly reason: string }
  | {
      readonly kind: 'addition';
      readonly commitment: number;
      readonly number: number;
      readonly title: string;
      readonly weight: number;
      readonly reason: string;
    };

/** What a turn does; carried out with it, all or nothing (app/areas). Persons are ids, commitments numbers. */
export type SecretariatAct = { readonly area: 'secretariat' } & (
  | {
      readonly act: 'choose-plan' | 'open-plan' | 'close-plan' | 'archive-plan';
      readonly plan: string;
    }
  | { readonly act: 'assign'; readonly to: number; readonly commitments: readonly number[] }
  | { readonly act: 'end-post'; readonly from: number; readonly commitments: readonly number[] }
  | {
      readonly act: 'hand-over';
      readonly from: number;
      readonly to: number;
      readonly commitments: readonly number[];
    }
  /** To whoever uses the code. */
  | {
      readonly act: 'hand-over-code';
      readonly from: number;
      readonly code: string;
      readonly commitments: readonly number[];
    }
  /** Beside the correction itself, which the same turn records. */
  | ({ readonly act: 'correct' } & CorrectedForOthers)
  | { readonly act: 'decide'; readonly decision: PlanDecision }
  | { readonly act: 'nudge'; readonly persons: readonly number[] }
  | { readonly act: 'retry'; readonly ids: readonly number[] }
  | { readonly act: 'close-period' | 'reopen-period'; readonly period: string }
  | {
      readonly act: 'withhold';
      readonly receipt: number;
      readonly name: string;
      readonly reason: string;
    }
);
