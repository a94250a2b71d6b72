import type { CellPlace, Table } from './cell.ts';
import { cellName, isEmptyCell, shownCell } from './cell.ts';
import type { Sheet } from './columns.ts';
import { COLUMNS } from './columns.ts';
import { fieldName } from './entry.ts';
import type { TableFinding, TableNote } from './table-problem.ts';
import type { Heading } from './vocabulary.ts';

export type Headings = {
  readonly row: number;
  /** By their columns, counted from 0; in the form of one table a column may say something of several things. */
  readonly found: ReadonlyMap<number, readonly Heading[]>;
};

/** People put a title above their table. */
const ROWS_ABOVE = 20;

/** The row with most headings of the form, near the top; undefined when there is none. */
export function findHeadings(
  { rows }: Table,
  find: (heading: string) => readonly Heading[],
): Headings | undefined {
  let best: Headings | undefined;
  for (const [row, cells] of rows.slice(0, ROWS_ABOVE).entries()) {
    const found = new Map<number, readonly Heading[]>();
    for (const [column, cell] of cells.entries()) {
      const headings = typeof cell === 'string' && cell.length <= 200 ? find(cell) : [];
      if (headings.length > 0) found.set(column, headings);
    }
    if (found.size > (best?.found.size ?? 0)) best = { row, found };
  }
  return best;
}

/** Headings that stand twice, what is owed and has no column, and what is not read. */
export function checkHeadings(
  table: Table,
  headings: Headings,
  owed: readonly Sheet[],
): { readonly findings: readonly TableFinding[]; readonly notes: readonly TableNote[] } {
  const place = (column: number): CellPlace => ({ sheet: table.name, row: headings.row, column });
  return {
    findings: [...columnsTwice(headings, place), ...columnsMissing(headings, place(0), owed)],
    notes: ignoredColumns(table, headings, place),
  };
}

function columnsTwice({ found }: Headings, place: (column: number) => CellPlace): TableFinding[] {
  const first = new Map<string, number>();
  return [...found].flatMap(([index, [heading]]): TableFinding[] => {
    if (!heading) return [];
    const key = `${heading.sheet} ${fieldName(heading.column, heading.language)}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      { at: place(index), reason: { code: 'column-twice', values: { first: cellName(place(known)) } } },
    ];
  });
}

function columnsMissing({ found }: Headings, at: CellPlace, owed: readonly Sheet[]): TableFinding[] {
  const all = [...found.values()].flat();
  return owed.flatMap((sheet) =>
    COLUMNS[sheet]
      .filter(({ required }) => required)
      .filter(({ name }) => !all.some((one) => one.sheet === sheet && one.column.name === name))
      .map(({ name }) => ({ at, reason: { code: 'column-missing', values: { column: { sheet, name } } } })),
  );
}

function ignoredColumns(
  { rows }: Table,
  { row, found }: Headings,
  place: (column: number) => CellPlace,
): readonly TableNote[] {
  const filled = new Set<number>();
  for (const cells of rows.slice(row + 1)) {
    for (const [column, cell] of cells.entries()) if (!isEmptyCell(cell)) filled.add(column);
  }
  return [...filled]
    .filter((column) => !found.has(column))
    .sort((a, b) => a - b)
    .map((column) => {
      const heading = shownCell(rows[row]?.[column] ?? null).trim();
      return { code: 'column-ignored', values: { cell: cellName(place(column)), heading } };
    });
}
