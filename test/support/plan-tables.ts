import type { Cell, Table } from '#domain/plan-table/cell.ts';
import { readPlanTables } from '#domain/plan-table/read-tables.ts';
import type { TableProblem } from '#domain/plan-table/table-problem.ts';
import { planVocabulary } from '#report/plan-form.ts';

/** A small plan in the sheets of the form; a test changes what it is about. */
export function smallSheets(): { [sheet: string]: Cell[][] } {
  return {
    plan: [
      ['Code', 'Pays', 'Titre (fr)', 'Début', 'Fin', 'État au'],
      ['MA-PAN3', 'MA', 'Troisième plan', 2026, 2028, { day: '2026-12-31' }],
    ],
    axes: [
      ['Code', 'Titre (fr)'],
      ['a', 'Transparence'],
    ],
    commitments: [
      ['Numéro', 'Axe', 'Titre (fr)', 'Organisme responsable (fr)'],
      [1, 'a', 'Budget', 'Ministère du budget'],
      [2, 'a', 'Marchés', 'Trésorerie'],
    ],
    activities: [
      ['Engagement', 'Numéro', 'Titre (fr)', 'État', 'Poids', 'Avancement', 'Échéance'],
      [1, 1, 'Publier', 'progression limitée', 1, 20, null],
      [1, 2, 'Former', 'complétée', 2, 95, '31/12/2027'],
      [2, 1, 'Ouvrir', null, 1, { percent: 70 }, null],
    ],
  };
}

export function tablesOf(sheets: { readonly [sheet: string]: readonly (readonly Cell[])[] }): Table[] {
  return Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
}

/** `cell: code` of everything that is wrong. */
export function wrongIn(tables: readonly Table[]): readonly string[] {
  const read = readPlanTables(tables, planVocabulary());
  if (!('problems' in read)) return [];
  return read.problems.map(({ cell, reason }: TableProblem) => `${cell}: ${reason.code}`);
}

/** The small plan, with one cell put otherwise: `activities!E2`. */
export function smallWith(address: string, cell: Cell): Table[] {
  const sheets = smallSheets();
  const [, name = '', letter = '', row = ''] = /^(\w+)!([A-Z])(\d+)$/.exec(address) ?? [];
  const cells = sheets[name]?.[Number(row) - 1];
  if (!cells) throw new Error(`The small plan has no ${address}`);
  cells[letter.charCodeAt(0) - 65] = cell;
  return tablesOf(sheets);
}
