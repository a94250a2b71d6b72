/** What stands in a cell, whatever kind of file it came from. */
export type Cell =
  | null
  | string
  | number
  | boolean
  /** A date of a spreadsheet: `2026-12-31`. */
  | { readonly day: string }
  /** A number that is shown as a percentage: 80 for 80 %. */
  | { readonly percent: number }
  /** A formula that was never calculated, or that came to an error. */
  | { readonly fault: 'formula-empty' | 'formula-error' };

/** A sheet as it was read: its first row is row 1 and its first column is A, empty ones included. */
export type Table = {
  /** Null for a file that has no sheets. */
  readonly name: string | null;
  readonly rows: readonly (readonly Cell[])[];
};

/** Where a cell stands; row and column are counted from 0. */
export type CellPlace = { readonly sheet: string | null; readonly row: number; readonly column: number };

/** `activities!F12`, or `F12` in a file without sheets. */
export function cellName({ sheet, row, column }: CellPlace): string {
  return `${sheet === null ? '' : `${sheet}!`}${columnLetter(column)}${row + 1}`;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** `AB12` → row 11, column 27; undefined for anything else. */
export function readCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Nothing that anyone would see. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** As it may be shown in a sentence: the file is anybody's. */
export function shownCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell).slice(0, 60);
  if ('day' in cell) return cell.day;
  return 'percent' in cell ? `${cell.percent} %` : '';
}
