import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DecidedActivity } from '#domain/digest-besides.ts';
import type { DigestInputs } from '#domain/digest-inputs.ts';
import type { Change } from '#domain/digest-snapshot.ts';
import { buildSnapshot } from '#domain/digest.ts';
import { planRates, tallyOf } from '#domain/rate.ts';
import { sampleInputs, WEEK } from '../support/digest-sample.ts';

/** An activity in a week: what counted before, and what counts now; `was` null for one that was added. */
type Lived = {
  readonly was: { readonly weight: number; readonly progress: number; readonly withdrawn: boolean } | null;
  readonly begun: number;
  readonly is: { readonly weight: number; readonly progress: number; readonly withdrawn: boolean };
};

const state = fc.record({
  weight: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  progress: fc.integer({ min: 0, max: 100 }),
  withdrawn: fc.boolean(),
});
const lived = fc.record<Lived>({
  was: fc.option(state, { nil: null, freq: 5 }),
  begun: fc.integer({ min: 0, max: 100 }),
  is: state,
});
const plan = fc.array(fc.array(lived, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
const sample = sampleInputs();
const besides = { country: null, help: [], questions: [], contests: [], indicators: [] };

/** Commitment n of two axes in turns; what the store reads of it, and the rates that decisions alone would have made. */
function inputsOf(commitments: readonly (readonly Lived[])[]) {
  const axes = ['a', 'b'].map((code) => ({ code, title: { fr: code } }));
  const axisOf = (index: number) => axes[index % 2]?.code ?? '';
  const tallies = (of: (one: Lived) => readonly Lived['is'][]) =>
    commitments.map((activities, index) => ({
      number: index + 1,
      axis: axisOf(index),
      tally: tallyOf(activities.flatMap(of)),
    }));
  const each = commitments.flatMap((activities, index) =>
    activities.map((one, place) => ({
      ...one,
      commitment: index + 1,
      code: `${index + 1}.${place + 1}` as const,
    })),
  );
  const inputs: DigestInputs = {
    ...sample,
    axes,
    commitments: commitments.map((_, index) => ({
      number: index + 1,
      axis: axisOf(index),
      title: {},
      organisation: {},
    })),
    now: tallies(({ is }) => [is]),
    before: tallies(({ was }) => (was ? [was] : [])),
    moved: each
      .filter(({ was }) => was === null)
      .map(({ code, is: { progress } }) => ({
        code,
        title: {},
        was: null,
        is: { band: 'limited', progress, seq: 1 },
        newDifficulty: null,
      })),
    progressed: each.flatMap(({ commitment, was, begun, is }) =>
      is.withdrawn ? [] : [{ commitment, weight: is.weight, points: is.progress - (was?.progress ?? begun) }],
    ),
    besides: {
      ...besides,
      decided: each.flatMap(({ code, was, is }): DecidedActivity[] =>
        was && (was.weight !== is.weight || was.withdrawn !== is.withdrawn)
          ? [{ kind: 'weight', seq: 1, code, title: {}, was: was.weight, weight: is.weight }]
          : [],
      ),
    },
  };
  const decided = tallies(({ was, begun, is }) => [{ ...is, progress: was?.progress ?? begun }]);
  const codes = axes.map(({ code }) => code);
  return {
    inputs,
    is: planRates(codes, inputs.now),
    was: planRates(codes, inputs.before),
    decided: planRates(codes, decided),
  };
}

test('what a rate changed by is what decisions made of it and what progress made of it, at every level', () => {
  fc.assert(
    fc.property(plan, (commitments) => {
      const { inputs, is, was, decided } = inputsOf(commitments);
      const { rate, axes, commitments: each } = buildSnapshot(inputs, WEEK);
      const levels: [Change, number | null, number | null, number | null][] = [
        [rate, is.plan, was.plan, decided.plan],
        ...axes.map((axis, n): (typeof levels)[number] => [
          axis,
          is.axes[n]?.rate ?? null,
          was.axes[n]?.rate ?? null,
          decided.axes[n]?.rate ?? null,
        ]),
        ...each.map((one, n): (typeof levels)[number] => [
          one,
          is.commitments[n]?.rate ?? null,
          was.commitments[n]?.rate ?? null,
          decided.commitments[n]?.rate ?? null,
        ]),
      ];
      for (const [change, now, before, alone] of levels) {
        expect([change.now, change.before]).toEqual([now, before]);
        const parted = now !== null && before !== null && alone !== null;
        const [by, progress] = [change.byDecision ?? 0, parted ? now - alone : 0];
        expect(by).toBeCloseTo(parted ? alone - before : 0, 8);
        expect(by + progress).toBeCloseTo(parted ? now - before : 0, 8);
      }
    }),
  );
});

test('without a decision nothing is said of decisions', () => {
  const { rate, axes, commitments } = buildSnapshot(
    sampleInputs({ besides: { ...besides, decided: [] } }),
    WEEK,
  );
  for (const change of [rate, ...axes, ...commitments]) expect('byDecision' in change).toBe(false);
});
