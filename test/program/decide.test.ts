import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSafely } from '../../src/cli/command.ts';
import { run as plan } from '../../src/cli/plan.ts';
import { run as verify } from '../../src/cli/verify.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole } from '../support/record.ts';
import { comesToSummary, newLead } from '../support/talk.ts';
import { fakeContext } from './fake-context.ts';

const because = ['--reason', 'Décidé en comité.'];

describe.for(databaseKinds)('decisions by command on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  async function says(...argv: string[]): Promise<string> {
    const { context, printed } = fakeContext({ services: program.services });
    const exit = await runSafely(plan, context, argv);
    return `${exit}: ${printed.out}${printed.err}`.trim();
  }

  test('each is done once, and says its receipt number', async () => {
    expect(await says('weigh', '4.3', '2.5', ...because)).toBe(
      '0: Activity 4.3 weighs 2.5 now (no. 148 of the record of MA-PAN2).',
    );
    expect(await says('weigh', '4.3', '2.5', ...because)).toBe('1: Activity 4.3 weighs 2.5 already.');
    expect(await says('withdraw', '4.3', ...because)).toBe(
      '0: Activity 4.3 is withdrawn (no. 149 of the record of MA-PAN2).',
    );
    expect(await says('withdraw', '4.3', ...because)).toBe('1: Activity 4.3 is withdrawn already.');
    expect(await says('restore', '4.3', ...because)).toBe(
      '0: Activity 4.3 is restored (no. 150 of the record of MA-PAN2).',
    );
    expect(await says('restore', '4.3', ...because)).toBe('1: Activity 4.3 is not withdrawn.');
    const title = ['--title-fr', 'Former les archivistes', '--title-ar', 'تكوين أمناء المحفوظات'];
    const more = ['--weight', '2', '--due', '2027-03-31', '--plan', 'MA-PAN2', ...because];
    expect(await says('add', '4', ...title, ...more)).toBe(
      '0: Activity 4.6 is added (no. 151 of the record of MA-PAN2).',
    );
    await expectWhole(program);
    const { context, printed } = fakeContext({ services: program.services });
    expect(await runSafely(verify, context, [])).toBe(0);
    expect(printed.out).toContain('The record of MA-PAN2 is whole: 151 entries.');
  });

  test.for([
    [['withdraw', '4.999', ...because], 'There is no activity 4.999 in MA-PAN2.'],
    [
      ['add', '999', '--title-fr', 'x', '--weight', '1', ...because],
      'There is no commitment 999 in MA-PAN2.',
    ],
    [['restore', '4.1', '--plan', 'XX', ...because], 'There is no plan XX.'],
    [['withhold', '9999', 'actions', ...because], 'No. 9999 has no text actions: nothing was recorded.'],
  ] as const)('what is not there is said: %j', async ([argv, said]) => {
    expect(await says(...argv)).toBe(`1: ${said}`);
  });

  test.for([
    [['withdraw'], 'Something is missing.'],
    [['withdraw', '4.3'], '--reason is missing: it is public.'],
    [['withdraw', '4.3', '--reason', ' '], '--reason is missing: it is public.'],
    [['withdraw', '4', ...because], 'An activity is named such as 4.3.'],
    [['weigh', '4.3', ...because], 'Something is missing.'],
    [['weigh', '4.3', '0', ...because], 'A weight is a number above 0'],
    [['weigh', '4.3', 'heavy', ...because], 'A weight is a number above 0'],
    [['add', '4', '--weight', '1', ...because], 'A title is missing, such as --title-fr.'],
    [['add', '4', '--title-fr', 'x\ny', '--weight', '1', ...because], '--title-fr is one line'],
    [['add', '4', '--title-fr', 'x', ...because], 'A weight is a number above 0'],
    [
      ['add', '4', '--title-fr', 'x', '--weight', '1', '--due', '2027-02-30', ...because],
      '--due is a date such as 2027-03-31.',
    ],
    [['withhold', 'x', 'actions', ...because], 'A receipt is a number such as 1204.'],
    [['withhold', '148', 'band', ...because], 'A text is one of reason, actions, difficulties, nextSteps'],
    [['withhold', '148', 'actions'], '--reason is missing: it is public.'],
  ] as const)('wrong use is one line with the usage: %j', async ([argv, reason]) => {
    const { context, printed } = fakeContext();
    expect(await runSafely(plan, context, argv)).toBe(2);
    expect(printed.err).toContain(reason);
    expect(printed.err).toMatch(/^[^\n]*Usage: npm run plan -- [^\n]*\n$/);
  });

  test('a text is withheld once', async () => {
    const lead = await newLead(program, [10]);
    await comesToSummary(lead, '10.2 70 % Mme Alami a signé');
    await lead.taps('Confirmer');
    const { seq } = await program.db
      .selectFrom('entry')
      .select('seq')
      .where('kind', '=', 'update')
      .executeTakeFirstOrThrow();
    expect(await says('withhold', String(seq), 'actions', ...because)).toBe(
      `0: The text actions is withheld in no. ${seq} of the record of MA-PAN2.`,
    );
    expect(await says('withhold', String(seq), 'actions', ...because)).toBe(
      `0: The text actions of no. ${seq} was withheld before.`,
    );
    await expectWhole(program);
  });
});
