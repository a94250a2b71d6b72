import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument } from '#app/documents.ts';
import { runSafely } from '../../src/cli/command.ts';
import { run } from '../../src/cli/report.ts';
import { Failure } from '../../src/cli/command.ts';
import type { CommandContext } from '../../src/cli/command.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { readWord } from '../support/word-document.ts';
import { fakeContext } from './fake-context.ts';

describe('npm run report', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram('pglite');
  });
  afterAll(() => program.close());

  async function report(argv: readonly string[], changed: Partial<CommandContext> = {}) {
    const { context, printed, written } = fakeContext({ services: program.services });
    const exit = await runSafely(run, { ...context, ...changed }, argv);
    return { exit, ...printed, written };
  }

  test('writes the report of today in French, as a document of Word', async () => {
    const { exit, err, written } = await report([]);
    expect(err).toBe('MA-PAN2 as of 2026-11-23 was written to MA-PAN2-report-2026-11-23-fr.docx.\n');
    expect(exit).toBe(0);
    const bytes = written.get('MA-PAN2-report-2026-11-23-fr.docx');
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(readWord(Buffer.from(bytes ?? '')).paragraphs[1]?.text).toBe('Rapport d’avancement');
  });

  test('takes the format from the name of the file', async () => {
    const { written } = await report(['--out', 'there/report.HTML', '--lang', 'ar', '--asOf', '2026-06-30']);
    const page = new TextDecoder().decode(Buffer.from(written.get('there/report.HTML') ?? ''));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('30 يونيو 2026');
  });

  test.for([
    [['--format', 'odt'], 2, '--format is one of docx, html, pdf.'],
    [['--lang', 'de'], 2, '--lang is one of fr, ar, en.'],
    [['--kind', 'final'], 2, '--kind is one of progress, self-assessment.'],
    [['--asOf', '30/06/2026'], 2, '--asOf is a date such as 2026-11-30.'],
    [['--asOf', '2026-02-30'], 2, '--asOf is a date such as 2026-11-30.'],
    [['--asOf', '2026-11-24'], 2, '2026-11-24 has not come yet: --asOf is 2026-11-23 at the latest.'],
    [
      ['--asOf', '2023-07-30'],
      1,
      'Nothing of MA-PAN2 had been recorded by 2023-07-30: its record begins with the state of 2023-07-31.',
    ],
    [['--plan', 'MA-PAN9'], 1, 'There is no plan MA-PAN9.'],
    [['report.docx'], 2, 'Not understood: report.docx.'],
  ] as const)('%j is refused in one line', async ([argv, code, line]) => {
    const { exit, err, written } = await report(argv);
    expect(exit).toBe(code);
    expect(err).toContain(line);
    expect(err.trimEnd()).not.toContain('\n');
    expect(written.size).toBe(0);
  });

  test('a file that cannot be written, and a Chromium that is not there', async () => {
    const refuse = () => Promise.reject(new Failure("EACCES: permission denied, open '/report.html'"));
    const unwritable = await report(['--out', '/report.html'], { writeFile: refuse });
    expect(unwritable).toMatchObject({ exit: 1, err: "EACCES: permission denied, open '/report.html'\n" });
    const { context } = fakeContext();
    const config = { ...context.config, chromium: '/nowhere/chromium' };
    const unprinted = await report(['--format', 'pdf'], { config });
    expect(unprinted.err).toBe('There is no Chromium at /nowhere/chromium (CHROMIUM_PATH).\n');
    expect(unprinted.exit).toBe(1);
  });

  test('in a chat the file is made when it is delivered; a page to print where nothing prints', async () => {
    const wanted = {
      make: 'report',
      plan: 'MA-PAN2',
      date: '2026-11-23',
      kind: 'progress',
      format: 'pdf',
    } as const;
    const message = { lines: [], document: wanted };
    const services = { db: program.db, chromium: '/nowhere/chromium' };
    const file = await makeDocument(services, { id: 1, language: 'ar', message });
    expect(file).toMatchObject({
      name: 'MA-PAN2-report-2026-11-23-ar.html',
      type: 'text/html; charset=utf-8',
    });
  });
});
