import type { PlanChange } from '#domain/plan-change.ts';
import type { TableNote } from '#domain/plan-table/table-problem.ts';
import type { UploadRefusal } from '#domain/plan-table/upload-refusal.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { ImportProblem } from '#report/plan-table.ts';

export type FileNamed = { readonly sha256: string; readonly name: string };

/** What a turn wants read for it, and what was found. */
export type ImportNeed = {
  readonly kind: 'import';
  readonly ask: { readonly of: 'check'; readonly file: FileNamed };
};
export type ImportFound = { readonly of: 'check'; readonly file: FileNamed; readonly checked: ImportChecked };

/** What a file would do, read and compared without anything being written. */
export type ImportChecked =
  /** Its bytes are no longer kept. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'unread'; readonly refusal: UploadRefusal }
  /** The plan has other coordinators, or is closed. */
  | { readonly outcome: 'not-yours' | 'closed'; readonly code: string }
  | {
      readonly outcome: 'refused';
      /** The first of them. */
      readonly problems: readonly ImportProblem[];
      readonly count: number;
      readonly notes: readonly TableNote[];
    }
  | { readonly outcome: 'unchanged'; readonly code: string; readonly notes: readonly TableNote[] }
  | {
      readonly outcome: 'would-change';
      readonly code: string;
      readonly title: LocalizedText;
      /** Null for a plan that is known. */
      readonly holds: PlanHolds | null;
      /** The first of them. */
      readonly changes: readonly PlanChange[];
      readonly count: number;
      readonly mark: string;
      readonly notes: readonly TableNote[];
    };

export type PlanHolds = {
  readonly axes: number;
  readonly commitments: number;
  readonly activities: number;
  readonly indicators: number;
};

/** How many lines of a file's problems or changes a message shows; the others are in a file of their own. */
export const SHOWN_AT_ONCE = 20;
