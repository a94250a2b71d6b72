import { checkPlan } from '../plan-file.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { JsonPath, PlanFinding } from '../plan-problem.ts';
import { shownPath } from '../plan-problem.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { CellPlace, Table } from './cell.ts';
import { cellName } from './cell.ts';
import { SHEETS } from './columns.ts';
import { flatEntries } from './flat-entries.ts';
import { hasFormSheets, sheetEntries } from './sheet-entries.ts';
import type { TableFinding, TableNote, TableProblem, TableReason } from './table-problem.ts';
import type { PlanVocabulary } from './vocabulary.ts';

/** A plan that stood in tables. */
export type PlanTables = {
  readonly document: PlanDocument;
  readonly notes: readonly TableNote[];
  /** Gives findings their cells. */
  readonly locate: (findings: readonly PlanFinding[]) => readonly TableProblem[];
};

/**
 * Reads the sheets of a workbook, or the one table of a file without sheets: the plan, or everything that is wrong with
 * it, in the order of sheets and rows. Never throws.
 */
export function readPlanTables(
  tables: readonly Table[],
  words: PlanVocabulary,
): PlanTables | { readonly problems: readonly TableProblem[]; readonly notes: readonly TableNote[] } {
  const [only] = tables;
  const isForm = hasFormSheets(tables, words);
  const entries = only && !isForm ? flatEntries(only, words) : sheetEntries(tables, words);
  const assembled = assemble(entries, words);
  const { document, findings } = checkPlan(assembled.value);
  const notes = summedUp(entries.notes, assembled.bandsComputed);
  const order = tables.map(({ name }) => name);
  const own = assembled.findings;
  const followed = findings.filter(({ path }) => !wasTold(path, assembled));
  if (own.length > 0 || followed.length > 0 || !document) {
    return { problems: inOrder([...own, ...placed(followed, assembled)], order), notes };
  }
  return { document, notes, locate: (found) => inOrder(placed(found, assembled), order) };
}

/** Counts are told once for the whole file. */
function summedUp(notes: readonly TableNote[], bands: number): readonly TableNote[] {
  const counted = notes.filter((note) => note.code === 'rows-commented');
  const comments = counted.reduce((sum, { values }) => sum + values.count, 0);
  return [
    ...notes.filter((note) => note.code !== 'rows-commented'),
    ...(comments > 0 ? [{ code: 'rows-commented', values: { count: comments } } as const] : []),
    ...(bands > 0 ? [{ code: 'bands-computed', values: { count: bands } } as const] : []),
  ];
}

/** Whether something was said already of the cell, or of what it would stand in. */
function wasTold(path: JsonPath, { told }: Assembled): boolean {
  return path.some((_, index) => told.has(shownPath(path.slice(0, index + 1))));
}

function placed(findings: readonly PlanFinding[], { origins }: Assembled): TableFinding[] {
  return findings.map(({ path, reason }) => ({
    at: placeOf(path, origins),
    reason: reason.code === 'twice' ? inCells(reason, origins) : reason,
  }));
}

function placeOf(path: JsonPath, origins: Assembled['origins']): CellPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const found = origins.get(shownPath(path.slice(0, length)));
    if (found) return found;
  }
  return { sheet: null, row: 0, column: 0 };
}

function inCells(
  reason: Extract<TableReason, { code: 'twice' }>,
  origins: Assembled['origins'],
): TableReason {
  const first = origins.get(reason.values.first);
  return first ? { code: 'twice', values: { ...reason.values, first: cellName(first) } } : reason;
}

function inOrder(findings: readonly TableFinding[], names: readonly (string | null)[]): TableProblem[] {
  const rank = ({ sheet }: CellPlace) => {
    const known = names.indexOf(sheet);
    // A sheet that is not there comes first, in the order of the form.
    return known >= 0 ? known : (SHEETS as readonly (string | null)[]).indexOf(sheet) - SHEETS.length;
  };
  return [...findings]
    .sort((a, b) => rank(a.at) - rank(b.at) || a.at.row - b.at.row || a.at.column - b.at.column)
    .map(({ at, reason }) => ({ cell: cellName(at), reason }));
}
