import type { LocalizedText } from './plan.ts';
import { commitmentRate, tallyOf } from './rate.ts';
import { latinDigits } from './words.ts';

/** Weights of a commitment's activities: what is proposed, how it is typed, and what it does to the rate. */

/** An activity that counts: not withdrawn. */
export type WeightRow = {
  /** Within its commitment. */
  readonly number: number;
  readonly title: LocalizedText;
  /** Whole per cent. */
  readonly progress: number;
  readonly weight: number;
};
export type ProposedRow = WeightRow & { readonly proposed: number };

export type WeightProposal = {
  readonly id: string;
  /** From 1 within its plan. */
  readonly number: number;
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly by: { readonly id: number; readonly name: string | null } | null;
  readonly reason: string;
  /** Local date of the plan's zone. */
  readonly on: string;
  /** By the activity's number. */
  readonly before: Weights;
  readonly weights: Weights;
  /** Null while it is open. */
  readonly decision: 'accepted' | 'refused' | 'taken-back' | null;
  readonly decisionReason: string | null;
  /** As the activities stand now. */
  readonly rows: readonly WeightRow[];
};
export type Weights = Readonly<Record<string, number>>;

export const MOST_WEIGHT = 1_000;

/** The rate of the commitment as it is, and with the proposed weights; unrounded per cent. */
export function weightEffect(rows: readonly ProposedRow[]): {
  readonly before: number | null;
  readonly after: number | null;
} {
  const rate = (weightOf: (row: ProposedRow) => number) =>
    commitmentRate(
      tallyOf(rows.map((row) => ({ weight: weightOf(row), progress: row.progress, withdrawn: false }))),
    );
  return { before: rate(({ weight }) => weight), after: rate(({ proposed }) => proposed) };
}

export function changedRows(rows: readonly ProposedRow[]): readonly ProposedRow[] {
  return rows.filter(({ weight, proposed }) => weight !== proposed);
}

/** The rows with what a proposal says of them; undefined when they are no longer those it was made on. */
export function proposedOn(
  rows: readonly WeightRow[],
  { before, weights }: Pick<WeightProposal, 'before' | 'weights'>,
): readonly ProposedRow[] | undefined {
  const same = Object.keys(before).length === rows.length;
  const proposed = rows.flatMap((row): ProposedRow[] => {
    const weight = weights[row.number];
    return weight === undefined || before[row.number] !== row.weight ? [] : [{ ...row, proposed: weight }];
  });
  return same && proposed.length === rows.length ? proposed : undefined;
}

export function weightsOf<R extends WeightRow>(rows: readonly R[], of: (row: R) => number): Weights {
  return Object.fromEntries(rows.map((row) => [String(row.number), of(row)]));
}

export type WeightsRead =
  | { readonly weights: ReadonlyMap<number, number> }
  | { readonly problem: 'unreadable' | 'unknown' | 'twice' | 'percent-of-all'; readonly said: string }
  | { readonly problem: 'zero' | 'negative' | 'too-large' | 'decimals'; readonly said: string };

const ENTRY =
  /(?:(\d{1,4})\.)?(\d{1,6})\s*(?:[:=：]|→|->)\s*([-−]?\d{1,12}(?:\.\d{1,12}|,\d{1,12}(?![\d.]*\s*[:=：→-]))?)\s*(%?)/g;

/**
 * "4.3 = 2", "3: 2" or "1:3, 2:1,5; 3:2" with digits of any of the three languages. All of it is read or nothing:
 * the first thing that cannot be is the problem, as it was `said`.
 */
export function readWeights(text: string, commitment: number, numbers: readonly number[]): WeightsRead {
  const said = latinDigits(text);
  const entries = [...said.matchAll(ENTRY)];
  const rest = said
    .replace(ENTRY, ' ; ')
    .split(/[;,،؛\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
  if (rest.length > 0 || entries.length === 0)
    return { problem: 'unreadable', said: (rest[0] ?? said).trim().slice(0, 60) };
  const weights = new Map<number, number>();
  for (const [whole, of, activity = '', figure = ''] of entries) {
    const number = Number(activity);
    if ((of !== undefined && Number(of) !== commitment) || !numbers.includes(number))
      return {
        problem: 'unknown',
        said: of === undefined ? `${commitment}.${activity}` : `${of}.${activity}`,
      };
    if (weights.has(number)) return { problem: 'twice', said: `${commitment}.${number}` };
    const read = readWeight(figure);
    if ('problem' in read) return { ...read, said: whole.trim() };
    weights.set(number, read.weight);
  }
  // Shares of a hundred say something only together.
  const shares = entries.some(([, , , , percent]) => percent === '%');
  if (shares && weights.size < numbers.length) return { problem: 'percent-of-all', said };
  return { weights };
}

/** A weight as it is typed: "2", "1,5". Positive, at most `MOST_WEIGHT`, at most two decimals. */
export function readWeight(
  text: string,
):
  | { readonly weight: number }
  | { readonly problem: 'unreadable' | 'zero' | 'negative' | 'too-large' | 'decimals' } {
  const figure = latinDigits(text).replace('−', '-').replace(',', '.').trim();
  const [, sign, whole, decimals = ''] = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(figure) ?? [];
  if (whole === undefined) return { problem: 'unreadable' };
  const weight = Number(figure);
  if (weight === 0) return { problem: 'zero' };
  if (sign === '-') return { problem: 'negative' };
  if (decimals.length > 2) return { problem: 'decimals' };
  return weight > MOST_WEIGHT ? { problem: 'too-large' } : { weight };
}
