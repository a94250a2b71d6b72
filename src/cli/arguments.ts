import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments; what does not fit is a UsageError that ends with how the command is used. */
export function readArguments<const O extends Options>(
  argv: readonly string[],
  usage: string,
  options: O,
  positionals: { readonly min: number; readonly max: number } = { min: 0, max: 0 },
) {
  try {
    const read = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const { length } = read.positionals;
    if (length < positionals.min) throw new UsageError('Something is missing.');
    if (length > positionals.max)
      throw new UsageError(`Not understood: ${read.positionals[positionals.max]}.`);
    return read;
  } catch (error) {
    // parseArgs explains at length how to write what it did not understand; its first sentence says what that is.
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/(?<=\.) |\n/);
    throw new UsageError(`${reason} Usage: ${usage}`);
  }
}

/** One of these words, or a UsageError that names them. */
export function oneOf<const T extends string>(
  option: string,
  text: string,
  words: readonly T[],
  usage: string,
): T {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new UsageError(`--${option} is one of ${words.join(', ')}. Usage: ${usage}`);
  return word;
}
