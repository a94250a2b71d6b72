import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDocument } from '#domain/plan-document.ts';
import {
  commitmentRate,
  dataRate,
  meanRate,
  moved,
  planRates,
  roundHalfUp,
  shownRate,
  tallyOf,
} from '#domain/rate.ts';

const activity = fc.record({
  weight: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.01, max: 100, noNaN: true })),
  progress: fc.integer({ min: 0, max: 100 }),
  withdrawn: fc.boolean(),
});
const activities = fc.array(activity, { maxLength: 30 });
const rateOf = (list: readonly { weight: number; progress: number; withdrawn: boolean }[]) =>
  commitmentRate(tallyOf(list));

/** The same but for what adding up in another order costs. */
const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-9;

describe('the rate of a commitment', () => {
  test('is none without activities, and never 0', () => {
    expect(rateOf([])).toBeNull();
    expect(shownRate(null, 'commitment')).toBeNull();
    expect(dataRate(null)).toBeNull();
  });

  test('is none when all activities are withdrawn', () => {
    fc.assert(
      fc.property(activities, (list) => {
        expect(rateOf(list.map((one) => ({ ...one, withdrawn: true })))).toBeNull();
      }),
    );
  });

  test('is the progress of its only activity, whatever that weighs', () => {
    fc.assert(
      fc.property(activity, (one) => {
        expect(rateOf([{ ...one, withdrawn: false }])).toBeCloseTo(one.progress, 9);
      }),
    );
  });

  test('does not depend on the order of the activities', () => {
    const shuffled = activities.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(isNear(rateOf(other), rateOf(list))).toBe(true);
      }),
    );
  });

  test('lies between the least and the most progress that counts', () => {
    fc.assert(
      fc.property(activities, (list) => {
        const counted = list.filter(({ withdrawn }) => !withdrawn).map(({ progress }) => progress);
        fc.pre(counted.length > 0);
        expect(rateOf(list)).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(rateOf(list)).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
      }),
    );
  });

  test('is made of the sums of its parts, however it is cut', () => {
    fc.assert(
      fc.property(activities, activities, (one, other) => {
        const [a, b, whole] = [tallyOf(one), tallyOf(other), tallyOf([...one, ...other])];
        expect(whole.weight).toBeCloseTo(a.weight + b.weight, 6);
        expect(whole.weighted).toBeCloseTo(a.weighted + b.weighted, 4);
      }),
    );
  });

  test('does not change when all weights grow alike', () => {
    fc.assert(
      fc.property(activities, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        const heavier = rateOf(list.map((one) => ({ ...one, weight: one.weight * factor })));
        expect(isNear(heavier, rateOf(list))).toBe(true);
      }),
    );
  });

  test('after an update is the rate with the new progress', () => {
    fc.assert(
      fc.property(activities, activity, fc.integer({ min: 0, max: 100 }), (list, one, progress) => {
        const before = tallyOf([...list, { ...one, withdrawn: false }]);
        const after = tallyOf([...list, { ...one, withdrawn: false, progress }]);
        expect(moved(before, one.weight, progress - one.progress).weighted).toBeCloseTo(after.weighted, 4);
      }),
    );
  });
});

describe('the rate of an axis or plan', () => {
  test('leaves out commitments that have none', () => {
    expect(meanRate([50, null, 100])).toBe(75);
    expect(meanRate([null, null])).toBeNull();
    expect(meanRate([])).toBeNull();
  });

  test('counts each commitment once, however many activities it has', () => {
    const tallies = [
      { number: 1, axis: 'a', tally: tallyOf([{ weight: 900, progress: 100, withdrawn: false }]) },
      { number: 2, axis: 'a', tally: tallyOf([{ weight: 1, progress: 0, withdrawn: false }]) },
      { number: 3, axis: 'b', tally: tallyOf([]) },
    ];
    const rates = planRates(['a', 'b'], tallies);
    expect(rates.plan).toBe(50);
    expect(rates.axes).toEqual([
      { code: 'a', rate: 50 },
      { code: 'b', rate: null },
    ]);
  });
});

describe('rounding', () => {
  test.for([
    [62.75, 1, 62.8],
    [62.749_999_999_999_99, 1, 62.8],
    [62.7499, 1, 62.7],
    [81.5, 0, 82],
    [0.5, 0, 1],
    [0, 0, 0],
    [100, 1, 100],
    [33.333_333, 2, 33.33],
    [66.665, 2, 66.67],
  ] as const)('%d with %d decimals is %d', ([rate, decimals, shown]) => {
    expect(roundHalfUp(rate, decimals)).toBe(shown);
  });

  test('moves a rate by half a step at most and never out of 0 to 100', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        (rate, decimals) => {
          const shown = roundHalfUp(rate, decimals);
          expect(Math.abs(shown - rate)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(shown).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('the sample plan', () => {
  const file = new URL('../../plans/ma-pan2.json', import.meta.url);
  const plan = planDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tallies = plan.commitments.map(({ number, axis, activities: list }) => ({
    number,
    axis,
    tally: tallyOf(list.map((one) => ({ ...one, withdrawn: false }))),
  }));
  const rates = planRates(
    plan.axes.map(({ code }) => code),
    tallies,
  );

  test('comes to the published 82 %', () => {
    expect(shownRate(rates.plan, 'plan')).toBe(82);
    expect(plan.plan.publishedRate).toBe(82);
  });

  test('comes to the published rates of its five axes', () => {
    expect(rates.axes.map(({ rate }) => shownRate(rate, 'axis'))).toEqual([88.1, 76.3, 82.3, 62.8, 100]);
  });

  test('comes to the published rate of each of its 22 commitments, exactly', () => {
    expect(rates.commitments).toHaveLength(22);
    for (const [index, { rate }] of rates.commitments.entries()) {
      expect(dataRate(rate)).toBe(plan.commitments[index]?.publishedRate);
    }
  });

  test('has 147 activities: 100 complete, 14 significant, 15 limited, 18 not started', () => {
    const bands = plan.commitments.flatMap((commitment) => commitment.activities.map(({ band }) => band));
    const count = (band: string) => bands.filter((one) => one === band).length;
    expect(['complete', 'significant', 'limited', 'not_started'].map(count)).toEqual([100, 14, 15, 18]);
  });
});
