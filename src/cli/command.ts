import type { Services } from '#app/services.ts';
import type { Config } from '../config.ts';

/** What a command works with, in a process of its own or inside the running program. */
export type CommandContext = {
  readonly config: Config;
  /** Where people reach the program; without a final slash. */
  readonly publicUrl: string;
  /** Opens the database when it is first asked for. Nothing may have been done before: see RunsElsewhere. */
  readonly services: () => Promise<Services>;
  /** To standard output, to the letter. */
  readonly write: (text: string) => void;
  /** A line to standard output. */
  readonly out: (line: string) => void;
  /** A line to standard error. */
  readonly err: (line: string) => void;
  /** Whether somebody sits at a terminal and types. */
  readonly interactive: boolean;
  /** The next line that was typed; undefined at the end of input. */
  readonly nextLine: () => Promise<string | undefined>;
  /** Paths are those of the person who typed the command. They throw a Failure with what the system says. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** At the end of a file, for what is too long to be written at once. */
  readonly appendFile: (path: string, content: Uint8Array) => Promise<void>;
  readonly renameFile: (from: string, to: string) => Promise<void>;
  /** With the folders above it; one that is there already is fine. */
  readonly makeFolder: (path: string) => Promise<void>;
};

/** Resolves to the exit code: 0 done, 1 not done or found wrong. Throws UsageError and Failure. */
export type Command = (context: CommandContext, argv: readonly string[]) => Promise<number>;

/** The command was not understood: one line, exit code 2. */
export class UsageError extends Error {}

/** The command was understood and cannot be done: one line, exit code 1. */
export class Failure extends Error {}

/** The database is open in the running program, and so the command has to run there. */
export class RunsElsewhere extends Error {}

/** Runs a command and says in one line why it could not be done. */
export async function runSafely(
  command: Command,
  context: CommandContext,
  argv: readonly string[],
): Promise<number> {
  try {
    return await command(context, argv);
  } catch (error) {
    if (error instanceof UsageError) {
      context.err(error.message);
      return 2;
    }
    if (error instanceof Failure) {
      context.err(error.message);
      return 1;
    }
    throw error;
  }
}
