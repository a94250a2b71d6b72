import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { command, makeFolders, signIn, start, startServer } from './child.ts';
import type { Server } from './child.ts';

// Each of these starts the program several times, on a machine that may do other things too.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const sample = path.resolve(import.meta.dirname, '../../plans/ma-pan2.json');
let folders: Awaited<ReturnType<typeof makeFolders>>;
let files: string;
let server: Server;
let dataDir: string;

beforeAll(async () => {
  folders = await makeFolders();
  files = await mkdtemp(path.join(tmpdir(), 'iltizam-files-'));
  dataDir = await folders.prepared();
  server = await startServer({ DATA_DIR: dataDir });
});
afterAll(async () => {
  await server.kill('SIGTERM');
  await folders.remove();
  await rm(files, { recursive: true, force: true });
});

/** Both ways for a command to reach the embedded database. */
describe('while the program runs', () => {
  const run = (name: Parameters<typeof command>[0], args: readonly string[], input?: string) =>
    command(name, args, { DATA_DIR: dataDir }, input);

  test('an invitation is a link to the address at which it really listens', async () => {
    const { code, out, err } = await run('invite', [
      '--role',
      'lead',
      '--commitments',
      '4,18',
      '--lang',
      'ar',
    ]);
    expect(out).toMatch(new RegExp(`^${server.url}/sign-in/[2-9bcdfghjkmnpqrstvwxz]{24}\n$`));
    expect(err).toBe('A sign-in link for one lead of MA-PAN2: works once, within 7 days.\n');
    expect(code).toBe(0);
    const signedIn = await signIn(out.trim());
    expect(signedIn.headers.get('set-cookie')).toContain('iltizam=');
  });

  test('what cannot be done is one line and exit code 1', async () => {
    const { code, out, err } = await run('invite', ['--role', 'lead', '--commitments', '4,99']);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'The plan has no commitment 99.\n' });
  });

  test('the plan is exported to the letter, to the screen and to a file of whoever asks', async () => {
    const text = await readFile(sample, 'utf8');
    expect(await run('plan', ['export'])).toEqual({ code: 0, out: text, err: '' });
    const file = path.join(files, 'plan.json');
    expect(await run('plan', ['export', 'MA-PAN2', '--out', file])).toMatchObject({ code: 0, out: '' });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('a plan is imported from a file of whoever asks, named from their own folder', async () => {
    const inFiles = path.relative(tmpdir(), path.join(files, 'again.json'));
    await writeFile(path.join(files, 'again.json'), await readFile(sample));
    expect(await run('plan', ['import', inFiles])).toEqual({
      code: 0,
      out: `${inFiles} changes nothing.\n`,
      err: '',
    });
  });

  test('a file that cannot be read or written is said in one line', async () => {
    const missing = await run('plan', ['import', path.join(files, 'none.json')]);
    expect(missing).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^[^\n]*none\.json[^\n]*\n$/),
    });
    const folder = await run('plan', ['export', '--out', files]);
    expect(folder).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^[^\n]*\n$/) });
  });

  test('wrong use is one line and exit code 2', async () => {
    const { code, out, err } = await run('invite', ['--role', 'minister']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^--role is one of lead, committee, coordinator\. Usage: npm run invite [^\n]*\n$/);
  });

  test('the record is verified, and a conversation goes on where it was', async () => {
    expect(await run('verify', [])).toMatchObject({
      code: 0,
      out: expect.stringContaining('is whole: 147 entries'),
    });
    const said = await run('chat', ['--as', 'lead', '--lang', 'fr'], '/update\n4.3\n');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^> \/update\n[\s\S]*\n> 4\.3\n[\s\S]*4\.3/);
    const [question] = /^1\. .*$/m.exec(said.out) ?? [];
    const again = await run('chat', ['--as', 'lead'], 'répéter\n');
    expect(again.out, 'the question that was open').toContain(question);
  });

  test('somebody who goes away in the middle leaves the program running', async () => {
    const talking = start('src/cli/chat.ts', ['--as', 'public'], { DATA_DIR: dataDir });
    talking.type('bonjour\n');
    await talking.until((out) => /^> bonjour\n./.test(out));
    await talking.kill('SIGKILL');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await run('verify', [])).code).toBe(0);
  });
});

describe('while nothing runs', () => {
  let alone: string;
  beforeAll(() => {
    alone = folders.fresh();
  });
  const run = (name: Parameters<typeof command>[0], args: readonly string[], input?: string) =>
    command(name, args, { DATA_DIR: alone }, input);

  test('a command makes and opens the database itself', async () => {
    const { code, out, err } = await run('invite', ['--role', 'coordinator']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/sign-in\/\w{24}\n$/),
    });
    expect(err.split('\n')).toHaveLength(2);
  });

  test('two commands at once wait for each other', async () => {
    const both = await Promise.all([run('verify', []), run('plan', ['export'])]);
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
  });

  test('wrong use touches nothing', async () => {
    const untouched = folders.fresh();
    expect((await command('plan', ['export', '--dry-run'], { DATA_DIR: untouched })).code).toBe(2);
    await expect(readFile(path.join(untouched, 'lock'))).rejects.toThrow('ENOENT');
  });

  test('the exported record is verified without any database, against a head that was kept', async () => {
    const record = await fetch(`${server.url}/data/record.ndjson`).then((answer) => answer.text());
    const file = path.join(files, 'record.ndjson');
    await writeFile(file, record);
    const none = { DATA_DIR: folders.fresh() };
    const whole = await command('verify', [file], none);
    expect(whole).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The record is whole: 147 entries\.\nHead: [0-9a-f]{64}\n$/),
    });
    const head = /Head: (\w+)/.exec(whole.out)?.[1] ?? '';
    expect((await command('verify', [file, '--head', head.toUpperCase()], none)).code).toBe(0);
    const other = await command('verify', [file, '--head', 'ab'.repeat(32)], none);
    expect(other).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('the given head is nowhere in this record'),
    });

    const tampered = record.replace(/"progress":91/, '"progress":19');
    await writeFile(file, tampered);
    expect(await command('verify', [file], none)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^The record is broken at entry \d+: its content is not what was recorded\.\n$/,
      ),
    });
  });

  test.each([
    [
      'nothing JSON',
      'hello\n',
      /^The record cannot be read\. Line 1 is not an entry of a record: it is not JSON\.\n$/,
    ],
    [
      'something else',
      '{"a":1}\n',
      /^The record cannot be read\. Line 1 is not an entry of a record: plan: .*\n$/,
    ],
    ['an empty line in between', '\n\n', /Line 1/],
  ])('a file with %s is refused with its line', async (_, text, refusal) => {
    const file = path.join(files, 'odd.ndjson');
    await writeFile(file, text);
    const { code, out, err } = await command('verify', [file], { DATA_DIR: folders.fresh() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(refusal);
  });
});
