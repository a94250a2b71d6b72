import type { Verdict } from '#domain/assessment.ts';
import type { IndicatorKind } from '#domain/indicator.ts';

/** What a turn does; carried out with it, all or nothing (app/areas). */
export type IndicatorAct = {
  readonly area: 'indicators';
  readonly id: string;
  readonly commitment: number;
} & (
  | {
      readonly act: 'enter';
      readonly indicator: number;
      readonly kind: IndicatorKind;
      readonly value: number;
      readonly on: string;
      readonly source: string;
      /** The entry whose place it takes, as the summary showed it; null where there was none but the plan's own. */
      readonly replaces: string | null;
      /** It was begun as a correction of that entry, and may say another date. */
      readonly corrects: boolean;
    }
  | {
      readonly act: 'assess';
      readonly verdict: Verdict;
      readonly on: string;
      readonly source: string;
      readonly replaces: string | null;
      readonly corrects: boolean;
    }
  /** `entry` is undone: what stood before stands again. */
  | { readonly act: 'undo-value' | 'undo-assessment'; readonly entry: string }
);
