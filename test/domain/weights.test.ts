import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentRate, tallyOf } from '#domain/rate.ts';
import type { ProposedRow } from '#domain/weights.ts';
import { proposedOn, readWeight, readWeights, weightEffect, weightsOf } from '#domain/weights.ts';

const read = (text: string) => {
  const found = readWeights(text, 4, [1, 2, 3]);
  return 'weights' in found ? Object.fromEntries(found.weights) : found;
};

test.for([
  ['4.3 = 2', { 3: 2 }],
  ['3: 2', { 3: 2 }],
  ['1:3, 2:1, 3:2', { 1: 3, 2: 1, 3: 2 }],
  ['1:3,2:1,3:2', { 1: 3, 2: 1, 3: 2 }],
  ['4.1:3,4.2:1', { 1: 3, 2: 1 }],
  ['1: 1,5; 2: 0.25', { 1: 1.5, 2: 0.25 }],
  ['1:1,5,2:3', { 1: 1.5, 2: 3 }],
  ['1 = 3\n2 = 1', { 1: 3, 2: 1 }],
  ['٤٫٣ = ٢', { 3: 2 }],
  ['١: ٣، ٢: ١٫٥', { 1: 3, 2: 1.5 }],
  ['1 → 3', { 1: 3 }],
  ['1: 50 %, 2: 30 %, 3: 20%', { 1: 50, 2: 30, 3: 20 }],
] as const)('%s', ([text, weights]) => {
  expect(read(text)).toEqual(weights);
});

test.for([
  ['4.3 = beaucoup', 'unreadable'],
  ['3', 'unreadable'],
  ['la loi manque', 'unreadable'],
  ['1: 2 et 2: 3', 'unreadable'],
  ['1: 2; 2: -1', 'negative'],
  ['1: 0', 'zero'],
  ['1: -0', 'zero'],
  ['1: 0,00', 'zero'],
  ['2: 1001', 'too-large'],
  ['2: 999999999999', 'too-large'],
  ['2: 1.005', 'decimals'],
  ['5: 1', 'unknown'],
  ['10.3: 1', 'unknown'],
  ['3: 1, 4.3: 2', 'twice'],
  ['3: 20 %', 'percent-of-all'],
] as const)('%s cannot be', ([text, problem]) => {
  expect(read(text)).toMatchObject({ problem });
});

test('whatever is typed is read or refused, and what is read can be written down', () => {
  const figure = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{0,2}[.:=, %-]{0,2}[0-9]{1,4}[,;.]?[0-9]?$/));
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 4 }), (parts) => {
      const found = readWeights(parts.join(' '), 4, [1, 2, 3]);
      if (!('weights' in found)) return;
      for (const [number, weight] of found.weights) {
        expect([1, 2, 3]).toContain(number);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1_000);
        expect(readWeight(String(weight))).toEqual({ weight });
      }
    }),
    { numRuns: 2_000 },
  );
});

const weight = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
const rows = fc
  .array(fc.record({ progress: fc.nat(100), weight, proposed: weight }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((row, index): ProposedRow => ({ ...row, number: index + 1, title: {} })));

test('the effect that is shown is the rate after acceptance, whatever stands', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const rateOf = (one: (row: ProposedRow) => number) =>
        commitmentRate(
          tallyOf(list.map((row) => ({ weight: one(row), progress: row.progress, withdrawn: false }))),
        );
      expect(weightEffect(list)).toEqual({
        before: rateOf((row) => row.weight),
        after: rateOf((row) => row.proposed),
      });
      const { after } = weightEffect(list);
      const progress = list.map((row) => row.progress);
      expect(after).toBeGreaterThanOrEqual(Math.min(...progress) - 1e-9);
      expect(after).toBeLessThanOrEqual(Math.max(...progress) + 1e-9);
    }),
  );
});

test('a proposal fits the weights it was made on, and no others', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (list, index) => {
      const proposal = {
        before: weightsOf(list, (row) => row.weight),
        weights: weightsOf(list, (row) => row.proposed),
      };
      const stands = list.map(({ number, title, progress, weight: stood }) => ({
        number,
        title,
        progress,
        weight: stood,
      }));
      expect(proposedOn(stands, proposal)).toEqual(list);
      const at = index % list.length;
      expect(proposedOn(stands.toSpliced(at, 1), proposal)).toBeUndefined();
      const moved = stands.map((row, place) => (place === at ? { ...row, weight: row.weight + 1 } : row));
      expect(proposedOn(moved, proposal)).toBeUndefined();
      const added = [...stands, { number: 99, title: {}, progress: 0, weight: 1 }];
      expect(proposedOn(added, proposal)).toBeUndefined();
    }),
  );
});
