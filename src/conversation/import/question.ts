import { choice, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts, Need } from '../facts.ts';
import type { Answer, Question } from '../question.ts';
import type { ImportDraft } from './draft.ts';

/** The open question of a dialogue. */
export function questionOfImport({ file, code }: ImportDraft, _facts: Facts): Question {
  return {
    lines: [text(say('import-ask', { file: file.name, code }))],
    choices: [choice('confirm', say('import-choice-apply')), choice('drop', say('import-choice-drop'))],
    takesFiles: true,
  };
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfImport({ mark }: ImportDraft): string {
  return mark;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isImportPossible(_draft: ImportDraft, { roles }: Facts): boolean {
  return roles.includes('coordinator');
}

/** Whether anybody would miss it: the file can be sent again. */
export function isImportWorthKeeping(_draft: ImportDraft): boolean {
  return false;
}

/** The question before the open one; undefined at the first. */
export function backInImport(_draft: ImportDraft): ImportDraft | undefined {
  return undefined;
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInImport(_draft: ImportDraft): string | undefined {
  return undefined;
}

/** What has to be read before an answer is taken. */
export function needsOfImportAnswer({ file }: ImportDraft, given: Answer, _facts: Facts): readonly Need[] {
  return given.kind === 'choice' && given.id === 'confirm'
    ? [{ kind: 'import', ask: { of: 'check', file } }]
    : [];
}
