import type { CellPlace, Table } from './cell.ts';
import { isEmptyCell } from './cell.ts';
import type { Sheet } from './columns.ts';
import { SHEETS } from './columns.ts';
import type { Entries, Entry } from './entry.ts';
import { bySheet, entryOf, rowsBelow } from './entry.ts';
import { checkHeadings, findHeadings } from './headings.ts';
import type { TableFinding, TableNote } from './table-problem.ts';
import { findHeading, headingForm } from './vocabulary.ts';
import type { PlanVocabulary } from './vocabulary.ts';

type Read = {
  readonly isRead: boolean;
  readonly entries: readonly Entry[];
  readonly top: CellPlace;
  readonly findings: readonly TableFinding[];
  readonly notes: readonly TableNote[];
};

/** Sheets that a plan may do without. */
const OPTIONAL: readonly Sheet[] = ['indicators'];

/** Which sheet of the form a table is, by its name; undefined for any other. */
function sheetOf({ name }: Table, words: PlanVocabulary): Sheet | 'explanations' | undefined {
  return name === null ? undefined : words.sheets.get(headingForm(name));
}

/** Whether a workbook has the sheets of the form; one that has a single sheet of its own is read as one table. */
export function hasFormSheets(tables: readonly Table[], words: PlanVocabulary): boolean {
  const known = tables.map((table) => sheetOf(table, words));
  return SHEETS.filter((sheet) => known.includes(sheet)).length >= 2 || tables.length !== 1;
}

/** The rows of a workbook with one sheet for each kind of thing. */
export function sheetEntries(tables: readonly Table[], words: PlanVocabulary): Entries {
  const findings: TableFinding[] = [];
  const notes: TableNote[] = [];
  const found = new Map<Sheet, Read>();
  for (const table of tables) {
    const sheet = sheetOf(table, words);
    const known = sheet && sheet !== 'explanations' ? found.get(sheet) : undefined;
    if (sheet === undefined) {
      if (table.rows.length > 0) notes.push({ code: 'sheet-ignored', values: { sheet: table.name ?? '' } });
    } else if (known) {
      const at = { sheet: table.name, row: 0, column: 0 };
      findings.push({ at, reason: { code: 'sheet-twice', values: { first: known.top.sheet ?? '' } } });
    } else if (sheet !== 'explanations') {
      found.set(sheet, readSheet(table, sheet, words));
    }
  }
  const names = tables.map(({ name }) => name ?? '').join(', ');
  for (const sheet of SHEETS.filter((one) => !found.has(one) && !OPTIONAL.includes(one))) {
    const values = { wanted: sheet, found: names.slice(0, 200) };
    findings.push({ at: { sheet, row: 0, column: 0 }, reason: { code: 'sheet-missing', values } });
  }
  return {
    unread: SHEETS.filter((sheet) => !found.get(sheet)?.isRead),
    rows: bySheet((sheet) => found.get(sheet)?.entries ?? []),
    tops: bySheet((sheet) => found.get(sheet)?.top ?? { sheet, row: 0, column: 0 }),
    findings: [...findings, ...[...found.values()].flatMap((read) => read.findings)],
    notes: [...notes, ...[...found.values()].flatMap((read) => read.notes)],
  };
}

function readSheet(table: Table, sheet: Sheet, words: PlanVocabulary): Read {
  const top = { sheet: table.name, row: 0, column: 0 };
  const headings = findHeadings(table, (text) => {
    const heading = findHeading(words, sheet, text);
    return heading ? [heading] : [];
  });
  if (!headings) {
    const empty = table.rows.every((cells) => cells.every(isEmptyCell));
    const fine = empty && OPTIONAL.includes(sheet);
    return {
      isRead: fine,
      entries: [],
      top,
      findings: fine ? [] : [{ at: top, reason: { code: 'no-headings' } }],
      notes: [],
    };
  }
  const { findings, notes } = checkHeadings(table, headings, [sheet]);
  const { rows, comments } = rowsBelow(table, headings);
  const commented: TableNote[] =
    comments > 0 ? [{ code: 'rows-commented', values: { count: comments } }] : [];
  return {
    isRead: true,
    entries: rows.map(({ fields }) => entryOf(fields[sheet])),
    top: { ...top, row: headings.row },
    findings,
    notes: [...notes, ...commented],
  };
}
