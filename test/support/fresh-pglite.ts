import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { migrateToLatest } from '#database/migrate.ts';
import { openPglite } from '#database/open.ts';
import type { Schema } from '#store/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
let pgliteDump: Promise<Blob> | undefined;

/** A PGlite in memory, migrated, without a row. */
export async function freshPglite(): Promise<{ db: Kysely<Schema>; close(): Promise<void> }> {
  pgliteDump ??= readOrMakePgliteDump();
  const { db, pglite } = await openPglite({ load: await pgliteDump });
  return {
    db,
    async close() {
      await db.destroy();
      // Kysely closes only what it has used.
      if (!pglite.closed) await pglite.close();
    },
  };
}

/**
 * Making and migrating a PGlite takes seconds, loading a dump of one a third of a second: so the dump is kept
 * between runs, under a name that changes with whatever it depends on.
 */
async function readOrMakePgliteDump(): Promise<Blob> {
  const file = path.join(root, 'node_modules/.cache/iltizam', `pglite-${fingerprint()}.tar`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Blob([kept]);

  const { db, pglite } = await openPglite();
  await migrateToLatest(db);
  const dump = await pglite.dumpDataDir('none');
  await db.destroy();

  await keep(file, await dump.bytes());
  return dump;
}

/** Written aside and renamed, so that another worker sees the whole file or none; older dumps (40 MB) go. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const outdated = globSync(path.join(path.dirname(file), 'pglite-*.tar'));
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
  await Promise.all(outdated.filter((it) => it !== file).map((it) => rm(it, { force: true })));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = globSync(['package-lock.json', '{migrations,src/database}/**/*.ts'], { cwd: root });
  for (const name of sources.sort()) {
    hash.update(name).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
