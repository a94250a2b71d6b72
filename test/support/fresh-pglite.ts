import { globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { migrateToLatest } from '#database/migrate.ts';
import { openPglite } from '#database/open.ts';
import type { Schema } from '#store/schema.ts';
import { EMPTY } from './content.ts';
import type { Content } from './content.ts';
import { fingerprint, keptIn } from './kept.ts';

const dumps = new Map<string, Promise<Blob>>();

/** A PGlite in memory, migrated. */
export async function freshPglite(
  content: Content = EMPTY,
): Promise<{ db: Kysely<Schema>; close(): Promise<void> }> {
  const dump = dumps.get(content.name) ?? readOrMakeDump(content);
  dumps.set(content.name, dump);
  const { db, pglite } = await openPglite({ load: await dump });
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
async function readOrMakeDump(content: Content): Promise<Blob> {
  const file = path.join(
    keptIn,
    `pglite-${content.name}-${fingerprint([...EMPTY.madeOf, ...content.madeOf])}.tar`,
  );
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Blob([kept]);

  const { db, pglite } = await openPglite();
  await migrateToLatest(db);
  await content.fill(db);
  const dump = await pglite.dumpDataDir('none');
  await db.destroy();

  await keep(file, await dump.bytes(), content);
  return dump;
}

/** Written aside and renamed, so that another worker sees the whole file or none; older dumps (40 MB) go. */
async function keep(file: string, dump: Uint8Array, { name }: Content): Promise<void> {
  await mkdir(keptIn, { recursive: true });
  const outdated = globSync(path.join(keptIn, `pglite-${name}-*.tar`));
  await writeFile(`${file}.${process.pid}`, dump);
  await rename(`${file}.${process.pid}`, file);
  await Promise.all(outdated.filter((it) => it !== file).map((it) => rm(it, { force: true })));
}
