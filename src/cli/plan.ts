import { exportPlan } from '#app/export-plan.ts';
import { importPlan } from '#app/import-plan.ts';
import type { ImportOutcome } from '#app/import-plan.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { changePhrase, problemPhrase } from '#report/plan-import.ts';
import { printable } from '../../adapters/terminal/render.ts';
import { oneOf, readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE =
  'npm run plan -- import FILE [--dry-run] [--lang fr|ar|en], or: npm run plan -- export [CODE] [--out FILE]';

/** Reads a plan into the database, all or nothing, or writes one out as the file it came from. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    argv,
    USAGE,
    { 'dry-run': { type: 'boolean' }, lang: { type: 'string' }, out: { type: 'string' } },
    { min: 1, max: 2 },
  );
  const [verb, name] = positionals;
  if (verb === 'import' && name !== undefined && values.out === undefined) {
    const language = values.lang === undefined ? 'en' : oneOf('lang', values.lang, LANGUAGES, USAGE);
    return importFrom(context, name, values['dry-run'] === true, language);
  }
  if (verb === 'export' && !values['dry-run'] && values.lang === undefined) {
    return exportTo(context, name, values.out);
  }
  throw new UsageError(`Usage: ${USAGE}`);
}

async function importFrom(
  context: CommandContext,
  file: string,
  dryRun: boolean,
  language: Language,
): Promise<number> {
  const text = textOf(await context.readFile(file), file);
  const outcome = await importPlan(await context.services(), text, { dryRun });
  const inWords = (phrase: AnyPhrase) => printable(words(phrase, { language, timeZone: 'UTC' }));
  for (const problem of outcome.problems) context.err(inWords(problemPhrase(problem)));
  for (const change of outcome.changes) context.out(inWords(changePhrase(change)));
  const summary = summaryOf(outcome, file);
  if (outcome.outcome !== 'refused') {
    context.out(summary);
    return 0;
  }
  context.err(summary);
  return 1;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${file} is not a text in UTF-8: nothing was imported.`);
  }
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
  }
}

async function exportTo(
  context: CommandContext,
  code: string | undefined,
  out: string | undefined,
): Promise<number> {
  const { db } = await context.services();
  const plan = await getPlanFor(db, code);
  const text = await exportPlan(db, plan.code);
  if (out === undefined) {
    context.write(text);
  } else {
    await context.writeFile(out, text);
    context.err(`${plan.code} was written to ${out}.`);
  }
  return 0;
}

if (import.meta.main) await runCommand('plan', run);
