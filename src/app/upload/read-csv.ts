import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from '#domain/plan-table/cell.ts';
import { findFlatHeading } from '#domain/plan-table/vocabulary.ts';
import type { PlanVocabulary } from '#domain/plan-table/vocabulary.ts';
import type { TableNote } from '#domain/plan-table/table-problem.ts';
import { UnreadableUpload, tooManyRows } from './limits.ts';
import type { UploadLimits } from './limits.ts';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = keyof typeof SEPARATORS;

/** The one table of a CSV text. Rows are counted as a spreadsheet would: a text of several lines stands in one. */
export function readCsv(
  text: string,
  words: PlanVocabulary,
  limits: UploadLimits,
): { readonly table: Table; readonly notes: readonly TableNote[] } {
  const separator = separatorOf(text, words);
  const rows = recordsOf(text, separator, limits);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > limits.rows || cells > limits.cells) throw tooManyRows(limits);
  return {
    table: { name: null, rows: rows.map((cells) => cells.map((cell) => unguarded(cell) || null)) },
    notes: separator === 'comma' ? [] : [{ code: 'separator', values: { separator } }],
  };
}

/** Of the three, the one that makes most headings of the form out of the first lines. */
function separatorOf(text: string, words: PlanVocabulary): Separator {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const lines = text.split(/\r\n?|\n/, 20);
  const fits = (Object.keys(SEPARATORS) as Separator[]).map((separator) => ({
    separator,
    headings: Math.max(
      ...lines.map((line) => {
        const cells = line.slice(0, 20_000).split(SEPARATORS[separator]);
        return cells.filter((cell) => findFlatHeading(words, cell)).length;
      }),
    ),
    said: SEPARATORS[separator] === said ? 1 : 0,
  }));
  const [best] = fits.toSorted((a, b) => b.said - a.said || b.headings - a.headings);
  return best?.separator ?? 'comma';
}

function recordsOf(text: string, separator: Separator, limits: UploadLimits): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: SEPARATORS[separator],
      relax_column_count: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: unknown };
    throw new UnreadableUpload({
      code: 'broken-csv',
      values: { line: typeof lines === 'number' ? String(lines) : '1' },
    });
  }
}

/** A sign before a formula's sign keeps a spreadsheet from calculating it; it is none of the text. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}
