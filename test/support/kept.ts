import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where the tests keep between runs what takes them seconds to make. */
export const keptIn = path.join(root, 'node_modules/.cache/iltizam');

/** Changes with each file of these globs, from the project's folder: a name for what is made of them. */
export function fingerprint(madeOf: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...madeOf], { cwd: root, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name));
  for (const file of [...new Set(files)].sort())
    hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
