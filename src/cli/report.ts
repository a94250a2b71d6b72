import path from 'node:path';
import { NoChromium } from '#app/print-pdf.ts';
import { makeReport, NothingRecorded } from '#app/progress-report.ts';
import type { ReportWanted } from '#app/progress-report.ts';
import { isDate, localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { REPORT_FORMATS, REPORT_KINDS } from '#domain/progress-report.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { oneOf, readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE =
  'npm run report [-- --lang fr|ar|en] [--asOf 2026-11-30] [--format docx|html|pdf] [--out FILE] [--plan CODE] ' +
  '[--kind progress|self-assessment]';

/** Writes the progress report of a plan, or the OGP self-assessment's draft, as of a date: today without one. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, {
    lang: { type: 'string' },
    asOf: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    plan: { type: 'string' },
    kind: { type: 'string' },
  });
  const language = oneOf('lang', values.lang ?? 'fr', LANGUAGES, USAGE);
  const kind = oneOf('kind', values.kind ?? 'progress', REPORT_KINDS, USAGE);
  const format = oneOf('format', values.format ?? formatOf(values.out), REPORT_FORMATS, USAGE);
  const { asOf } = values;
  if (asOf !== undefined && !isDate(asOf))
    throw new UsageError(`--asOf is a date such as 2026-11-30. Usage: ${USAGE}`);
  const { db, clock } = await context.services();
  const plan = await getPlanFor(db, values.plan);
  const today = localDate(clock(), plan.timeZone);
  const date = asOf ?? today;
  if (date > today) throw new UsageError(`${date} has not come yet: --asOf is ${today} at the latest.`);
  const file = await make(context, plan, { kind, format, language, date });
  const out = values.out ?? file.name;
  await context.writeFile(out, file.bytes);
  context.err(`${plan.code} as of ${date} was written to ${out}.`);
  return 0;
}

/** What the name of the file says; Word's where it says nothing. */
function formatOf(out: string | undefined): string {
  const extension = path
    .extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return REPORT_FORMATS.find((format) => format === extension) ?? 'docx';
}

async function make(context: CommandContext, plan: PlanInfo, wanted: ReportWanted) {
  const { db } = await context.services();
  try {
    return await makeReport(db, plan, wanted, context.config.chromium);
  } catch (error) {
    if (error instanceof NothingRecorded) {
      throw new Failure(
        `Nothing of ${plan.code} had been recorded by ${wanted.date}: its record begins with the state of ${plan.asOf}.`,
      );
    }
    if (error instanceof NoChromium) throw new Failure(error.message);
    throw error;
  }
}

if (import.meta.main) await runCommand('report', run);
