import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLanguage } from '#i18n/language.ts';
import { play } from './support/play.ts';
import type { Part } from './support/play.ts';
import type { TestProgram } from './support/program.ts';
import { forgotten, openTestProgram } from './support/program.ts';

/**
 * Conversations as they are read, to the letter: `UPDATE_TRANSCRIPTS=1 npm test` writes down what is said now.
 * A file begins with who speaks, in which language and when; a line after `> ` is said (play.ts tells how).
 */
const folder = path.join(import.meta.dirname, 'transcripts');
const files = globSync('*.txt', { cwd: folder }).sort();

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram('pglite');
});
afterAll(() => program.close());

test.for(files)('%s', async (file) => {
  const written = readFileSync(path.join(folder, file), 'utf8');
  const { head, part, at, lines } = readTranscript(written);
  program.setClock(at);
  program.troubles.length = 0;
  const printed = await forgotten(program, () => play(program, part, lines));
  const transcript = `${head}\n\n${printed.join('\n')}\n`;
  if (process.env['UPDATE_TRANSCRIPTS']) writeFileSync(path.join(folder, file), transcript);
  expect(transcript).toBe(process.env['UPDATE_TRANSCRIPTS'] ? transcript : written);
  // In parentheses stands what no person ever sees: a turn that failed, a button that was not there.
  expect(transcript).not.toMatch(/^\(/m);
  expect(program.troubles).toEqual([]);
});

function readTranscript(written: string): { head: string; part: Part; at: string; lines: string[] } {
  const [head = '', ...rest] = written.split('\n\n');
  const values = Object.fromEntries(head.split('\n').map((line) => line.split(/: (.*)/s, 2)));
  const { as, lang, at } = values as Record<string, string>;
  if (!as || !at || !isLanguage(lang)) throw new Error('A transcript begins with as:, lang: and at:');
  const lines = rest
    .join('\n\n')
    .split('\n')
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
  return { head, part: { as, lang }, at, lines };
}
