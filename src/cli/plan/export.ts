import { exportPlan } from '#app/export-plan.ts';
import { planCsv, planTemplate, planXlsx } from '#app/plan-sheets.ts';
import type { Language } from '#i18n/language.ts';
import { readPlanDocument } from '#store/read-plan.ts';
import { UsageError } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { getPlanFor } from '../plan-of.ts';

export const FORMATS = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const EXPORT_USAGE =
  'npm run plan -- export [CODE] [--format json|csv|xlsx] [--lang fr|ar|en] [--out FILE]';

/** Writes a plan out as the file it came from, as a CSV, or as a workbook in the form of the template. */
export async function exportTo(
  context: CommandContext,
  code: string | undefined,
  { format, out, language }: { readonly format: Format; readonly out?: string; readonly language: Language },
): Promise<number> {
  if (format === 'xlsx' && out === undefined)
    throw new UsageError(`A workbook is no text: say where it goes with --out FILE. Usage: ${EXPORT_USAGE}`);
  const { db } = await context.services();
  const plan = await getPlanFor(db, code);
  const content = await contentOf();
  if (out !== undefined) {
    await context.writeFile(out, content);
    context.err(`${plan.code} was written to ${out}.`);
  } else {
    context.write(
      typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
    );
  }
  return 0;

  async function contentOf(): Promise<string | Uint8Array> {
    if (format === 'json') return exportPlan(db, plan.code);
    const { document } = await readPlanDocument(db, plan.id);
    return format === 'csv' ? planCsv(document, language) : planXlsx(document, language);
  }
}

/** Writes the empty form, with an example that is not read and an explanation of each column. */
export async function writeTemplate(
  context: CommandContext,
  out: string,
  language: Language,
): Promise<number> {
  await context.writeFile(out, await planTemplate(language));
  context.err(`The form was written to ${out}.`);
  return 0;
}
