import path from 'node:path';
import { findDigestAsked } from '#app/gather-digest.ts';
import { digestCsv, digestXlsx } from '#app/digest-files.ts';
import { pngOf } from '#app/picture.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { WeekKey } from '#domain/week.ts';
import { previousWeek, readWeek, weekOf } from '#domain/week.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { digestEmail, digestText } from '#report/digest-email.ts';
import { digestPicture } from '#report/digest-picture.ts';
import { digestFileName } from '#report/digest-table.ts';
import { printable } from '../../adapters/terminal/render.ts';
import { oneOf, readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { setDigest } from './digest-setting.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE =
  'npm run digest [-- --week 2026-W47] [--lang fr|ar|en] [--out DIR] [--plan CODE], ' +
  'or: npm run digest -- [--day monday] [--hour 8] [--preview 60] [--plan CODE]';

/** With --day, --hour or --preview (minutes) it sets when a plan's digests go out. Otherwise it prints the digest of a week, as it is kept or as the record has it; with --out its files are written as well. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, {
    week: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    plan: { type: 'string' },
    day: { type: 'string' },
    hour: { type: 'string' },
    preview: { type: 'string' },
  });
  const language = oneOf('lang', values.lang ?? 'fr', LANGUAGES, USAGE);
  const services = await context.services();
  const plan = await getPlanFor(services.db, values.plan);
  if ([values.day, values.hour, values.preview].some((said) => said !== undefined))
    return setDigest(context, services, plan, values, USAGE);
  const week = weekAsked(values.week, plan, services.clock());
  const { digest } = await findDigestAsked(services, plan, { kind: 'digest', week, unsent: true });
  if (!digest) throw new UsageError(`${week} has not begun yet. Usage: ${USAGE}`);
  const files = await filesOf(digest.digest, language);
  context.write(printable(files.text));
  context.err(stateOf(digest.digest));
  if (values.out !== undefined) await writeAll(context, values.out, files.all);
  return 0;
}

/** Without a week the last one that has ended. */
function weekAsked(said: string | undefined, { timeZone }: PlanInfo, now: Date): WeekKey {
  const current = weekOf(now, timeZone);
  if (said === undefined) return previousWeek(current);
  const read = readWeek(said);
  if ('week' in read) return read.week;
  throw new UsageError(
    read.refused === 'form'
      ? `--week is a week such as ${previousWeek(current)}. Usage: ${USAGE}`
      : `There is no week ${said}: ${read.year} has ${read.weeks}. Usage: ${USAGE}`,
  );
}

function stateOf({ number, sentAt, heldAt, snapshot: { week, issue } }: Digest): string {
  if (number === null) return `${week}, from the record: this digest was never frozen.`;
  const what = `${week}, digest no. ${number}${issue === 2 ? ', corrected issue' : ''}`;
  if (sentAt !== null) return `${what}, sent at ${sentAt}.`;
  return heldAt === null ? `${what}, not sent.` : `${what}, held back since ${heldAt}.`;
}

async function filesOf(digest: Digest, language: Language) {
  const name = `${digestFileName(digest.snapshot)}-${language}`;
  const picture = await pngOf(digestPicture(digest, language));
  const email = digestEmail(digest, language, 'picture');
  const text = `${digestText(digest, language)}\n`;
  // In a file of its own the letter finds its picture beside it.
  const letter = email.html.replace('src="cid:picture"', `src="${name}.png"`);
  return {
    text,
    all: [
      [`${name}.txt`, text],
      [`${name}.png`, picture],
      [`${name}.csv`, digestCsv(digest.snapshot, language).bytes],
      [`${name}.xlsx`, (await digestXlsx(digest.snapshot, language)).bytes],
      [`${name}.html`, letter],
    ] as const,
  };
}

async function writeAll(
  { makeFolder, writeFile, err }: CommandContext,
  folder: string,
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<void> {
  await makeFolder(folder);
  for (const [name, content] of files) await writeFile(path.join(folder, name), content);
  err(`Written to ${folder}: ${files.map(([name]) => name).join(', ')}.`);
}

if (import.meta.main) await runCommand('digest', run);
