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
 * A file begins with who speaks, in which language and when (and `program: own`, see below); a line after `> ` is said (play.ts tells how).
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
  const transcribed = readTranscript(written);
  const { head } = transcribed;
  const printed = await played(transcribed);
  const transcript = `${head}\n\n${printed.join('\n')}\n`;
  if (process.env['UPDATE_TRANSCRIPTS']) writeFileSync(path.join(folder, file), transcript);
  expect(transcript).toBe(process.env['UPDATE_TRANSCRIPTS'] ? transcript : written);
  // In parentheses stands what no person ever sees: a turn that failed, a button that was not there.
  expect(transcript).not.toMatch(/^\(/m);
});

async function played({ part, at, own, lines }: Transcript): Promise<string[]> {
  const its = own ? await openTestProgram('pglite') : program;
  try {
    its.setClock(at);
    its.troubles.length = 0;
    const spoken = () => play(its, part, lines);
    const printed = own ? await spoken() : await forgotten(its, spoken);
    expect(its.troubles).toEqual([]);
    return printed;
  } finally {
    if (own) await its.close();
  }
}

type Transcript = {
  head: string;
  part: Part;
  at: string;
  /** What opens a transaction of its own, such as using a code, has a program to itself. */
  own: boolean;
  lines: string[];
};

function readTranscript(written: string): Transcript {
  const [head = '', ...rest] = written.split('\n\n');
  const values = Object.fromEntries(head.split('\n').map((line) => line.split(/: (.*)/s, 2)));
  const { as, lang, at, program: its } = values as Record<string, string>;
  if (!as || !at || !isLanguage(lang)) throw new Error('A transcript begins with as:, lang: and at:');
  const lines = rest
    .join('\n\n')
    .split('\n')
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
  return { head, part: { as, lang }, at, own: its === 'own', lines };
}
