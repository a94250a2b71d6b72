import { parseArgs } from 'node:util';
import { MOST_WEEKS } from '#invented-past/invent.ts';
import { NotNew } from '#invented-past/play.ts';
import { ConfigError } from './config.ts';
import type { Config } from './config.ts';

/** The program was told to end while its past was being played. */
export class PastInterrupted extends Error {}

/**
 * `--demo-weeks 12`: how many weeks of an invented past the program begins with; undefined without it. Throws a
 * ConfigError of one line where it cannot be had.
 */
export function readDemoWeeks(
  argv: readonly string[],
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
): number | undefined {
  const text = weeksIn(argv);
  if (text === undefined) return undefined;
  const weeks = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (weeks < 1 || weeks > MOST_WEEKS)
    throw new ConfigError(`--demo-weeks must be a number of weeks from 1 to ${MOST_WEEKS}, such as 12.`);
  if (databaseUrl !== undefined)
    throw new ConfigError(
      '--demo-weeks is for the embedded database only: nothing invented may stand in the database of DATABASE_URL.',
    );
  return weeks;
}

function weeksIn(argv: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...argv], options: { 'demo-weeks': { type: 'string' } } }).values['demo-weeks'];
  } catch {
    throw new ConfigError(
      `Not understood: ${argv.join(' ')}. The program takes --demo-weeks 12, or nothing.`,
    );
  }
}

/** Why a past could not be played, in one line; undefined for anything else. */
export function explainPast(error: unknown, dataDir: string): string | undefined {
  if (error instanceof NotNew)
    return `An invented past needs a new folder, and there is a plan in ${dataDir} already: DATA_DIR=… npm start -- --demo-weeks 12`;
  if (error instanceof PastInterrupted)
    return `The invented past was not played to its end; nothing of it is kept in ${dataDir}, and the next start begins anew.`;
  return undefined;
}
