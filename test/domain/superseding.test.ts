import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndicatorEntry } from '#domain/indicator.ts';
import { standingFor } from '#domain/indicator.ts';
import { seriesOf } from '#domain/indicator-series.ts';

const PLANNED = { name: { fr: 'Taux' }, unit: 'percent', value: 54, target: 100 };
const BROUGHT = {
  commitment: 4,
  number: 2,
  planned: PLANNED,
  on: '2023-07-31',
  at: '2023-07-31T22:59:59.999Z',
};

type Step = { readonly does: 'enter' | 'correct' | 'undo'; readonly value: number; readonly on: string };
const step = fc.record<Step>({
  does: fc.constantFrom('enter', 'enter', 'correct', 'undo'),
  value: fc.nat(100),
  on: fc.constantFrom('2023-07-31', '2024-12-31', '2025-12-31'),
});

/** What stands, kept the simple way: a pile of values for each date. */
function played(steps: readonly Step[]) {
  const entries: IndicatorEntry[] = [];
  const piles = new Map<string, number[]>([[BROUGHT.on, [PLANNED.value]]]);
  for (const [index, { does, value, on }] of steps.entries()) {
    const series = seriesOf(BROUGHT, entries);
    const standing = standingFor(series, 'value', on);
    const pile = piles.get(on) ?? [];
    if (does !== 'enter' && !standing?.id) continue;
    const supersedes = standing?.id ? (series.heads[standing.id] ?? null) : null;
    if (does === 'undo') pile.pop();
    else pile.push(value);
    piles.set(on, pile);
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const id = `entry ${String(index).padStart(3, '0')}`;
    entries.push({ id, kind: 'value', value, on, source: 's', at, supersedes, retracts: does === 'undo' });
  }
  return { series: seriesOf(BROUGHT, entries), piles, entries };
}

test('whatever is entered, corrected and undone, what stands is the top of each date’s pile, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { series, piles, entries } = played(steps);
      const expected = [...piles].flatMap(([on, pile]) => {
        const value = pile.at(-1);
        return value === undefined ? [] : [[on, value]];
      });
      expect(series.points.map(({ on, value }) => [on, value])).toEqual(
        expected.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      );
      const written = entries.filter(({ retracts }) => !retracts).map(({ id }) => id);
      const shown = series.history.flatMap(({ id }) => (id === null ? [] : [id]));
      expect(shown.toSorted()).toEqual(written.toSorted());
      const standing = series.history.filter(({ ended, kind }) => ended === null && kind === 'value');
      expect(standing).toHaveLength(series.points.length);
    }),
  );
});

test('what the plan brought is the first point, and its target stands until another is entered', () => {
  const series = seriesOf(BROUGHT, []);
  expect(series.points).toEqual([
    { id: null, value: 54, on: '2023-07-31', source: null, at: BROUGHT.at, corrected: false },
  ]);
  expect([series.baseline, series.target?.value, series.target?.on]).toEqual([null, 100, null]);
});
