/**
 * Rates, in one place. Every rate the program shows comes from the functions of this file; the store only
 * adds up the two sums of a commitment where its rows are (`Tally`), with the same definition as `tallyOf`.
 */

/** What a commitment's rate is made of: Σ(weight × progress) and Σ(weight) over what is not withdrawn. */
export type Tally = { readonly weighted: number; readonly weight: number };

type Weighed = { readonly weight: number; readonly progress: number; readonly withdrawn: boolean };

export function tallyOf(activities: readonly Weighed[]): Tally {
  const counted = activities.filter((activity) => !activity.withdrawn);
  return {
    weighted: counted.reduce((sum, { weight, progress }) => sum + weight * progress, 0),
    weight: counted.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The tally after one activity has moved by so many points: what an update is about to change. */
export function moved(tally: Tally, weight: number, points: number): Tally {
  return { weighted: tally.weighted + weight * points, weight: tally.weight };
}

/** Per cent, unrounded. No activity left: no rate (null), never 0. */
export function commitmentRate(tally: Tally): number | null {
  return tally.weight > 0 ? tally.weighted / tally.weight : null;
}

/** The rate of an axis or a plan: each commitment counts once; those without a rate are left out. */
export function meanRate(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null);
  return known.length === 0 ? null : known.reduce((sum, rate) => sum + rate, 0) / known.length;
}

/**
 * Rounds for reading: halves go up. The sums are binary fractions, so a half can arrive a hair below itself
 * (62.75 as 62.74999…); a billionth of a point is added before the cut.
 */
export function roundHalfUp(rate: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(rate * scale + 0.5 + 1e-9) / scale;
}

/** One decimal for axes, none for plans and commitments. */
export function shownRate(rate: number | null, level: 'plan' | 'axis' | 'commitment'): number | null {
  return rate === null ? null : roundHalfUp(rate, level === 'axis' ? 1 : 0);
}

/** Figures in data: exact to two decimals. */
export function dataRate(rate: number | null): number | null {
  return rate === null ? null : roundHalfUp(rate, 2);
}

export type CommitmentTally = { readonly number: number; readonly axis: string; readonly tally: Tally };
export type PlanRates = {
  readonly plan: number | null;
  readonly axes: readonly { readonly code: string; readonly rate: number | null }[];
  readonly commitments: readonly {
    readonly number: number;
    readonly axis: string;
    readonly rate: number | null;
  }[];
};

/** All rates of a plan, unrounded, in the order of its axes and commitments. */
export function planRates(axes: readonly string[], tallies: readonly CommitmentTally[]): PlanRates {
  const commitments = tallies.map(({ number, axis, tally }) => ({
    number,
    axis,
    rate: commitmentRate(tally),
  }));
  return {
    plan: meanRate(commitments.map(({ rate }) => rate)),
    axes: axes.map((code) => ({
      code,
      rate: meanRate(commitments.filter(({ axis }) => axis === code).map(({ rate }) => rate)),
    })),
    commitments,
  };
}
