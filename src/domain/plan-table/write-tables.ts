import type { PlanDocument } from '../plan-document.ts';
import type { JsonPath } from '../plan-problem.ts';
import type { Cell } from './cell.ts';
import type { Column, Sheet } from './columns.ts';
import { COLUMNS, SHEETS } from './columns.ts';
import { TEXT_LANGUAGES } from './vocabulary.ts';
import type { TextLanguage } from './vocabulary.ts';

/** A column of the form as it is written: one a language where it has texts. */
export type WrittenColumn = { readonly column: Column; readonly language: TextLanguage | null };
export type WrittenSheet = {
  readonly sheet: Sheet;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The columns of a sheet, in their order. */
export function writtenColumns(sheet: Sheet): readonly WrittenColumn[] {
  return COLUMNS[sheet].flatMap((column): readonly WrittenColumn[] =>
    column.localized
      ? TEXT_LANGUAGES.map((language) => ({ column, language }))
      : [{ column, language: null }],
  );
}

/** A plan as the sheets of the form: read again, they are the same plan. */
export function planSheets(document: PlanDocument): readonly WrittenSheet[] {
  return SHEETS.map((sheet) => {
    const columns = writtenColumns(sheet);
    return { sheet, columns, rows: thingsOf(document, sheet).map((thing) => cellsOf(thing, columns)) };
  });
}

type Said = { readonly thing: object; readonly commitment: number | null };

function thingsOf({ plan, axes, commitments }: PlanDocument, sheet: Sheet): readonly Said[] {
  const alone = (thing: object): Said => ({ thing, commitment: null });
  switch (sheet) {
    case 'plan':
      return [alone(plan)];
    case 'axes':
      return axes.map(alone);
    case 'commitments':
      return commitments.map(alone);
    case 'activities':
    case 'indicators':
      return commitments.flatMap((commitment) =>
        commitment[sheet].map((thing: object) => ({ thing, commitment: commitment.number })),
      );
    default:
      return sheet satisfies never;
  }
}

/**
 * The same in one table: a row for each activity and indicator, and for each commitment and axis that has none. The plan
 * stands in the first row, an axis and a commitment in their first.
 */
export function planRows(document: PlanDocument): {
  readonly columns: readonly (WrittenColumn & { readonly sheet: Sheet })[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const columns = SHEETS.flatMap((sheet) =>
    writtenColumns(sheet)
      // Said by the column of the commitment and of the axis.
      .filter(
        ({ column }) => column.name !== 'commitment' && !(sheet === 'commitments' && column.name === 'axis'),
      )
      .map((written) => ({ ...written, sheet })),
  );
  const rows: Partial<Record<Sheet, object>>[] = [];
  for (const axis of document.axes) rows.push({ axes: axis });
  for (const commitment of document.commitments) {
    const { number, axis } = commitment;
    const link = { axes: { code: axis }, commitments: { number } };
    const own = [
      ...commitment.activities.map((activities) => ({ ...link, activities })),
      ...commitment.indicators.map((indicators) => ({ ...link, indicators })),
    ];
    const [first = link, ...others] = own;
    rows.push({ ...first, commitments: commitment }, ...others);
  }
  if (rows[0]) rows[0].plan = document.plan;
  return {
    columns,
    rows: rows.map((row) =>
      columns.flatMap(({ sheet, ...column }) =>
        cellsOf({ thing: row[sheet] ?? {}, commitment: null }, [column]),
      ),
    ),
  };
}

function cellsOf({ thing, commitment }: Said, columns: readonly WrittenColumn[]): readonly Cell[] {
  return columns.map(({ column, language }) =>
    column.path.length === 0 ? commitment : cellOf(thing, column, language),
  );
}

function cellOf(thing: object, { kind, path }: Column, language: TextLanguage | null): Cell {
  if (kind === 'lines') return linesCell(valueAt(thing, path), language);
  const value = valueAt(thing, language === null ? path : [...path, language]);
  if (value === undefined) return null;
  // Counted by nobody, and said so: an empty cell would say nothing of it.
  if (value === null) return path.includes('value') ? null : '-';
  if (kind === 'languages' && Array.isArray(value)) return value.join(', ') || '-';
  if (typeof value === 'number') return kind === 'share' || kind === 'rate' ? { percent: value } : value;
  if (typeof value !== 'string') return value === true;
  return kind === 'date' ? { day: value } : value;
}

function linesCell(value: unknown, language: TextLanguage | null): Cell {
  if (!Array.isArray(value) || language === null) return null;
  if (value.length === 0) return language === TEXT_LANGUAGES[0] ? '-' : null;
  const lines = value.map((item: { readonly [language in TextLanguage]?: string }) => item[language] ?? '');
  if (lines.every((line) => line === '')) return null;
  // The line feed says that a semicolon is none of the separators here.
  return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n');
}

function valueAt(thing: object, path: JsonPath): unknown {
  let value: unknown = thing;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as { readonly [name: string]: unknown })[step];
  }
  return value;
}
