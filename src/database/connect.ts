import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Db } from '#store/schema.ts';
import { lockFolder } from './folder-lock.ts';
import { openPglite, openPostgres } from './open.ts';

export type Connection = {
  readonly db: Db;
  readonly embedded: boolean;
  /**
   * Says that what the first start has to do is done. An embedded database whose first start was killed before
   * is thrown away and made again: nobody can have been answered from it.
   */
  settled(): void;
  close(): Promise<void>;
};

export type Whereabouts =
  | { readonly kind: 'server'; readonly url: string }
  /** `patience`: milliseconds to wait for somebody else who works in the folder; then FolderInUse. */
  | { readonly kind: 'folder'; readonly folder: string; readonly patience: number }
  | { readonly kind: 'memory' };

export async function connect(where: Whereabouts): Promise<Connection> {
  switch (where.kind) {
    case 'server': {
      const { db } = openPostgres(where.url);
      return { db, embedded: false, settled() {}, close: () => db.destroy() };
    }
    case 'memory': {
      const { db, pglite } = await openPglite();
      return { db, embedded: true, settled() {}, close: () => pglite.close() };
    }
    case 'folder':
      return openFolder(where.folder, where.patience);
  }
}

async function openFolder(folder: string, patience: number): Promise<Connection> {
  const lock = await lockFolder(folder, patience);
  try {
    const dataDir = path.join(folder, 'database');
    const unfinished = path.join(folder, 'unfinished');
    if (existsSync(unfinished)) rmSync(dataDir, { recursive: true, force: true });
    if (!existsSync(dataDir)) {
      writeFileSync(
        unfinished,
        'The first start has not ended yet: what lies in database/ will be made again.\n',
      );
      mkdirSync(dataDir, { mode: 0o700 });
    }
    const { db, pglite } = await openPglite({ dataDir });
    return {
      db,
      embedded: true,
      settled: () => rmSync(unfinished, { force: true }),
      async close() {
        await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
