import type { Cell, CellPlace, Table } from './cell.ts';
import { cellName, isEmptyCell, shownCell } from './cell.ts';
import type { Sheet } from './columns.ts';
import { COLUMNS, KEY_COLUMN, SHEETS } from './columns.ts';
import type { Entries, Entry, Field, Fields, Row } from './entry.ts';
import { bySheet, entryOf, rowsBelow } from './entry.ts';
import { checkHeadings, findHeadings } from './headings.ts';
import { readNumber } from './read-number.ts';
import type { TableFinding, TableNote } from './table-problem.ts';
import { findFlatHeading } from './vocabulary.ts';
import type { Heading, PlanVocabulary } from './vocabulary.ts';

/** What a plan of one table must have columns for. */
const OWED: readonly Sheet[] = ['plan', 'axes', 'commitments', 'activities'];

/**
 * A whole plan in one table: a row for each activity or indicator, with its plan, axis and commitment beside it. What
 * is said of these once need not be said again. An empty number of a commitment is that of the row above, and so is the
 * empty axis of a commitment that is new.
 */
export function flatEntries(table: Table, words: PlanVocabulary): Entries {
  const top = { sheet: table.name, row: 0, column: 0 };
  const headings = findHeadings(table, (text) => targetsOf(findFlatHeading(words, text)));
  if (!headings) {
    return {
      rows: bySheet(() => []),
      tops: bySheet(() => top),
      unread: SHEETS,
      findings: [{ at: top, reason: { code: 'no-headings' } }],
      notes: [],
    };
  }
  const checked = checkHeadings(table, headings, OWED);
  const { rows, comments } = rowsBelow(table, headings);
  const gathered = gather(rows);
  const commented: TableNote[] =
    comments > 0 ? [{ code: 'rows-commented', values: { count: comments } }] : [];
  return {
    rows: gathered.rows,
    tops: bySheet(() => ({ ...top, row: headings.row })),
    unread: [],
    findings: [...checked.findings, ...gathered.findings],
    notes: [...checked.notes, ...commented, ...gathered.notes],
  };
}

/** A commitment's number is said once for it and for what belongs to it; so is the code of its axis. */
function targetsOf(heading: Heading | undefined): readonly Heading[] {
  if (!heading) return [];
  const { sheet, column } = heading;
  if (column.name === 'commitment' || (sheet === 'commitments' && column.name === 'number')) {
    return [
      keyed('commitments', 'number'),
      keyed('activities', 'commitment'),
      keyed('indicators', 'commitment'),
    ];
  }
  const isAxis = (sheet === 'axes' && column.name === 'code') || column.name === 'axis';
  return isAxis ? [keyed('axes', 'code'), keyed('commitments', 'axis')] : [heading];
}

function keyed(sheet: Sheet, name: string): Heading {
  const column = COLUMNS[sheet].find((one) => one.name === name);
  if (!column) throw new Error(`The sheet ${sheet} has no column ${name}`);
  return { sheet, column, language: null };
}

/** The columns of a thing that are said of what it belongs to as well. */
const SHARED: { readonly [sheet in Sheet]?: string } = {
  commitments: 'axis',
  activities: 'commitment',
  indicators: 'commitment',
};

function isFilled(fields: Fields, sheet: Sheet): boolean {
  return [...fields].some(([name, { cell }]) => name !== SHARED[sheet] && !isEmptyCell(cell));
}

function gather(rows: readonly Row[]) {
  const entries = bySheet<Entry[]>(() => []);
  const findings: TableFinding[] = [];
  const carried: CellPlace[] = [];
  const known = new Map<string, Map<string, Field>>();
  let above: Row['fields'] | undefined;
  for (const { fields } of rows) {
    carried.push(...carryDown(fields, above, known));
    for (const sheet of ['plan', 'axes', 'commitments'] as const) {
      if (!isFilled(fields[sheet], sheet)) continue;
      const name = nameOf(sheet, fields);
      const before = known.get(name);
      if (before) findings.push(...merge(before, fields[sheet]));
      else {
        known.set(name, fields[sheet]);
        entries[sheet].push(entryOf(fields[sheet]));
      }
    }
    for (const sheet of ['activities', 'indicators'] as const) {
      if (isFilled(fields[sheet], sheet)) entries[sheet].push(entryOf(fields[sheet]));
    }
    above = fields;
  }
  const [first] = carried;
  const notes: TableNote[] = first
    ? [{ code: 'carried-down', values: { count: carried.length, cell: cellName(first) } }]
    : [];
  return { rows: entries, findings, notes };
}

function nameOf(sheet: 'plan' | 'axes' | 'commitments', fields: Row['fields']): string {
  if (sheet === 'plan') return sheet;
  const said = shownCell(fields[sheet].get(KEY_COLUMN[sheet])?.cell ?? null).trim();
  return `${sheet} ${sheet === 'commitments' ? (readNumber(said) ?? said) : said}`;
}

/** Fills in what a merged cell leaves empty in a file that knows none; returns where. */
function carryDown(
  fields: Row['fields'],
  above: Row['fields'] | undefined,
  known: ReadonlyMap<string, Fields>,
): readonly CellPlace[] {
  const places: CellPlace[] = [];
  const number = fields.commitments.get('number');
  const belongs = isFilled(fields.activities, 'activities') || isFilled(fields.indicators, 'indicators');
  const last = above?.commitments.get('number')?.cell ?? null;
  if (number && belongs && isEmptyCell(number.cell) && !isEmptyCell(last)) {
    places.push(number.at);
    put(fields, last, [
      ['commitments', 'number'],
      ['activities', 'commitment'],
      ['indicators', 'commitment'],
    ]);
  }
  const axis = fields.commitments.get('axis');
  if (axis && isEmptyCell(axis.cell) && isFilled(fields.commitments, 'commitments')) {
    const commitment = known.get(nameOf('commitments', fields));
    const cell = (commitment ?? above?.commitments)?.get('axis')?.cell ?? null;
    if (!commitment && !isEmptyCell(cell)) places.push(axis.at);
    put(fields, cell, [
      ['axes', 'code'],
      ['commitments', 'axis'],
    ]);
  }
  return places;
}

function put(fields: Row['fields'], cell: Cell, where: readonly (readonly [Sheet, string])[]): void {
  for (const [sheet, name] of where) {
    const field = fields[sheet].get(name);
    if (field) fields[sheet].set(name, { ...field, cell });
  }
}

/** Takes what is new of a thing that an earlier row has begun; what it says otherwise is refused. */
function merge(before: Map<string, Field>, fields: Fields): TableFinding[] {
  return [...fields].flatMap(([name, field]): TableFinding[] => {
    const known = before.get(name);
    if (isEmptyCell(field.cell)) return [];
    if (!known || isEmptyCell(known.cell)) {
      before.set(name, field);
      return [];
    }
    const [found, first] = [shownCell(field.cell).trim(), shownCell(known.cell).trim()];
    const same = JSON.stringify(field.cell) === JSON.stringify(known.cell) || found === first;
    const values = { found, first, at: cellName(known.at) };
    return same ? [] : [{ at: field.at, reason: { code: 'said-otherwise', values } }];
  });
}
