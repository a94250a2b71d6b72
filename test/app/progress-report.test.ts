import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReport, NothingRecorded } from '#app/progress-report.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { percent } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { clean } from '#report/progress-report/segments.ts';
import { findPlanByCode } from '#store/plans.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { reportProse, tellReport } from '../support/report-plan.ts';
import { readWord } from '../support/word-document.ts';
import type { WordDocument } from '../support/word-document.ts';

/** The published table (../shared/data/README.md), and the rate of each commitment in the report. */
const AXES = [88.1, 76.3, 82.3, 62.8, 100];
const COMMITMENTS = [
  ...[65, 100, 72, 90, 84, 100, 100, 100, 90, 80],
  ...[72, 70, 87, 100, 87, 60, 57, 56, 50, 88, 100, 100],
];
const DATE = '2026-11-23';

let program: TestProgram;
let plan: PlanInfo;
beforeAll(async () => {
  program = await openTestProgram('pglite');
  await tellReport(program, reportProse());
  const found = await findPlanByCode(program.db, 'MA-PAN2');
  if (!found) throw new Error('The sample plan is not there');
  plan = found;
});
afterAll(() => program.close());

const make = async (language: Language, kind: 'progress' | 'self-assessment' = 'progress', date = DATE) =>
  makeReport(program.db, plan, { kind, format: 'docx', language, date }, undefined);
const bare = (text: string) => clean(text).replaceAll('\u00a0', ' ');
const shown = (rate: number, language: Language) => bare(percent(rate, language));
/** Tables whose rows tick one of four boxes. */
const ticked = ({ tables }: WordDocument) =>
  tables.filter(([, row]) => row?.filter((cell) => /^[☑☐]$/.test(cell)).length === 4);

describe.for(LANGUAGES)('the progress report in %s', (language) => {
  let word: WordDocument;
  beforeAll(async () => {
    word = readWord((await make(language)).bytes);
  });

  test('has all commitments, activities and indicators', () => {
    const headings = word.paragraphs
      .filter(({ style }) => style === 'Heading2')
      .map(({ text }) => bare(text));
    const commitments = headings.filter((text) => /^\S+ \d+ ?: /.test(text));
    expect(commitments.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(
      COMMITMENTS.map((_, index) => index + 1),
    );
    const rows = ticked(word).flatMap((table) => table.slice(1));
    expect(rows).toHaveLength(147);
    expect(rows.every((row) => row.filter((cell) => cell === '☑').length === 1)).toBe(true);
    const bands = [2, 3, 4, 5].map((place) => rows.filter((row) => row[place] === '☑').length);
    expect(bands).toEqual([18, 15, 14, 100]);
    const indicators = word.tables.filter(([head]) => head?.length === 5 && !/^\d/.test(head[1] ?? ''));
    const units = indicators.flatMap((table) => table.slice(1)).filter((row) => row[2] === '—');
    expect(units).toHaveLength(79);
  });

  test('has every figure of the published table', () => {
    const results = word.tables.filter(([head]) => head?.length === 3).map((table) => table.slice(1));
    const rates = results.find((rows) => rows.length === 6)?.map((row) => bare(row[2] ?? ''));
    expect(rates).toEqual([...AXES, 82].map((rate) => shown(rate, language)));
    const byNumber = new Map(
      word.tables
        .filter(([head]) => head?.length === 4)
        .flatMap((table) => table.slice(1).map((row) => [Number(row[0]), bare(row[3] ?? '')] as const))
        .filter(([number]) => number > 0),
    );
    expect([...byNumber.values()]).toEqual(COMMITMENTS.map((rate) => shown(rate, language)));
    const own = word.tables
      .filter(([, , row]) => row?.length === 2)
      .map((table) => bare(table[2]?.[1] ?? ''));
    expect(own).toEqual(COMMITMENTS.map((rate) => shown(rate, language)));
  });

  test('carries every text, marked as what it is', () => {
    const all = word.paragraphs.map(({ text }) => text).join(' ');
    // Lines are joined and signs of lists redrawn: the words are what has to be there.
    const wordsOf = (text: string) => clean(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const there = new Set(wordsOf(all));
    for (const { problem, solution, expectedResult, actions } of reportProse()) {
      const missing = [problem, solution, expectedResult, ...actions.values()]
        .flatMap(wordsOf)
        .filter((one) => !there.has(one));
      expect(missing).toEqual([]);
    }
    const first = reportProse()[0]?.problem.slice(0, 12) ?? '';
    expect(word.paragraphs.find(({ text }) => text.startsWith(first))?.rightToLeft).toBe(false);
    expect(word.pictures).toBe(6);
  });

  test('is right-to-left where its language is', () => {
    const headings = word.paragraphs.filter(({ style }) => style === 'Heading1');
    expect(headings.length).toBeGreaterThan(9);
    expect(headings.every(({ rightToLeft }) => rightToLeft === (language === 'ar'))).toBe(true);
    expect(word.xml.includes('<w:bidiVisual/>')).toBe(language === 'ar');
    expect(word.xml).not.toMatch(/[\u2066-\u2069]/);
  });

  test('says where the record stood, and what is still to be written', async () => {
    const all = word.paragraphs.map(({ text }) => text).join('\n');
    const head = await program.db.selectFrom('chain_head').select('hash').executeTakeFirstOrThrow();
    expect(all).toContain(head.hash.toString('hex'));
    const mark = {
      fr: 'À rédiger par le secrétariat',
      ar: 'تحرره الكتابة',
      en: 'To be written by the secretariat',
    };
    expect(all.split(mark[language])).toHaveLength(5);
  });
});

test('the self-assessment has its chapters, and milestones in the words of the OGP', async () => {
  const word = readWord((await make('en', 'self-assessment')).bytes);
  const chapters = word.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
  expect(chapters.slice(0, 6)).toEqual([
    'Introduction',
    'Process',
    'Recommendations of the Independent Reporting Mechanism (IRM)',
    'Implementation of commitments',
    'Peer exchange and learning',
    'Conclusions',
  ]);
  const milestones = ticked(word).flatMap((table) => table.slice(1));
  expect(milestones).toHaveLength(147);
  const levels = word.tables.flatMap((table) =>
    table.flatMap(([name, level]) => (name === 'Completion level' ? [level] : [])),
  );
  expect(levels).toHaveLength(22);
  expect(new Set(levels)).toEqual(new Set(['Limited', 'Substantial', 'Completed']));
});

test('of a past date it shows what had been recorded by then', async () => {
  const before = readWord((await make('fr', 'progress', '2026-11-22')).bytes);
  const text = before.paragraphs.map((one) => one.text).join('\n');
  expect(text).not.toContain('Actions réalisées');
  expect(text).toContain('n° 147');
  expect(ticked(before).flatMap((table) => table.slice(1))).toHaveLength(147);
});

test('before the plan there is nothing to report', async () => {
  await expect(make('fr', 'progress', '2023-07-30')).rejects.toBeInstanceOf(NothingRecorded);
});

test.for(LANGUAGES)('as a page in %s it asks no other host for anything', async (language) => {
  const wanted = { kind: 'progress', format: 'html', language, date: DATE } as const;
  const { bytes, type } = await makeReport(program.db, plan, wanted, undefined);
  const html = new TextDecoder().decode(bytes);
  expect(type).toBe('text/html; charset=utf-8');
  expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(html.match(/class="box ticked"/g)).toHaveLength(147);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\((?!data:)/);
  expect(html.includes('<p lang="fr" dir="ltr">')).toBe(language !== 'fr');
});
