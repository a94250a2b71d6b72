import { LANGUAGES } from '#i18n/language.ts';
import { oneOf, readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { DECIDE_VERBS, decide } from './plan/decide.ts';
import { EXPORT_USAGE, FORMATS, exportTo, writeTemplate } from './plan/export.ts';
import { importFrom } from './plan/import.ts';
import { changeState, listAll, STATE_VERBS } from './plan/state.ts';
import { withhold } from './plan/withhold.ts';
import { runCommand } from './run.ts';

const USAGE = [
  'npm run plan -- import FILE [--dry-run] [--lang fr|ar|en]',
  EXPORT_USAGE,
  'npm run plan -- template --out FILE [--lang fr|ar|en]',
].join(', or: ');

/**
 * Reads a plan into the database, all or nothing, or writes one out as the file it came from; decides on an activity,
 * or withholds a text.
 */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  const deciding = DECIDE_VERBS.find((one) => one === first);
  if (deciding) return decide(context, deciding, rest);
  if (first === 'withhold') return withhold(context, rest);
  if (first === 'list') return listAll(context, rest);
  const state = STATE_VERBS.find((one) => one === first);
  if (state) return changeState(context, state, rest);
  const { values, positionals } = readArguments(
    argv,
    USAGE,
    {
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string' },
    },
    { min: 1, max: 2 },
  );
  const [verb, name] = positionals;
  const { out } = values;
  const said = values.lang === undefined ? undefined : oneOf('lang', values.lang, LANGUAGES, USAGE);
  if (verb === 'import' && name !== undefined && out === undefined && values.format === undefined)
    return importFrom(context, name, { dryRun: values['dry-run'] === true, language: said ?? 'en' });
  if (verb === 'export' && !values['dry-run']) {
    const format = values.format === undefined ? 'json' : oneOf('format', values.format, FORMATS, USAGE);
    return exportTo(context, name, { format, language: said ?? 'fr', ...(out === undefined ? {} : { out }) });
  }
  if (verb === 'template' && name === undefined && out !== undefined && !values['dry-run'] && !values.format)
    return writeTemplate(context, out, said ?? 'fr');
  throw new UsageError(`Usage: ${USAGE}`);
}

if (import.meta.main) await runCommand('plan', run);
