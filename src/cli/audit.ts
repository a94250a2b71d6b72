import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { auditLine } from '#report/secretariat/audit-line.ts';
import { listAudited } from '#store/secretariat/audit.ts';
import { printable } from '../../adapters/terminal/render.ts';
import { oneOf, readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE = 'npm run audit [-- --plan CODE] [--last 100] [--lang fr|ar|en] [--json]';

/** Prints what coordinators and commands did, the newest first: of one plan, or of all. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, {
    plan: { type: 'string' },
    last: { type: 'string', default: '100' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean' },
  });
  const language = oneOf('lang', values.lang, LANGUAGES, USAGE);
  if (!/^[1-9]\d{0,5}$/.test(values.last)) throw new UsageError(`--last is a number. Usage: ${USAGE}`);
  const { db } = await context.services();
  const plan = values.plan === undefined ? null : await getPlanFor(db, values.plan);
  const all = await listAudited(db, plan?.id ?? null, { limit: Number(values.last) });
  const reader = { language, timeZone: plan?.timeZone ?? 'UTC' };
  for (const one of all)
    context.out(values.json ? JSON.stringify(one) : printable(words(auditLine(one), reader)));
  context.err(all.length === 0 ? 'Nothing yet.' : `${all.length} acts, the newest first.`);
  return 0;
}

if (import.meta.main) await runCommand('audit', run);
