import type { Band } from './band.ts';
import type { Contested, ContributionRef, Outcome, PublicContribution } from './contribution.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';

/** Whether everybody reads the public's texts at once, or after the coordinator released them. */
export const PUBLIC_TEXTS = ['at-once', 'released'] as const;
export type PublicTexts = (typeof PUBLIC_TEXTS)[number];

/** What a question or a contest would be about, for one person, now. */
export type Subject = {
  readonly commitment: number;
  readonly title: LocalizedText;
  /** The one that was named; null where none was, or it does not exist. */
  readonly activity: {
    readonly code: ActivityCode;
    readonly title: LocalizedText;
    readonly withdrawn: boolean;
    readonly seq: number;
    readonly band: Band;
    readonly progress: number;
  } | null;
  /** Of the commitment, unrounded; null without an activity that counts. */
  readonly rate: number | null;
  readonly publicTexts: PublicTexts;
  /** ISO instant from which they may send another one; null while they may. */
  readonly again: string | null;
  /** It is this commitment's limit that was reached, and not that of the day. */
  readonly onThis: boolean;
};

/** The status that a contest is about; null where there is nothing to contest. `named`: an activity was. */
export function contestedOf({ activity, rate }: Subject, named: boolean): Contested | null {
  if (!named) return rate === null ? null : { rate };
  if (!activity || activity.withdrawn) return null;
  return { seq: activity.seq, band: activity.band, progress: activity.progress };
}

/** A contribution for whoever may see it before it is released: its author, and the coordinators. */
export type KeptContribution = Omit<PublicContribution, 'releasedAt'> & {
  readonly releasedAt: string | null;
  /** Whether the one who looks has said it. */
  readonly own: boolean;
};

/** A line of a list. */
export type ListedContribution = ContributionRef & {
  readonly commitment: number;
  readonly activity: ActivityCode | null;
  /** Local date. */
  readonly on: string;
  /** Its first signs; null once it is withheld. */
  readonly beginning: string | null;
  readonly state: 'waiting' | 'withheld' | 'open' | 'answered' | 'closed';
  readonly outcome: Outcome | null;
};
export const LISTED_A_PAGE = 5;

/** What has to be looked after, counted. */
export type ToModerate = {
  /** To be released. */
  readonly waiting: number;
  /** Contests without a closing word. */
  readonly open: number;
  readonly publicTexts: PublicTexts;
};
