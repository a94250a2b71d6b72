import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { readDigestSetting } from '#store/digest-coordination.ts';
import { UsageError } from '../../src/cli/command.ts';
import { run } from '../../src/cli/digest.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { seen } from '../support/site.ts';
import { sendTwoDigests } from '../support/sent-digests.ts';
import { fakeContext } from './fake-context.ts';

describe('npm run digest', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram('pglite');
    await sendTwoDigests(program);
  });
  afterAll(() => program.close());

  async function digest(...argv: readonly string[]) {
    const { context, printed, written } = fakeContext({ services: program.services });
    const exit = await run(context, argv);
    return { exit, ...printed, written };
  }

  test('prints the last week, or any other, and says what it is', async () => {
    const last = await digest();
    expect(last).toMatchObject({ exit: 0 });
    expect(seen(last.out)).toContain('Cette semaine : une annulation.');
    expect(last.err).toBe('2026-W49, digest no. 2, sent at 2026-12-07T08:00:00.000Z.\n');
    const corrected = await digest('--week', '2026-w48', '--lang', 'en');
    expect(corrected.out).toContain('10.2 did not move; the first digest said 88%.');
    expect(corrected.err).toContain('digest no. 1, corrected issue, sent at 2026-12-02T08:00:00.000Z.');
    const old = await digest('--week', '2026-W40', '--lang', 'ar');
    expect(old.out).toContain('حصيلة أسبوع');
    expect(old.err).toBe('2026-W40, from the record: this digest was never frozen.\n');
    expect(last.written.size).toBe(0);
  });

  test.for(LANGUAGES)('in %s it writes text, picture, tables and letter', async (language) => {
    const { written, err } = await digest('--week', '2026-W48', '--lang', language, '--out', 'there');
    const name = `MA-PAN2-2026-W48-${language}`;
    expect([...written.keys()]).toEqual(
      ['txt', 'png', 'csv', 'xlsx', 'html'].map((ending) => path.join('there', `${name}.${ending}`)),
    );
    const bytesOf = (ending: string) => {
      const content = written.get(path.join('there', `${name}.${ending}`));
      if (!(content instanceof Uint8Array)) throw new Error(`${ending} is not bytes`);
      return Buffer.from(content);
    };
    expect(bytesOf('png').subarray(1, 4).toString()).toBe('PNG');
    expect(bytesOf('xlsx').subarray(0, 2).toString()).toBe('PK');
    expect(bytesOf('csv').subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(written.get(path.join('there', `${name}.html`))).toContain(`src="${name}.png"`);
    expect(err).toContain(`Written to there: ${name}.txt, ${name}.png`);
  });

  test.for([
    [['--week', '2026-W54'], 'There is no week 2026-W54: 2026 has 53.'],
    [['--week', 'yesterday'], '--week is a week such as 2026-W49.'],
    [['--week', '2027-W02'], '2027-W02 has not begun yet.'],
    [['--lang', 'de'], '--lang is one of fr, ar, en.'],
  ] as const)('%j is one clear line', async ([argv, why]) => {
    const refused = digest(...argv);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(why);
  });

  test('a plan that does not exist is said', async () => {
    await expect(digest('--plan', 'NOPE')).rejects.toThrow('There is no plan NOPE.');
  });

  test('sets when digests go out, a part at a time, and refuses what no day has', async () => {
    expect((await digest('--day', 'Wednesday', '--hour', '9')).out).toBe(
      'Digests of MA-PAN2 go out on wednesday at 09:00 in Africa/Casablanca, shown to the coordinators 60 minutes before.\n',
    );
    expect((await digest('--preview', '0')).out).toContain('on wednesday at 09:00');
    expect(await readDigestSetting(program.db, program.planId)).toEqual({
      weekday: 3,
      hour: 9,
      previewMinutes: 0,
    });
    await expect(digest('--hour', '24')).rejects.toThrow('--hour is a whole number from 0 to 23.');
    await expect(digest('--day', 'someday')).rejects.toThrow('--day is one of monday,');
  });
});
