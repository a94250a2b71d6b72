import type { Band } from './band.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';

/** What whoever takes over a commitment has to know. */
export type Brief = {
  readonly number: number;
  readonly title: LocalizedText;
  /** Activities that are not complete. */
  readonly open: readonly {
    readonly code: ActivityCode;
    readonly title: LocalizedText;
    readonly band: Band;
    readonly progress: number;
    readonly dueOn: string | null;
  }[];
  /** The newest first, a few. */
  readonly updates: readonly {
    readonly seq: number;
    readonly code: ActivityCode;
    readonly at: string;
    readonly band: Band;
    readonly progress: number;
  }[];
  /** Numbers of the public's questions and contests without an answer, and of help requests that are not resolved. */
  readonly questions: readonly number[];
  readonly help: readonly number[];
};
