import type { Document, DocumentWanted } from '#chat/message.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { changePhrase } from '#report/plan-import.ts';
import { importProblemPhrase, noteOfTable, refusalPhrase } from '#report/plan-table.ts';
import { findKeptFile } from '#store/files.ts';
import type { Db } from '#store/schema.ts';
import { importInto } from './import-plan.ts';
import type { ImportOutcome } from './import-plan.ts';
import { planTemplate } from './plan-sheets.ts';
import { readPlanUpload } from './read-plan-upload.ts';
import type { UploadRead } from './read-plan-upload.ts';
import { CHAT_LIMITS } from './upload/limits.ts';

/** The empty form of a plan, in the reader's language. */
export async function importForm(language: Language): Promise<Document> {
  return {
    name: 'plan.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await planTemplate(language),
  };
}

/**
 * Everything that is wrong with a file, or that it would change, one a line. Throws when the file is no longer kept. It
 * is made anew when it is delivered: what is recorded by then is what it is compared with.
 */
export async function importReport(
  db: Db,
  { sha256, name }: Extract<DocumentWanted, { make: 'import-report' }>,
  language: Language,
): Promise<Document> {
  const kept = await findKeptFile(db, sha256);
  if (!kept) throw new Error(`The file ${sha256} is no longer kept`);
  const read = await readPlanUpload(kept.bytes, CHAT_LIMITS);
  const phrases = [say('import-file', { file: name }), ...(await phrasesOf(db, read, language))];
  const lines = phrases.map((phrase) => words(phrase, { language, timeZone: 'UTC' }));
  return {
    name: `${words(say('import-report-name'), { language, timeZone: 'UTC' })}.txt`,
    type: 'text/plain; charset=utf-8',
    // With its mark, so that old editors do not take it for something else.
    bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`),
  };
}

async function phrasesOf(db: Db, read: UploadRead, language: Language): Promise<readonly AnyPhrase[]> {
  if (read.read === 'refused') return [refusalPhrase(read.refusal)];
  const { problems, changes }: Pick<ImportOutcome, 'problems' | 'changes'> =
    read.read === 'problems'
      ? { problems: read.problems, changes: [] }
      : await db.transaction().execute((trx) => importInto(trx, read.plan, null));
  return [
    ...problems.map((one) => importProblemPhrase(one, language)),
    ...changes.map(changePhrase),
    ...read.notes.map(noteOfTable),
  ];
}
