import type { Band } from './band.ts';
import type { ActivityCode } from './plan.ts';
import type { Evidence } from './update.ts';

/** In which language something was said. */
type Language = 'fr' | 'ar' | 'en';

/** What the public says of a plan: a question on a commitment, or a status that it contests. */
export type ContributionKind = 'question' | 'contest';

/** As people name it: question 12, contest 3. Numbers begin at 1 in each plan and kind, and are never given twice. */
export type ContributionRef = { readonly kind: ContributionKind; readonly number: number };

/** The coordinator's closing word on a contest: it was right, in part, or not. */
export const OUTCOMES = ['upheld', 'partly', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Reasons with a sentence in every language; any other reason is in the words of whoever withheld it. */
export const WITHHOLDING_REASONS = ['abusive', 'private', 'unlawful'] as const;
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** The status as it stood when it was contested: of an activity, or the rate of a commitment (unrounded). */
export type Contested =
  | { readonly seq: number; readonly band: Band; readonly progress: number }
  | { readonly rate: number };

/** An answer to a question; of a contest the lead's reply, and the coordinator's closing word. */
export type ContributionResponse = {
  readonly id: string;
  readonly kind: 'answer' | 'reply' | 'closing';
  readonly language: Language;
  /** ISO instant. */
  readonly at: string;
  /** Null once it is withheld. */
  readonly text: string | null;
  /** One of `WITHHOLDING_REASONS`, or free words; null while it is shown. */
  readonly withheldReason: string | null;
};

/** What everybody may read of it: never who said it, nor where. */
export type PublicContribution = ContributionRef & {
  readonly id: string;
  readonly commitment: number;
  /** Of a contest: the activity whose status it contests; null for the commitment's. */
  readonly activity: ActivityCode | null;
  readonly language: Language;
  /** ISO instant at which it was said. */
  readonly at: string;
  /** ISO instant since which everybody can read it. */
  readonly releasedAt: string;
  /** Null once it is withheld; its evidence is gone with it. */
  readonly text: string | null;
  /** One of `WITHHOLDING_REASONS`, or free words; null while it is shown. */
  readonly withheldReason: string | null;
  readonly evidence: readonly Evidence[];
  /** Null for a question. */
  readonly contested: Contested | null;
  readonly outcome: Outcome | null;
  /** ISO instant of the closing word. */
  readonly closedAt: string | null;
  /** The oldest first. */
  readonly responses: readonly ContributionResponse[];
};

/** `questions` and `contests` that everybody may read; withheld ones count. */
export type ContributionCounts = {
  readonly questions: number;
  readonly answered: number;
  readonly contests: number;
  /** Contests without a closing word, and not withheld: their status is shown as contested. */
  readonly openContests: number;
};

/** Code points of a question, a contest, an answer. */
export const LONGEST_CONTRIBUTION = 5_000;
/** Questions and contests of one person within 24 hours: in all, and on one commitment. */
export const MOST_A_DAY = 5;
export const MOST_ON_ONE = 3;
/** Working days after which a question without an answer is mentioned in the digest. */
export const ANSWER_DAYS = 10;

/** `q12`, `c3`: how buttons name it. */
export function refWords({ kind, number }: ContributionRef): string {
  return `${kind === 'question' ? 'q' : 'c'}${number}`;
}

/** Reads `q12`; undefined for anything else. */
export function readRef(words: string): ContributionRef | undefined {
  const match = /^([qc])([1-9]\d{0,8})$/.exec(words);
  return match ? { kind: match[1] === 'q' ? 'question' : 'contest', number: Number(match[2]) } : undefined;
}
