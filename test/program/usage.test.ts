import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runSafely } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { fakeContext } from './fake-context.ts';

const missing = async () => -1;

test.each([
  ['chat', ['--as', 'king'], '--as is one of lead, committee, coordinator, public.'],
  ['chat', ['--lang', 'de'], '--lang is one of fr, ar, en.'],
  ['chat', ['--db', 'disk'], '--db is one of memory.'],
  ['chat', ['--at', 'tomorrow'], '--at is an instant with its zone, such as 2026-11-23T09:00:00Z.'],
  ['chat', ['--at', '2026-11-23T09:00:00'], '--at is an instant'],
  ['chat', ['--at', '2026-13-23T09:00:00Z'], '--at is an instant'],
  ['chat', ['--at'], "Option '--at <value>' argument missing"],
  ['chat', ['--loud'], "Unknown option '--loud'"],
  ['chat', ['hello'], 'Not understood: hello.'],
  ['invite', [], '--role is missing.'],
  ['invite', ['--role', ''], '--role is one of'],
  ['invite', ['--role', 'lead'], 'A lead needs --commitments'],
  ['invite', ['--role', 'lead', '--commitments', ''], '--commitments are numbers such as 4,18.'],
  ['invite', ['--role', 'lead', '--commitments', '4;18'], '--commitments are numbers'],
  ['invite', ['--role', 'lead', '--commitments', '0'], '--commitments are numbers'],
  ['invite', ['--role', 'committee', '--commitments', '4'], 'Only a lead has --commitments.'],
  ['plan', [], 'Something is missing.'],
  ['plan', ['import'], 'Usage: '],
  ['plan', ['print'], 'Usage: '],
  ['plan', ['import', 'a.json', 'b.json'], 'Not understood: b.json.'],
  ['plan', ['import', 'a.json', '--out', 'b.json'], 'Usage: '],
  ['plan', ['export', '--dry-run'], 'Usage: '],
  [
    'plan',
    ['export', '--format', 'xlsx'],
    'A workbook is no text: say where it goes with --out FILE. Usage: ',
  ],
  ['plan', ['template'], 'Usage: '],
  ['verify', ['--head', 'abc'], '--head is a hash of 64 hexadecimal digits.'],
  ['verify', ['a', 'b'], 'Not understood: b.'],
])(
  'wrong use is one line with what is wrong and the usage, exit code 2: npm run %s -- %j',
  async (name, argv, reason) => {
    const { context, printed } = fakeContext();
    expect(await runSafely(COMMANDS[name] ?? missing, context, argv)).toBe(2);
    expect(printed.out).toBe('');
    expect(printed.err).toContain(reason);
    expect(printed.err).toMatch(/^[^\n]*Usage: npm run [^\n]*\n$/);
  },
);

test('a file that cannot be read is refused before the database is opened', async () => {
  const { context, printed } = fakeContext({
    files: { 'plan.json': new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) },
  });
  expect(await runSafely(COMMANDS['plan'] ?? missing, context, ['import', 'plan.json'])).toBe(1);
  expect(printed.err).toBe(
    'A JSON file is written in UTF-8; this one has another encoding.\nplan.json is refused: nothing was imported.\n',
  );
});

test('every command of package.json can run inside of the program', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.keys(scripts).filter((name) => scripts[name] === `exec node src/cli/${name}.ts`);
  expect(commands.length).toBeGreaterThan(3);
  // Nothing runs on a database that is restored: it is empty until then.
  const inside = commands.filter((name) => name !== 'restore');
  expect(Object.keys(COMMANDS).toSorted()).toEqual(inside.toSorted());
});
