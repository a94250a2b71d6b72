import type { PlanProblem, PlanReason } from '#domain/plan-problem.ts';
import type { TableNote, TableProblem, TableReason } from '#domain/plan-table/table-problem.ts';
import type { UploadRefusal } from '#domain/plan-table/upload-refusal.ts';
import type { ColumnName } from '#domain/plan-table/columns.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { problemPhrase, reasonPhrase } from './plan-import.ts';

/** Why a file is refused: a line of a JSON text, or a cell of a table. */
export type ImportProblem = PlanProblem | TableProblem;

/** `activities!F12: …`, or `Line 57, commitments[0].title: …`. */
export function importProblemPhrase(problem: ImportProblem, language: Language): AnyPhrase {
  if (!('cell' in problem)) return problemPhrase(problem);
  return say('import-at', { cell: problem.cell, reason: tableReasonPhrase(problem.reason, language) });
}

/** What a table says in words of its own, of the reasons that a JSON text has as well. */
const OWN_WORDS = {
  missing: 'import-problem-missing',
  'no-language': 'import-problem-no-language',
  'empty-list': 'import-problem-empty-list',
  'not-a-date': 'import-problem-not-a-date',
} as const;

function tableReasonPhrase(reason: TableReason, language: Language): AnyPhrase {
  if (reason.code === 'column-missing')
    return say('import-problem-column-missing', { column: headingOf(reason.values.column.name, language) });
  if (isOfTable(reason)) return phraseOf(`import-problem-${reason.code}`, reason);
  if (Object.hasOwn(OWN_WORDS, reason.code))
    return phraseOf(OWN_WORDS[reason.code as keyof typeof OWN_WORDS], reason);
  return reasonPhrase(reason);
}

type OwnReason = Exclude<TableReason, PlanReason | { readonly code: 'column-missing' }>;

const OF_TABLE: { readonly [code in OwnReason['code']]: true } = {
  'sheet-missing': true,
  'sheet-twice': true,
  'no-headings': true,
  'column-twice': true,
  'formula-empty': true,
  'formula-error': true,
  'not-a-number': true,
  'not-a-text': true,
  'share-of-one': true,
  'not-a-band': true,
  'band-needed': true,
  'not-languages': true,
  'not-a-yes': true,
  'second-plan': true,
  'unknown-commitment': true,
  'said-otherwise': true,
};

function isOfTable(reason: TableReason): reason is OwnReason {
  return Object.hasOwn(OF_TABLE, reason.code);
}

function phraseOf(key: AnyPhrase['key'], reason: object): AnyPhrase {
  return 'values' in reason ? { key, values: reason.values as NonNullable<AnyPhrase['values']> } : { key };
}

function headingOf(name: ColumnName, language: Language): string {
  const list = words({ key: `import-column-${name}` }, { language, timeZone: 'UTC' });
  return list.split('|')[0]?.trim() ?? name;
}

/** What was decided in reading the file. */
export function noteOfTable(note: TableNote): AnyPhrase {
  if (note.code === 'column-ignored' && note.values.heading === '')
    return say('import-note-column-unnamed', { cell: note.values.cell });
  return phraseOf(`import-note-${note.code}`, note);
}

/** Why a file was not read at all. */
export function refusalPhrase(refusal: UploadRefusal): AnyPhrase {
  const key = `import-refused-${refusal.code}` as const;
  return 'values' in refusal ? { key, values: refusal.values } : { key };
}
