import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssessments } from '#store/indicators/assessments.ts';
import { run } from '../../src/cli/assess.ts';
import { Failure, UsageError } from '../../src/cli/command.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { fakeContext } from './fake-context.ts';

describe('npm run assess', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram('pglite');
  });
  afterAll(() => program.close());

  async function assess(...argv: readonly string[]) {
    const { context, printed } = fakeContext({ services: program.services });
    const exit = await run(context, argv);
    return { exit, ...printed };
  }
  const report = ['--source', 'https://www.opengovpartnership.org/x', '--date', '2026-03-12'];

  test('enters a verdict, corrects that of the same date, adds one of another, and prints them', async () => {
    expect(await assess('4')).toMatchObject({
      exit: 0,
      out: '',
      err: expect.stringContaining('No assessment'),
    });
    const all = [
      '--verifiable',
      'yes',
      '--lens',
      'no',
      '--potential',
      'modest',
      '--early-results',
      'moderate',
    ];
    expect((await assess('4', '--completion', 'substantial', ...all, ...report)).out).toBe(
      'Entered: commitment 4 of MA-PAN2, substantial, 2026-03-12.\n',
    );
    expect((await assess('4', '--completion', 'limited', ...report)).out).toContain(
      'Corrected: commitment 4',
    );
    await assess('4', '--completion', 'complete', '--source', 'Second report', '--date', '2026-10-01');
    const [found] = await readAssessments(program.db, program.planId, { commitment: 4 });
    expect(found?.assessments).toMatchObject([
      { completion: 'limited', verifiable: null, on: '2026-03-12', corrected: true },
      { completion: 'complete', potential: null, on: '2026-10-01', corrected: false },
    ]);
    expect(found?.history.at(-1)).toMatchObject({
      completion: 'substantial',
      verifiable: true,
      openGovernmentLens: false,
      potential: 'modest',
      earlyResults: 'moderate',
      ended: 'corrected',
    });
    expect((await assess('4')).out.trim().split('\n')).toHaveLength(3);
  });

  test.for<[readonly string[], string]>([
    [['x'], 'x is no commitment'],
    [['4', '--completion', 'done', ...report], '--completion is one of no_evidence, not_started'],
    [['4', ...report], '--completion is missing'],
    [['4', '--completion', 'limited', '--source', 'Report'], '--date is a date'],
    [['4', '--completion', 'limited', '--source', '7', '--date', '2026-03-12'], '--source is a link'],
    [
      ['4', '--completion', 'limited', '--source', 'javascript:x', '--date', '2026-03-12'],
      '--source is a link',
    ],
    [['4', '--completion', 'limited', '--source', 'Report', '--date', '2026-12-01'], 'has not come yet'],
    [['4', '--completion', 'limited', '--lens', 'maybe', ...report], '--lens is one of yes, no'],
    [[], 'Something is missing'],
  ])('%s is not understood', async ([argv, why]) => {
    const refused = await assess(...argv).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(String(refused)).toContain(why);
  });

  test('a commitment that is not there is said', async () => {
    const refused = await assess('99', '--completion', 'limited', ...report).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(String(refused)).toContain('MA-PAN2 has no commitment 99.');
  });
});
