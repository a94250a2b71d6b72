import type { Cell } from './cell.ts';
import { shownCell } from './cell.ts';
import type { Kind } from './columns.ts';
import { readDay, readNumber } from './read-number.ts';
import type { TableReason } from './table-problem.ts';
import { TEXT_LANGUAGES, headingForm } from './vocabulary.ts';
import type { PlanVocabulary } from './vocabulary.ts';

/** The value of a cell as the document has it, or why it has none. */
export type CellRead = { readonly value: unknown } | { readonly reason: TableReason };

/** "None" as somebody says it on purpose: an empty list, a value that nobody has counted. */
const NONE = /^[-–—]$/;

/** Reads a cell that is not empty. What the value may be beyond its type is the document's to refuse. */
export function readCell(cell: Cell, kind: Kind, words: PlanVocabulary): CellRead {
  if (typeof cell === 'object' && cell !== null && 'fault' in cell) return { reason: { code: cell.fault } };
  switch (kind) {
    case 'line':
    case 'text':
      return textRead(cell);
    case 'lines':
      return linesRead(cell);
    case 'whole':
    case 'number':
      return numberRead(cell);
    case 'measure':
      return typeof cell === 'string' && NONE.test(cell.trim()) ? { value: null } : numberRead(cell);
    case 'share':
      return shareRead(cell);
    case 'rate':
      return percentRead(cell);
    case 'date':
      return dateRead(cell);
    case 'band': {
      const band = words.bands.get(headingForm(String(shownCell(cell))));
      return band ? { value: band } : { reason: { code: 'not-a-band', values: { found: shownCell(cell) } } };
    }
    case 'languages':
      return languagesRead(cell, words);
    case 'yes':
      return yesRead(cell, words);
    default:
      return kind satisfies never;
  }
}

function textRead(cell: Cell): CellRead {
  if (typeof cell === 'string') return { value: cell.replace(/\r\n?/g, '\n').trim() };
  // A telephone number or a code that a spreadsheet took for a number.
  if (typeof cell === 'number') return { value: String(cell) };
  return { reason: { code: 'not-a-text', values: { found: shownCell(cell) } } };
}

function linesRead(cell: Cell): CellRead {
  const read = textRead(cell);
  if ('reason' in read) return read;
  const text = String(read.value);
  const several = typeof cell === 'string' && /[\r\n]/.test(cell);
  if (NONE.test(text) && !several) return { value: [] };
  // As it stood: an empty line keeps its place among the languages.
  const lines = several ? cell.split(/\r\n?|\n/) : text.split(';');
  return { value: lines.map((line) => line.trim()) };
}

function numberRead(cell: Cell): CellRead {
  const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumber(cell) : undefined;
  return number === undefined
    ? { reason: { code: 'not-a-number', values: { found: shownCell(cell) } } }
    : { value: number };
}

function percentRead(cell: Cell): CellRead {
  if (typeof cell === 'object' && cell !== null && 'percent' in cell) return { value: cell.percent };
  return numberRead(typeof cell === 'string' ? cell.replace(/[%٪]\s*$|^\s*[%٪]/, '') : cell);
}

/** A progress is whole: 0.8 was meant to be 80 %. */
function shareRead(cell: Cell): CellRead {
  const read = percentRead(cell);
  if ('value' in read && typeof read.value === 'number' && read.value > 0 && read.value < 1) {
    const values = { found: shownCell(cell), meant: String(Number((read.value * 100).toPrecision(12))) };
    return { reason: { code: 'share-of-one', values } };
  }
  return read;
}

function dateRead(cell: Cell): CellRead {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return { value: cell.day };
  const day = typeof cell === 'string' ? readDay(cell) : undefined;
  return day === undefined
    ? { reason: { code: 'not-a-date', values: { found: shownCell(cell) } } }
    : { value: day };
}

function languagesRead(cell: Cell, words: PlanVocabulary): CellRead {
  const read = textRead(cell);
  if ('reason' in read) return read;
  const text = String(read.value);
  if (NONE.test(text)) return { value: [] };
  const languages = text.split(/[\s,;،]+/).map((word) => words.languages.get(headingForm(word)));
  return languages.every((language) => language && TEXT_LANGUAGES.includes(language))
    ? { value: languages }
    : { reason: { code: 'not-languages', values: { found: shownCell(cell) } } };
}

function yesRead(cell: Cell, words: PlanVocabulary): CellRead {
  const said = typeof cell === 'boolean' ? cell : words.yes.has(headingForm(shownCell(cell)));
  return said ? { value: true } : { reason: { code: 'not-a-yes', values: { found: shownCell(cell) } } };
}
