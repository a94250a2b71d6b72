import { isDate } from '#domain/calendar.ts';
import { REPORT_FORMATS, REPORT_KINDS } from '#domain/progress-report.ts';
import type { ReportFormat, ReportKind } from '#domain/progress-report.ts';
import { latinDigits } from '#domain/words.ts';
import type { Who } from '../who.ts';

/** What a person wants with the progress report. Without a date: as of today. */
export type ReportWish = { readonly area: 'report' } & (
  | { readonly wish: 'report'; readonly date: string | null }
  | {
      readonly wish: 'file';
      readonly format: ReportFormat;
      readonly kind: ReportKind;
      readonly date: string;
    }
);

/** Who may; closed. Everything in it is public, but it takes the program a while to make one. */
export const MAY_REPORT: { readonly [wish in ReportWish['wish']]: Who } = {
  report: 'committee',
  file: 'committee',
};

/** What a standing button of these means; undefined for any other, or a forged one. */
export function reportOfButton(verb: string, target: string): ReportWish | undefined {
  if (verb === 'report') return { area: 'report', wish: 'report', date: isDate(target) ? target : null };
  if (verb !== 'report-file') return undefined;
  const [first, second, date = ''] = target.split('/');
  const format = REPORT_FORMATS.find((one) => one === first);
  const kind = REPORT_KINDS.find((one) => one === second);
  return format && kind && isDate(date) ? { area: 'report', wish: 'file', format, kind, date } : undefined;
}

/** `/report 2026-06-30`; undefined for another command. What is no date is passed over. */
export function reportCommand(name: string, rest: string): ReportWish | undefined {
  const said = latinDigits(rest).trim();
  return name === 'report' ? { area: 'report', wish: 'report', date: isDate(said) ? said : null } : undefined;
}
