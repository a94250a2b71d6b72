import type { Band } from './band.ts';

/** A text in the languages it was written in or translated to. French is what every reader falls back to. */
export type LocalizedText = {
  readonly fr?: string | undefined;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
};

/** Where an activity stands in its plan: commitment 4, activity 3 is written `4.3`. */
export type ActivityRef = { readonly commitment: number; readonly activity: number };

/** `4.3`: how an activity is written in messages, addresses and the record. */
export type ActivityCode = `${number}.${number}`;

export function codeOf(ref: ActivityRef): ActivityCode {
  return `${ref.commitment}.${ref.activity}`;
}

/** Reads `4.3`; undefined for anything else. */
export function refOf(code: string): ActivityRef | undefined {
  const match = /^(\d{1,4})\.(\d{1,6})$/.exec(code);
  return match ? { commitment: Number(match[1]), activity: Number(match[2]) } : undefined;
}

/** What is true of an activity now: the last entry of the record that counts. */
export type Standing = {
  /** Position in the plan's record of the entry that counts: an update says on which one it was made. */
  readonly seq: number;
  readonly kind: 'baseline' | 'update';
  readonly band: Band;
  /** Whole per cent. */
  readonly progress: number;
  /** ISO instant. */
  readonly at: string;
  /** When the last update that was not undone was made; null when the plan's baseline is all there is. */
  readonly reportedAt: string | null;
};

export type Activity = {
  readonly id: number;
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  /** Positive, relative within its commitment. Never a sort order. */
  readonly weight: number;
  /** Local date of the plan's zone, `2026-12-31`. */
  readonly dueOn: string | null;
  readonly withdrawn: boolean;
  readonly standing: Standing;
};

/** The plan's own frame, as every turn and page needs it. */
export type PlanInfo = {
  readonly id: number;
  readonly code: string;
  readonly title: LocalizedText;
  /** IANA name, such as `Africa/Casablanca`. */
  readonly timeZone: string;
  readonly asOf: string;
  /** True for the sample plan: people and due dates are invented, figures are not. */
  readonly demonstration: boolean;
  readonly unofficialTranslations: readonly string[];
  /** Everything that was recorded before this ISO instant was made up, to have a past to look at. */
  readonly inventedUntil?: string | null;
  /** Since when nothing new is reported of it, ISO; null or absent while it is open. */
  readonly closedAt?: string | null;
  /** The last month that its coordinators closed, `2026-10`. */
  readonly lastClosed?: string | null;
};
