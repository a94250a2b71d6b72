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

function tableReasonPhrase(reason: TableReason, language: Language): AnyPhrase {
  switch (reason.code) {
    case 'missing':
      return say('import-problem-missing');
    case 'no-language':
      return say('import-problem-no-language');
    case 'empty-list':
      return say('import-problem-empty-list');
    case 'not-a-date':
      return say('import-problem-not-a-date', reason.values);
    case 'column-missing':
      return say('import-problem-column-missing', { column: headingOf(reason.values.column.name, language) });
    case 'sheet-missing':
    case 'sheet-twice':
    case 'no-headings':
    case 'column-twice':
    case 'formula-empty':
    case 'formula-error':
    case 'not-a-number':
    case 'not-a-text':
    case 'share-of-one':
    case 'not-a-band':
    case 'band-needed':
    case 'not-languages':
    case 'not-a-yes':
    case 'second-plan':
    case 'unknown-commitment':
    case 'said-otherwise': {
      const key = `import-problem-${reason.code}` as const;
      return 'values' in reason ? { key, values: reason.values } : { key };
    }
    default:
      return reasonPhrase(reason satisfies PlanReason);
  }
}

function headingOf(name: ColumnName, language: Language): string {
  const list = words({ key: `import-column-${name}` }, { language, timeZone: 'UTC' });
  return list.split('|')[0]?.trim() ?? name;
}

/** What was decided in reading the file. */
export function noteOfTable(note: TableNote): AnyPhrase {
  switch (note.code) {
    case 'column-ignored':
      return note.values.heading === ''
        ? say('import-note-column-unnamed', { cell: note.values.cell })
        : say('import-note-column-ignored', note.values);
    case 'rows-commented':
      return say('import-note-rows-commented', { count: note.values.count });
    default:
      return { key: `import-note-${note.code}`, values: note.values };
  }
}

/** Why a file was not read at all. */
export function refusalPhrase(refusal: UploadRefusal): AnyPhrase {
  const key = `import-refused-${refusal.code}` as const;
  return 'values' in refusal ? { key, values: refusal.values } : { key };
}
