import { createHash } from 'node:crypto';
import path from 'node:path';

/** Longest path of a Unix socket, in bytes, on every system that has them. */
const LONGEST = 103;

/**
 * Where the running program listens for commands: a socket in its folder, or Windows' own kind of it. Undefined
 * when the folder's path is too long for a socket, from here too.
 */
export function controlAddress(folder: string): string | undefined {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\iltizam-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  }
  const absolute = path.join(folder, 'control.sock');
  const relative = path.relative(process.cwd(), absolute);
  return [absolute, relative].find((candidate) => Buffer.byteLength(candidate) <= LONGEST);
}
