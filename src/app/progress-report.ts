import { readFile } from 'node:fs/promises';
import type { Document } from '#chat/message.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { ReportData, ReportFormat, ReportKind } from '#domain/progress-report.ts';
import type { Language } from '#i18n/language.ts';
import type { ReportContent } from '#report/progress-report/content.ts';
import { documentOf } from '#report/progress-report/docx/document.ts';
import { htmlOf } from '#report/progress-report/html/page.ts';
import { progressReport } from '#report/progress-report/progress.ts';
import { selfAssessment } from '#report/progress-report/self-assessment.ts';
import { getPlanByCode } from '#store/plans.ts';
import { findReportData } from '#store/report.ts';
import type { Db } from '#store/schema.ts';
import { Packer } from 'docx';
import { FONT_FILES, pngOf } from './picture.ts';
import { findChromium, printWithContents } from './print-pdf.ts';

export type ReportWanted = {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly language: Language;
  /** The local date whose end it shows. */
  readonly date: string;
};

/** Nothing of the plan had been recorded by the date that was asked for. */
export class NothingRecorded extends Error {}

/**
 * A report as a file. A PDF is printed by the Chromium at `chromium`. Throws NothingRecorded, and NoChromium of
 * print-pdf.ts.
 */
export async function makeReport(
  db: Db,
  plan: PlanInfo,
  wanted: ReportWanted,
  chromium: string | undefined,
): Promise<Document> {
  const data = await findReportData(db, plan, wanted.date);
  if (!data) throw new NothingRecorded(`Nothing of ${plan.code} had been recorded by ${wanted.date}`);
  return renderReport(contentOf(data, wanted), wanted.format, chromium);
}

/** The report of a plan that is named by its code; a page to print where a PDF is wanted and nothing here prints. */
export async function makeReportOrPage(
  db: Db,
  { plan: code, ...wanted }: ReportWanted & { readonly plan: string },
  chromium: string | undefined,
): Promise<Document> {
  const plan = await getPlanByCode(db, code);
  const format = wanted.format === 'pdf' && findChromium(chromium) === undefined ? 'html' : wanted.format;
  return makeReport(db, plan, { ...wanted, format }, chromium);
}

function contentOf(data: ReportData, { kind, language }: ReportWanted): ReportContent {
  return kind === 'progress' ? progressReport(data, language) : selfAssessment(data, language);
}

async function renderReport(
  content: ReportContent,
  format: ReportFormat,
  chromium: string | undefined,
): Promise<Document> {
  const [text, strong] = await Promise.all(FONT_FILES.map((file) => readFile(file)));
  if (!text || !strong) throw new Error('The fonts of the program are not there');
  const fonts = { text, strong };
  switch (format) {
    case 'docx': {
      const pictures = content.blocks.filter((block) => block.block === 'picture');
      const pngs = await Promise.all(pictures.map(({ svg }) => pngOf(svg)));
      return {
        name: `${content.name}.docx`,
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: await Packer.toBuffer(documentOf(content, pngs, fonts)),
      };
    }
    case 'html':
      return {
        name: `${content.name}.html`,
        type: 'text/html; charset=utf-8',
        bytes: new TextEncoder().encode(htmlOf(content, fonts)),
      };
    case 'pdf':
      return {
        name: `${content.name}.pdf`,
        type: 'application/pdf',
        bytes: await printWithContents((pages) => htmlOf(content, fonts, pages), chromium),
      };
    default:
      return format satisfies never;
  }
}
