import type { Cell, CellPlace, Table } from './cell.ts';
import { isEmptyCell } from './cell.ts';
import type { Column, Sheet } from './columns.ts';
import { SHEETS } from './columns.ts';
import type { Headings } from './headings.ts';
import type { Placed, TableFinding, TableNote } from './table-problem.ts';
import type { TextLanguage } from './vocabulary.ts';

export type Field = Placed & { readonly column: Column; readonly language: TextLanguage | null };

/** By name, `title.fr`. Every column of the table is there, empty cells too: their places are known. */
export type Fields = ReadonlyMap<string, Field>;

/** What is said of one thing. */
export type Entry = { readonly at: CellPlace; readonly fields: Fields };

/** Everything of a form, sorted by what it is about. */
export type Entries = {
  readonly rows: BySheet<readonly Entry[]>;
  /** Where the headings of each sheet stand, for what a whole sheet lacks. */
  readonly tops: BySheet<CellPlace>;
  /** What could not be read at all: nothing follows from its emptiness. */
  readonly unread: readonly Sheet[];
  readonly findings: readonly TableFinding[];
  readonly notes: readonly TableNote[];
};

export type BySheet<T> = { readonly [sheet in Sheet]: T };

export function bySheet<T>(pick: (sheet: Sheet) => T): BySheet<T> {
  return Object.fromEntries(SHEETS.map((sheet) => [sheet, pick(sheet)])) as BySheet<T>;
}

/** `title.fr`; the name of one column of the form. */
export function fieldName(column: Column, language: TextLanguage | null): string {
  return language === null ? column.name : `${column.name}.${language}`;
}

/** A row below the headings, each cell with everything that its column says. */
export type Row = { readonly row: number; readonly fields: BySheet<Map<string, Field>> };

/** The rows below the headings that say something, and how many are remarks. */
export function rowsBelow(
  table: Table,
  headings: Headings,
): { readonly rows: readonly Row[]; readonly comments: number } {
  const filled = [...table.rows.entries()].filter(
    ([row, cells]) =>
      row > headings.row && [...headings.found.keys()].some((column) => !isEmptyCell(cells[column])),
  );
  const rows = filled.filter(([, cells]) => !isComment(cells));
  return {
    rows: rows.map(([row, cells]) => ({ row, fields: fieldsOf(table.name, row, cells, headings) })),
    comments: filled.length - rows.length,
  };
}

/** Whoever begins a row with this sign wrote an example or a remark. */
function isComment(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isEmptyCell(cell));
  return typeof first === 'string' && first.trimStart().startsWith('#');
}

function fieldsOf(
  sheetName: string | null,
  row: number,
  cells: readonly Cell[],
  { found }: Headings,
): Row['fields'] {
  const fields = bySheet(() => new Map<string, Field>());
  for (const [index, headings] of found) {
    const at = { sheet: sheetName, row, column: index };
    for (const { sheet, column, language } of headings) {
      const name = fieldName(column, language);
      // A column that stands twice is refused with its heading.
      if (!fields[sheet].has(name))
        fields[sheet].set(name, { column, language, cell: cells[index] ?? null, at });
    }
  }
  return fields;
}

/** The first cell of what is said, which stands for the whole. */
export function entryOf(fields: Fields): Entry {
  const [first] = fields.values();
  if (!first) throw new Error('A row without columns says nothing');
  return { at: first.at, fields };
}
