import type { Band } from './band.ts';
import { agrees } from './band.ts';
import type { ActivityCode } from './plan.ts';

/** Lengths are counted in code points (domain.md, Exact meanings). */
export const LONGEST_ACTIONS = 60_000;
export const LONGEST_TEXT = 10_000;
export const MOST_EVIDENCE = 20;
export const LARGEST_FILE = 20 * 1024 * 1024;

export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The texts an update may carry; each enters the record by its own salted hash. */
export const UPDATE_TEXTS = ['reason', 'actions', 'difficulties', 'nextSteps'] as const;
export type UpdateTextName = (typeof UPDATE_TEXTS)[number];
export type UpdateTexts = { readonly [name in UpdateTextName]?: string | undefined };

export type FileEvidence = {
  readonly kind: 'file';
  /** Names the stored file. */
  readonly sha256: string;
  readonly name: string;
  /** Media type, from the file's own bytes. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
};
export type Evidence = { readonly kind: 'link'; readonly url: string } | FileEvidence;

/** What a lead says of an activity, before it has a place in the record. */
export type NewUpdate = {
  readonly id: string;
  readonly activityId: number;
  readonly activity: ActivityCode;
  /** The entry that it was made on. */
  readonly base: number;
  readonly band: Band;
  readonly progress: number;
  /** The lead said "no change": a report for the period, and itself an update. */
  readonly unchanged: boolean;
  /** The update that this one corrects. */
  readonly supersedes: string | null;
  /** It undoes what it supersedes: band and progress are those from before. */
  readonly retracts: boolean;
  readonly texts: UpdateTexts;
  readonly evidence: readonly Evidence[];
};

export type Rule = 'band-disagrees' | 'difficulties-required' | 'evidence-required' | 'reason-required';

/** What the rules look at beside the update itself. */
export type Circumstances = {
  /** Progress of what it is made on or corrects, in whole per cent. */
  readonly before: number;
  readonly dueOn: string | null;
  /** Local date of the plan's zone. */
  readonly today: string;
};

/** Canada's tracker: challenges are required where little was done; here, after the due date. */
export function difficultiesRequired(
  band: Band,
  { dueOn, today }: Pick<Circumstances, 'dueOn' | 'today'>,
): boolean {
  return (band === 'not_started' || band === 'limited') && dueOn !== null && dueOn < today;
}

/**
 * The rules at the source (domain.md, An update); the database holds the same ones as constraints.
 * An undo only restores what was there, and "no change" claims nothing new, so that neither owes evidence.
 */
export function rulesBroken(
  update: Pick<NewUpdate, 'band' | 'progress' | 'unchanged' | 'retracts' | 'texts' | 'evidence'>,
  circumstances: Circumstances,
): readonly Rule[] {
  const { band, progress, texts } = update;
  const broken: Rule[] = [];
  if (!agrees(band, progress)) broken.push('band-disagrees');
  if (update.retracts) return broken;
  if (difficultiesRequired(band, circumstances) && !texts.difficulties) broken.push('difficulties-required');
  if (band === 'complete' && !update.unchanged && update.evidence.length === 0)
    broken.push('evidence-required');
  if (progress < circumstances.before && !texts.reason) broken.push('reason-required');
  return broken;
}
