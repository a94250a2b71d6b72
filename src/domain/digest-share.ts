import type { DigestInputs } from './digest-inputs.ts';
import type { Change } from './digest-snapshot.ts';
import { refOf } from './plan.ts';
import { moved, planRates } from './rate.ts';
import type { CommitmentTally, PlanRates } from './rate.ts';

/** Sums of binary fractions may differ by a hair without anything having been decided. */
const HAIR = 1e-9;

/**
 * The rates as decisions alone would have made them (weights, withdrawals, restorations, additions), each activity's
 * progress left where it was. What is between these and the rates of before is theirs; the rest is progress. One that
 * was added began with the progress that it came with.
 */
export function decidedRates(
  { before, now, progressed, besides, moved: activities }: DigestInputs,
  axes: readonly string[],
): PlanRates {
  const decidedOn = new Set(
    [...(besides?.decided ?? []), ...activities.filter(({ was }) => was === null)].map(
      ({ code }) => refOf(code)?.commitment,
    ),
  );
  const tallies = before.map((one): CommitmentTally => {
    const is = decidedOn.has(one.number) && now.find(({ number }) => number === one.number);
    if (!is) return one;
    const tally = progressed
      .filter(({ commitment }) => commitment === one.number)
      .reduce((sum, { weight, points }) => moved(sum, weight, -points), is.tally);
    return { ...one, tally };
  });
  return planRates(axes, tallies);
}

/** A rate of now and before, with the points of the difference that decisions made, where they made some. */
export function changeOf(now: number | null, before: number | null, decided: number | null): Change {
  if (now === null || before === null || decided === null || Math.abs(decided - before) < HAIR)
    return { now, before };
  return { now, before, byDecision: decided - before };
}
