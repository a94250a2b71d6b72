import { importInto } from '#app/import-plan.ts';
import type { ImportOutcome } from '#app/import-plan.ts';
import { readPlanUpload } from '#app/read-plan-upload.ts';
import type { UploadRead } from '#app/read-plan-upload.ts';
import { COMMAND_LIMITS } from '#app/upload/limits.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { changePhrase } from '#report/plan-import.ts';
import { importProblemPhrase, noteOfTable, refusalPhrase } from '#report/plan-table.ts';
import type { Trx } from '#store/people.ts';
import { findPlanByCode } from '#store/plans.ts';
import { expectOpen } from '#store/secretariat/plan-state.ts';
import { printable } from '../../../adapters/terminal/render.ts';
import { Failure } from '../command.ts';
import type { CommandContext } from '../command.ts';

/** Imports a plan from a workbook, a CSV or a JSON text, all or nothing, and says what it changed or what is wrong. */
export async function importFrom(
  context: CommandContext,
  file: string,
  { dryRun, language }: { readonly dryRun: boolean; readonly language: Language },
): Promise<number> {
  const inWords = (phrase: AnyPhrase) => printable(words(phrase, { language, timeZone: 'UTC' }));
  const read = await readPlanUpload(await context.readFile(file), COMMAND_LIMITS);
  if (read.read === 'refused') {
    context.err(inWords(refusalPhrase(read.refusal)));
    context.err(`${file} is refused: nothing was imported.`);
    return 1;
  }
  for (const note of read.notes) context.out(inWords(noteOfTable(note)));
  const outcome = await outcomeOf(context, read, dryRun);
  for (const problem of outcome.problems) context.err(inWords(importProblemPhrase(problem, language)));
  for (const change of outcome.changes) context.out(inWords(changePhrase(change)));
  const summary = summaryOf(outcome, file);
  if (outcome.outcome !== 'refused') {
    context.out(summary);
    return 0;
  }
  context.err(summary);
  return 1;
}

async function outcomeOf(
  context: CommandContext,
  read: Exclude<UploadRead, { read: 'refused' }>,
  dryRun: boolean,
): Promise<ImportOutcome> {
  if (read.read === 'problems') return { outcome: 'refused', problems: read.problems, changes: [] };
  const { db, clock, newId } = await context.services();
  const making = dryRun
    ? null
    : { now: clock(), newId, by: { personId: null, channel: 'terminal' as const } };
  return db.transaction().execute(async (trx) => {
    await refuseClosed(trx, read.plan.document.plan.code);
    return importInto(trx, read.plan, making);
  });
}

/** A plan that was closed changes no more, from no file; one that is open stays so until the import is done. */
async function refuseClosed(trx: Trx, code: string): Promise<void> {
  const known = await findPlanByCode(trx, code);
  if (!known) return;
  if (known.closedAt)
    throw new Failure(
      `${code} was closed on ${known.closedAt.slice(0, 10)}: nothing was imported. To change it, open it again first: npm run plan -- open ${code}`,
    );
  await expectOpen(trx, known.id);
}

function summaryOf({ outcome, problems, changes }: ImportOutcome, file: string): string {
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  switch (outcome) {
    case 'refused':
      return `${file} is refused for ${count(problems.length, 'reason')}: nothing was imported.`;
    case 'imported':
      return `${file} was imported.`;
    case 'unchanged':
      return `${file} changes nothing.`;
    case 'changed':
      return `${file} was imported: ${count(changes.length, 'change')}.`;
    case 'would-change':
      return `${file} would make ${count(changes.length, 'change')}. This was a dry run: nothing was imported.`;
    default:
      return outcome satisfies never;
  }
}
