import type { Band } from '#domain/band.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import type { PastLead } from './cast.ts';

/** Band and progress (whole per cent), as they are said and as they stand. */
export type Figure = { readonly band: Band; readonly progress: number };

/** An activity of the published plan, and who reports on it. */
export type Followed = {
  readonly code: ActivityCode;
  readonly published: Figure;
  readonly lead: PastLead;
};

type When = {
  /** Local date of the plan's zone. */
  readonly date: string;
  /** Since its midnight. */
  readonly minute: number;
  /** The name of the invented person. */
  readonly who: string;
};

/** What somebody does in the conversation; all of it is asked and answered there, as it would be by a person. */
export type Act = When &
  (
    | {
        readonly kind: 'update';
        readonly code: ActivityCode;
        readonly figure: Figure;
        /** Typed in one breath, or asked for by its button. */
        readonly inOneLine: boolean;
        readonly hasDifficulties: boolean;
        readonly hasEvidence: boolean;
      }
    /** Of the last update of the activity, whenever that was. */
    | { readonly kind: 'correct'; readonly code: ActivityCode; readonly figure: Figure }
    | { readonly kind: 'undo'; readonly code: ActivityCode }
    /** "No change" for all that awaits news from them. */
    | { readonly kind: 'same' }
  );

/** A past that nobody has lived, whole: where it begins, what is done in it, and what was due when. */
export type InventedPast = {
  /** Its local dates, in order; the last one is the day before today. */
  readonly days: readonly string[];
  /** The Mondays to Fridays among them. */
  readonly workingDays: readonly string[];
  /** The plan as it stood the day before the first one, lower than it was published. */
  readonly document: PlanDocument;
  /** In the order in which it happens. */
  readonly acts: readonly Act[];
  readonly dueDates: ReadonlyMap<ActivityCode, string>;
};
