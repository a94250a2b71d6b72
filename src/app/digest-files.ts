import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Cell } from '#report/digest-columns.ts';
import { digestFileName, digestSheets, digestTable } from '#report/digest-table.ts';

export type DigestFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The digest's table for any program: UTF-8 with its mark, no cell that a spreadsheet would run as a formula. */
export function digestCsv(snapshot: Snapshot, language: Language): DigestFile {
  const { header, rows } = digestTable(snapshot, language);
  const csv = stringify([header, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return {
    name: `${digestFileName(snapshot)}.csv`,
    type: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(csv),
  };
}

/** The same for spreadsheets, a sheet a part: numbers are numbers, and an Arabic sheet begins on the right. */
export async function digestXlsx(snapshot: Snapshot, language: Language): Promise<DigestFile> {
  const rightToLeft = directionOf(language) === 'rtl';
  const bytes = await writeXlsxFile(
    digestSheets(snapshot, language).map(({ name, header, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft,
      data: [
        header.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row) => row.map(xlsxCell)),
      ],
    })),
  ).toBuffer();
  return {
    name: `${digestFileName(snapshot)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  };
}

/** A text is always said to be one, so that `=1+1` stays what it is. */
function xlsxCell(value: Cell) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true };
}
