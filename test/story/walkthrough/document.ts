import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../../docs/walkthrough.md');

/** A row of a table: who, what they do, and parts of what comes. */
export type Step = {
  readonly who: string;
  readonly does: Doing;
  readonly comes: readonly string[];
};

export type Doing =
  | { readonly kind: Kind; readonly what: string }
  | { readonly kind: 'opens' }
  | { readonly kind: 'waits' };
type Kind = 'says' | 'presses' | 'attaches' | 'runs';

/** The steps of `docs/walkthrough.md` by the numbers of its chapters. Throws at a row that it does not understand. */
export function readWalkthrough(): ReadonlyMap<number, readonly Step[]> {
  const numbered = chapters().flatMap((chapter) => {
    const number = /^(\d+)\. /.exec(chapter)?.[1];
    return number === undefined ? [] : [[Number(number), rowsOf(chapter).map(stepOf)] as const];
  });
  return new Map(numbered);
}

/** The words of its last table: a row for each thing that may be said, a cell for each language, and the command. */
export function readEquivalents(): readonly (readonly (readonly string[])[])[] {
  return rowsOf(chapters().at(-1) ?? '').map((cells) => cells.map(quoted));
}

function chapters(): readonly string[] {
  return readFileSync(file, 'utf8').split(/^## /m);
}

/** The cells of a table's rows, without its head. */
function rowsOf(body: string): readonly (readonly string[])[] {
  const lines = body.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function stepOf([who = '', what = '', comes = '']: readonly string[]): Step {
  return { who, does: doingOf(who, what), comes: quoted(comes) };
}

function doingOf(who: string, what: string): Doing {
  const [words, ...more] = quoted(what);
  if (what === 'opens the link') return { kind: 'opens' };
  if (what === 'waits') return { kind: 'waits' };
  if (words === undefined || more.length > 0) throw new Error(`The walk-through is not understood: ${what}`);
  if (what.startsWith('attaches ')) return { kind: 'attaches', what: words };
  if (who === 'server') return { kind: 'runs', what: words };
  const label = /^\[(.*)\]$/.exec(words)?.[1];
  return label === undefined ? { kind: 'says', what: words } : { kind: 'presses', what: label };
}

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
}
