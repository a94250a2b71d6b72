import readXlsx from 'read-excel-file/universal';
import type { Cell, Table } from '#domain/plan-table/cell.ts';
import { readCellName } from '#domain/plan-table/cell.ts';
import { percentOf } from '#domain/plan-table/read-number.ts';
import type { TableNote } from '#domain/plan-table/table-problem.ts';
import { UnreadableUpload } from './limits.ts';
import type { UploadLimits } from './limits.ts';
import { readParts } from './unzip.ts';
import { lookAtWorkbook } from './workbook-look.ts';
import type { SheetLook } from './workbook-look.ts';

export type TablesRead = { readonly tables: readonly Table[]; readonly notes: readonly TableNote[] };

/**
 * The sheets of an XLSX workbook. A merged cell counts for all the rows that it covers, in its first column; what is
 * hidden is read. Throws when the file is another kind of workbook, is broken, or is too large.
 */
export async function readWorkbook(bytes: Uint8Array, limits: UploadLimits): Promise<TablesRead> {
  const parts = readParts(bytes, limits);
  const kinds = parts.text('[Content_Types].xml') ?? '';
  if (parts.text('mimetype')?.includes('opendocument')) throw new UnreadableUpload({ code: 'open-document' });
  if (/macroEnabled/i.test(kinds)) throw new UnreadableUpload({ code: 'macros' });
  if (/sheet\.binary/i.test(kinds)) throw new UnreadableUpload({ code: 'binary-excel' });
  if (!/spreadsheetml\.(?:sheet|template)\.main\+xml/.test(kinds))
    throw new UnreadableUpload({ code: 'not-a-plan-file' });
  const looks = lookAtWorkbook(parts, limits);
  const sheets = await valuesOf(bytes);
  const tables = looks.flatMap((look): readonly Table[] => {
    const data = sheets.find(({ sheet }) => sheet === look.name)?.data;
    return data ? [{ name: look.name, rows: withMerged(rowsOf(data, look), look) }] : [];
  });
  return { tables, notes: looks.flatMap(notesOf) };
}

type Value = string | number | boolean | Date | null;

async function valuesOf(bytes: Uint8Array) {
  try {
    const sheets = await readXlsx(Uint8Array.from(bytes).buffer, { trim: false });
    // Its type says `typeof Date`, and it gives dates.
    return sheets as unknown as readonly {
      readonly sheet: string;
      readonly data: readonly (readonly Value[])[];
    }[];
  } catch {
    throw new UnreadableUpload({ code: 'broken-workbook' });
  }
}

function rowsOf(data: readonly (readonly Value[])[], look: SheetLook): Cell[][] {
  const rows = data.map((cells) => cells.map((value) => cellOf(value)));
  const put = (address: string, make: (before: Cell) => Cell) => {
    const place = readCellName(address);
    if (!place) return;
    rows[place.row] ??= [];
    const row = rows[place.row];
    if (row) row[place.column] = make(row[place.column] ?? null);
  };
  for (const address of look.percents)
    put(address, (cell) => (typeof cell === 'number' ? { percent: percentOf(cell) } : cell));
  for (const address of look.uncalculated) put(address, () => ({ fault: 'formula-empty' }));
  for (const address of look.failed) put(address, () => ({ fault: 'formula-error' }));
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

function cellOf(value: Value): Cell {
  return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value;
}

function withMerged(rows: Cell[][], { merged }: SheetLook): Cell[][] {
  for (const range of merged) {
    const [first, last] = range.split(':').map(readCellName);
    if (!first || !last) continue;
    const value = rows[first.row]?.[first.column] ?? null;
    for (let row = first.row + 1; row <= Math.min(last.row, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells && value !== null) cells[first.column] = value;
    }
  }
  return rows;
}

function notesOf({ name, merged, hidden }: SheetLook): readonly TableNote[] {
  const tall = merged.filter((range) => {
    const [first, last] = range.split(':').map(readCellName);
    return first && last && last.row > first.row;
  });
  const shown = tall.slice(0, 10).map((range) => `${name}!${range}`);
  return [
    ...(tall.length > 0
      ? [{ code: 'merged', values: { cells: shown.join(', ') + (tall.length > 10 ? '…' : '') } } as const]
      : []),
    ...(hidden.length > 0 ? [{ code: 'hidden', values: { where: hidden.join(', ') } } as const] : []),
  ];
}
