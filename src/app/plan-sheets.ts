import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { PlanDocument } from '#domain/plan-document.ts';
import type { Cell } from '#domain/plan-table/cell.ts';
import { SHEETS } from '#domain/plan-table/columns.ts';
import { planRows, planSheets, writtenColumns } from '#domain/plan-table/write-tables.ts';
import type { WrittenSheet } from '#domain/plan-table/write-tables.ts';
import { words } from '#i18n/catalog.ts';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '#report/band-words.ts';
import { examplePlan } from '#report/plan-example.ts';
import { flatHeadingWords, headingWords } from '#report/plan-form.ts';

/** A plan as a workbook in the form that is imported, with headings and bands in a language. */
export function planXlsx(document: PlanDocument, language: Language): Promise<Uint8Array> {
  return workbookOf(
    planSheets(document).map((sheet) => sheetOf(sheet, language)),
    language,
  );
}

/** The form, empty, with an example that is not read and a sheet that explains each column. */
export function planTemplate(language: Language): Promise<Uint8Array> {
  const example = planSheets(examplePlan()).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(([first = null, ...rest]) => [`# ${shown(first)}`, ...rest]),
  }));
  return workbookOf([...example.map((sheet) => sheetOf(sheet, language)), explanations(language)], language);
}

/** The same plan in one table, for any program: UTF-8 with its mark, no cell that a spreadsheet would calculate. */
export function planCsv(document: PlanDocument, language: Language): Uint8Array {
  const { columns, rows } = planRows(document);
  const csv = stringify(
    [
      columns.map(({ sheet, ...written }) => flatHeadingWords(sheet, written, language)),
      ...rows.map((row) => row.map((cell, index) => csvCell(cell, columns[index]?.column.kind, language))),
    ],
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
  return new TextEncoder().encode(csv);
}

type Written = ReturnType<typeof xlsxCell>;
type WorkbookSheet = {
  readonly sheet: string;
  readonly data: Written[][];
  readonly columns: { readonly width: number }[];
};

async function workbookOf(sheets: readonly WorkbookSheet[], language: Language): Promise<Uint8Array> {
  const rightToLeft = directionOf(language) === 'rtl';
  return writeXlsxFile(sheets.map((sheet) => ({ ...sheet, stickyRowsCount: 1, rightToLeft }))).toBuffer();
}

function sheetOf({ sheet, columns, rows }: WrittenSheet, language: Language): WorkbookSheet {
  return {
    sheet,
    columns: columns.map(({ column, language: of }) => ({
      width: of === null ? 16 : column.kind === 'text' ? 50 : 36,
    })),
    data: [
      columns.map((written) => bold(headingWords(written, language))),
      ...rows.map((row) =>
        row.map((cell, index) => xlsxCell(inWords(cell, columns[index]?.column.kind, language))),
      ),
    ],
  };
}

function explanations(language: Language): WorkbookSheet {
  const t = (phrase: AnyPhrase) => words(phrase, { language, timeZone: 'UTC' });
  const header = [
    say('import-form-sheet'),
    say('import-form-column'),
    say('import-form-owed'),
    say('import-form-what'),
  ];
  const rows = SHEETS.flatMap((sheet) =>
    writtenColumns(sheet)
      .filter((written) => written.language === null || written.language === language)
      .map((written) => [
        sheet,
        headingWords(written, language),
        written.column.required ? '●' : '',
        t({ key: `import-explain-${written.column.name}` }),
      ]),
  );
  return {
    sheet: t({ key: 'import-sheet-explanations' }).split('|')[0]?.trim() ?? 'explanations',
    columns: [16, 32, 12, 110].map((width) => ({ width })),
    data: [
      [xlsxCell(t(say('import-form-intro')))],
      header.map((phrase) => bold(t(phrase))),
      ...rows.map((row) => row.map((text) => xlsxCell(text))),
    ],
  };
}

function bold(value: string) {
  return { value, type: String, fontWeight: 'bold' as const, wrap: true };
}

/** Bands are written as they are said. */
function inWords(cell: Cell, kind: string | undefined, language: Language): Cell {
  if (typeof cell === 'boolean') return cell ? yesIn(language) : null;
  if (kind !== 'band' || typeof cell !== 'string') return cell;
  return words(bandWords(cell as Parameters<typeof bandWords>[0]), { language, timeZone: 'UTC' });
}

function yesIn(language: Language): string {
  return words(say('import-yes'), { language, timeZone: 'UTC' }).split('|')[0]?.trim() ?? '';
}

/** Before this date a spreadsheet counts a day that never was. */
const FIRST_SURE_DAY = '1900-03-01';

/** A text is always said to be one, so that `=1+1` stays what it is. */
function xlsxCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell !== 'object') return { value: String(cell), type: String, wrap: true };
  if ('percent' in cell)
    return { value: Number((cell.percent / 100).toPrecision(15)), type: Number, format: '0.##%' };
  if ('fault' in cell) return null;
  return cell.day >= FIRST_SURE_DAY
    ? { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
    : { value: cell.day, type: String };
}

function csvCell(cell: Cell, kind: string | undefined, language: Language): string {
  return shown(inWords(cell, kind, language));
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('percent' in cell) return String(cell.percent);
  return 'day' in cell ? cell.day : '';
}
