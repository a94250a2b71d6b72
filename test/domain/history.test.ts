import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentOf } from '#domain/history.ts';
import type { Dated } from '#domain/history.ts';

const entry = (seq: number, origin = seq, retracts = false): Dated => ({
  seq,
  origin,
  retracts,
  at: `2026-01-${String(seq).padStart(2, '0')}T09:00:00.000Z`,
});

test('of nothing, nothing is current', () => {
  expect(currentOf([])).toBeUndefined();
});

test('the last original is current', () => {
  expect(currentOf([entry(1), entry(2), entry(3)])?.seq).toBe(3);
});

test('a correction takes the place of what it corrects', () => {
  expect(currentOf([entry(1), entry(2), entry(3, 2)])?.seq).toBe(3);
});

test('a late correction of January never overrides February', () => {
  const [january, february, late] = [entry(1), entry(2), entry(3, 1)];
  expect(currentOf([january, february, late])).toBe(february);
});

test('of several corrections the newest is read', () => {
  expect(currentOf([entry(1), entry(2, 1), entry(3, 1)])?.seq).toBe(3);
});

test('what was undone is passed over, back to what was before', () => {
  expect(currentOf([entry(1), entry(2), entry(3, 2, true)])?.seq).toBe(1);
});

test('when everything was undone, nothing is current', () => {
  expect(currentOf([entry(1), entry(2, 1, true)])).toBeUndefined();
});

test('an undone original that is corrected once more counts again', () => {
  expect(currentOf([entry(1), entry(2), entry(3, 2, true), entry(4, 2)])?.seq).toBe(4);
});

test('as of a past instant, what came later is unknown', () => {
  const entries = [entry(1), entry(2), entry(3, 2, true)];
  expect(currentOf(entries, '2026-01-02T09:00:00.000Z')?.seq).toBe(2);
  expect(currentOf(entries, '2026-01-02T08:59:59.999Z')?.seq).toBe(1);
  expect(currentOf(entries, '2025-12-31T00:00:00.000Z')).toBeUndefined();
});

/** A history as it can come about: each entry is an original, or corrects or undoes an earlier original. */
const histories = fc
  .array(fc.record({ back: fc.nat(10), corrects: fc.boolean(), retracts: fc.boolean() }), { maxLength: 25 })
  .map((steps) => {
    const entries: Dated[] = [];
    for (const [index, { back, corrects, retracts }] of steps.entries()) {
      const originals = entries.filter(({ seq, origin }) => seq === origin);
      const origin = corrects ? originals.at(-1 - (back % Math.max(1, originals.length))) : undefined;
      entries.push(origin ? entry(index + 1, origin.seq, retracts) : entry(index + 1));
    }
    return entries;
  });

test('the order in which entries are read does not matter', () => {
  const shuffled = histories.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(currentOf(other)).toEqual(currentOf(list));
    }),
  );
});

test('what is current is never an undo, and the newest of its original', () => {
  fc.assert(
    fc.property(histories, (list) => {
      const current = currentOf(list);
      if (!current) return;
      expect(current.retracts).toBe(false);
      expect(list.filter(({ origin, seq }) => origin === current.origin && seq > current.seq)).toEqual([]);
    }),
  );
});
