import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

/** Somebody else works in this folder. */
export class FolderInUse extends Error {}

export type FolderLock = { release(): void };

/**
 * Takes a folder for this process alone, making it (for its owner's eyes only) where it is missing. The lock is
 * SQLite's on an empty file: the kernel's own, so it ends with the process, however that ends, and no start has
 * to guess whether a file that was left behind still means something. Throws FolderInUse after `patience` (ms).
 */
export async function lockFolder(folder: string, patience: number): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const deadline = performance.now() + patience;
  for (;;) {
    const lock = tryToLock(path.join(folder, 'lock'));
    if (lock) return lock;
    if (performance.now() >= deadline) throw new FolderInUse(folder);
    await sleep(50);
  }
}

function tryToLock(file: string): FolderLock | undefined {
  // Of two that begin at the same instant SQLite may refuse both, unless they wait a moment for each other.
  const database = new DatabaseSync(file, { timeout: 200 });
  try {
    // With its journal in memory a process that is killed leaves no file behind.
    database.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  held.add(database);
  return {
    release() {
      held.delete(database);
      database.close();
    },
  };
}

/** A database that nobody refers to is closed by the garbage collector, and the lock would end with it. */
const held = new Set<DatabaseSync>();

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}
