import type { LocalizedText } from './plan.ts';

/** What an entry says: what was measured, where things were before the plan, what is to be reached. */
export const INDICATOR_KINDS = ['value', 'baseline', 'target'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** The source of an indicator's value: longer is an article, not a reference. */
export const LONGEST_SOURCE = 500;

/** The unit of a share in per cent; `count` is that of things counted; any other is the unit's own name. */
export const PERCENT = 'percent';

/** An indicator as the plan brought it. */
export type PlannedIndicator = {
  readonly name: LocalizedText;
  readonly unit: string;
  readonly value: number | null;
  readonly baseline?: number | null | undefined;
  readonly target?: number | null | undefined;
};

/** One line of what was entered, as it is stored. */
export type IndicatorEntry = {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly value: number;
  /** The date that it is true of; of a target, when it is to be reached. */
  readonly on: string;
  readonly source: string;
  /** ISO instant. */
  readonly at: string;
  /** The entry that it corrects or undoes. */
  readonly supersedes: string | null;
  /** It undoes what it supersedes: what stood before stands again. */
  readonly retracts: boolean;
};

/** A value that stands. */
export type IndicatorPoint = {
  /** Null for what the plan brought. */
  readonly id: string | null;
  readonly value: number;
  /** Local date of the plan's zone. */
  readonly on: string;
  /** As its author wrote it, a link or words; null for what the plan brought. */
  readonly source: string | null;
  /** When it was entered, ISO instant. */
  readonly at: string;
  /** It took the place of an earlier one. */
  readonly corrected: boolean;
};
/** A baseline or a target that stands; what the plan brought has no date. */
export type IndicatorAim = Omit<IndicatorPoint, 'on'> & { readonly on: string | null };

/** Something that was entered, with what became of it. */
export type IndicatorVersion = IndicatorAim & {
  readonly kind: IndicatorKind;
  /** Null while it stands. */
  readonly ended: 'corrected' | 'undone' | null;
};

export type IndicatorSeries = {
  readonly commitment: number;
  /** Its place among the commitment's indicators, from 1: `4.2` is the second of commitment 4. */
  readonly number: number;
  readonly name: LocalizedText;
  readonly unit: string;
  readonly baseline: IndicatorAim | null;
  readonly target: IndicatorAim | null;
  /** What was measured and stands, by date, one a date; the last one is the current value. */
  readonly points: readonly IndicatorPoint[];
  /** All of it, newest entry first, also what was replaced. */
  readonly history: readonly IndicatorVersion[];
  /** What a correction of an entry that stands supersedes: the end of its line. By the id of the entry. */
  readonly heads: { readonly [id: string]: string };
};

export type CommitmentIndicators = {
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly indicators: readonly IndicatorSeries[];
};

/** The current value; undefined while nobody has counted. */
export function lastPoint({ points }: Pick<IndicatorSeries, 'points'>): IndicatorPoint | undefined {
  return points.at(-1);
}

/** What an entry of this kind and date would take the place of: there is one value a date, one baseline, one target. */
export function standingFor(
  series: Pick<IndicatorSeries, 'points' | 'baseline' | 'target'>,
  kind: IndicatorKind,
  on: string,
): IndicatorAim | undefined {
  if (kind === 'value') return series.points.find((point) => point.on === on);
  return series[kind] ?? undefined;
}
