import { expect, test } from 'vitest';
import type { Cell } from '#domain/plan-table/cell.ts';
import { readPlanTables } from '#domain/plan-table/read-tables.ts';
import { planVocabulary } from '#report/plan-form.ts';
import { wrongIn } from '../support/plan-tables.ts';

const HEADINGS = [
  'Plan : code',
  'Plan : pays',
  'Plan : titre (fr)',
  'Plan : début',
  'Plan : fin',
  'Plan : état au',
  'Axe',
  'Axe : titre (fr)',
  'Engagement',
  'Engagement : titre (fr)',
  'Engagement : organisme responsable (fr)',
  'Activité : numéro',
  'Titre',
  'Poids',
  'Avancement',
];
const PLAN: Cell[] = ['MA-PAN3', 'MA', 'Plan', '2026', '2028', '2026-12-31'];
const NONE: Cell[] = [null, null, null, null, null, null];
const rows = (): Cell[][] => [
  HEADINGS,
  [...PLAN, 'a', 'Transparence', '1', 'Budget', 'Ministère', '1', 'Publier', '1', '20'],
  [...NONE, null, null, '1', null, null, '2', 'Former', '2', '95'],
  [...NONE, 'b', 'Égalité', '2', 'Parité', 'Ministère', '1', 'Compter', '1', '70'],
];
const table = (cells: Cell[][]) => [{ name: null, rows: cells }];
const read = (cells: Cell[][]) => {
  const plan = readPlanTables(table(cells), planVocabulary());
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  return plan;
};

test('a whole plan in one table: what is said once of an axis or a commitment need not be said again', () => {
  const { document } = read(rows());
  expect(document.axes.map(({ code }) => code)).toEqual(['a', 'b']);
  expect(
    document.commitments.map(({ number, axis, activities }) => [number, axis, activities.length]),
  ).toEqual([
    [1, 'a', 2],
    [2, 'b', 1],
  ]);
});

test('an empty number of a commitment is that of the row above, and so is the axis of a new one; both are said', () => {
  const cells = rows();
  (cells[2] ?? [])[8] = null;
  (cells[3] ?? [])[6] = null;
  (cells[3] ?? [])[7] = null;
  const { document, notes } = read(cells);
  expect(document.commitments.map(({ axis, activities }) => [axis, activities.length])).toEqual([
    ['a', 2],
    ['a', 1],
  ]);
  expect(notes).toContainEqual({ code: 'carried-down', values: { count: 2, cell: 'I3' } });
});

test('rows of one commitment need not stand together', () => {
  const cells = rows();
  cells.push([...NONE, null, null, '1', null, null, '3', 'Évaluer', '1', '0']);
  expect(read(cells).document.commitments[0]?.activities).toHaveLength(3);
});

test('what two rows say otherwise of the same thing is refused at the second', () => {
  const cells = rows();
  (cells[2] ?? [])[9] = 'Autre titre';
  (cells[3] ?? [])[0] = 'MA-PAN9';
  expect(wrongIn(table(cells))).toEqual(['J3: said-otherwise', 'A4: said-otherwise']);
});

test('errors are named by row and column', () => {
  const cells = rows();
  (cells[1] ?? [])[13] = '0';
  (cells[3] ?? [])[14] = '700';
  expect(wrongIn(table(cells))).toEqual(['N2: not-positive', 'O4: out-of-range']);
});

test('a table without the plan’s columns says which are missing', () => {
  const cells = rows().map((row) => row.slice(6));
  expect(wrongIn(table(cells)).every((one) => one.endsWith(': column-missing'))).toBe(true);
  expect(wrongIn(table(cells))).toHaveLength(6);
});
