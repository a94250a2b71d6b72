import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { seedSamplePlan } from '#app/seed.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import { fixedClock } from '../../src/clock.ts';
import { run } from '../../src/cli/chat.ts';
import { runSafely } from '../../src/cli/command.ts';
import { freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { command } from './child.ts';
import { fakeContext } from './fake-context.ts';
import { silentLog } from './silent-log.ts';

vi.setConfig({ testTimeout: 60_000 });

let fresh: FreshDatabase;
let services: Services;
const logError = vi.fn<Services['log']['error']>();

beforeAll(async () => {
  fresh = await freshDatabase('pglite');
  services = {
    db: fresh.db,
    clock: fixedClock('2026-11-23T09:00:00Z'),
    instance: 'test',
    ...randomSources,
    log: { ...silentLog, error: logError },
    ...surroundings('http://127.0.0.1:3000'),
    deliver() {},
  };
  await seedSamplePlan(services);
});
afterAll(() => fresh.close());

async function play(
  argv: readonly string[],
  lines: readonly string[],
  more: Parameters<typeof fakeContext>[0] = {},
) {
  const { context, printed } = fakeContext({ services, lines, ...more });
  const code = await runSafely(run, context, argv);
  return { code, ...printed };
}

/** What stood under each `> line`. */
function answers(out: string): readonly string[] {
  return out.split(/^> .*\n/m).slice(1);
}

describe('a transcript', () => {
  test('has what was said after "> ", what was answered plain, and numbered choices', async () => {
    const { code, out, err } = await play(['--lang', 'fr'], ['engagement 10']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^> engagement 10\nEngagement 10, Promotion de la publication [^\n]* 80 %\n/);
    expect(out).toMatch(/\n1\. .+\n2\. .+\n(?:\d\. .+\n)*$/);
  });

  test('says nothing by itself, and passes over empty lines', async () => {
    expect(await play([], [])).toEqual({ code: 0, out: '', err: '' });
    expect(await play([], ['', '   ', '\t'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('holds no mark of direction, in no language', async () => {
    const { out } = await play(['--as', 'committee', '--lang', 'ar'], ['التزام ١٠', 'engagement 4']);
    expect(out).toContain('الالتزام');
    expect(out).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  test('in another language goes on in that language', async () => {
    await play(['--as', 'coordinator', '--lang', 'fr'], ['engagement 10']);
    const { out } = await play(['--as', 'coordinator', '--lang', 'en'], ['commitment 10']);
    expect(answers(out)[0]).toContain('Commitment 10');
  });

  const odd: Record<string, string> = {
    'a megabyte': 'x'.repeat(1024 * 1024),
    'a million combining marks': `e${'\u0301'.repeat(1_000_000)}`,
    'control characters': '\u0000\u0007\u001b[2J engagement \u0008 4',
    'no letters': '🜁🜂🜃',
    'a byte order mark': '\ufeffengagement 4',
    'invisible letters only': '\u200b\u200f\u2067',
    HTML: '<script>alert(1)</script>',
    SQL: "'; drop table person; --",
    'an unknown command': '/nonsense',
    'a percentage beyond its end': '101 %',
    'half a character': '\ud83d',
  };
  test.each(Object.entries(odd))('answers %s, and nothing in it steers the terminal', async (_, line) => {
    const { code, out, err } = await play([], [line, 'engagement 4']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers(out)).toHaveLength(2);
    for (const answer of answers(out)) expect(answer.trim()).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there.
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
  });

  test('no line failed', () => {
    expect(logError).not.toHaveBeenCalled();
  });
});

describe('somebody at a terminal', () => {
  test('is greeted, and sees no copy of what they typed', async () => {
    const { out } = await play(['--lang', 'en'], ['commitment 10'], { interactive: true });
    expect(out).not.toContain('> ');
    expect(out.indexOf('Commitment 10')).toBeGreaterThan(0);
  });
});

describe('a file', () => {
  const pdf = '%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n';
  test('is attached by its path and answered', async () => {
    const { code, out } = await play(['--as', 'lead', '--lang', 'fr'], ['/file proof.pdf'], {
      files: { 'proof.pdf': pdf },
    });
    expect(code).toBe(0);
    expect(answers(out)).toEqual([expect.stringMatching(/\S/)]);
    const kept = await fresh.db.selectFrom('file').select(['type', 'size']).execute();
    expect(kept).toEqual([{ type: 'application/pdf', size: pdf.length }]);
  });

  test.each([
    ['that is not there', 'none.pdf', {}, 'The file none.pdf could not be read'],
    ['without bytes', 'empty.pdf', { 'empty.pdf': '' }, 'This file is empty'],
    ['of another type', 'run.sh', { 'run.sh': '#!/bin/sh\n' }, 'This type of file is not accepted'],
  ])(
    '%s is refused in the person’s language, and the conversation goes on',
    async (_, path, files, refusal) => {
      const { code, out } = await play(
        ['--as', 'committee', '--lang', 'en'],
        [`/file ${path}`, 'commitment 10'],
        { files },
      );
      expect(code).toBe(0);
      const given = answers(out);
      expect(given.at(-2)).toContain(refusal);
      expect(given.at(-1)).toContain('Commitment 10');
    },
  );
});

test('without a demonstration only the public can talk', async () => {
  const own = await freshDatabase('pglite');
  try {
    const elsewhere = { ...services, db: own.db };
    expect(await play(['--as', 'lead'], ['bonjour'], { services: elsewhere })).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^There is no demonstration in this database[^\n]*only --as public[^\n]*\n$/,
      ),
    });
    expect((await play(['--as', 'public'], ['bonjour'], { services: elsewhere })).code).toBe(0);
  } finally {
    await own.close();
  }
});

test('with a clock that stands, a conversation in memory is the same to the letter', async () => {
  const args = ['--as', 'lead', '--lang', 'fr', '--db', 'memory', '--at', '2026-11-23T09:00:00Z'];
  const script = Buffer.concat([
    Buffer.from('/update\r\n1\r\n\r\n4.3 80 % actes'),
    Buffer.from([0xff]),
    Buffer.from('\nengagement 10'),
  ]);
  const [first, second] = await Promise.all([
    command('chat', args, {}, script),
    command('chat', args, {}, script),
  ]);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^> \/update\n[\s\S]*\n> 1\n[\s\S]*\n> 4\.3 80 % actes\ufffd\n[\s\S]*\n> engagement 10\nEngagement 10/,
  );
  expect(second).toEqual(first);
});
