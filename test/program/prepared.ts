import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint, keptIn } from '../support/kept.ts';

/** All that the program reads when it starts. */
const MADE_OF = ['package-lock.json', '{src,adapters,migrations,locales,plans}/**/*'];

/**
 * Copies a folder in which the program has started once to a new place: a first start takes twice as long as the
 * next. The folder is kept between runs, under a name that changes with whatever it depends on.
 */
export async function copyPrepared(to: string, startOnce: (folder: string) => Promise<void>): Promise<void> {
  const kept = path.join(keptIn, `folder-${fingerprint(MADE_OF)}`);
  for (;;) {
    try {
      return await cp(kept, to, { recursive: true });
    } catch (error) {
      // Not made yet, or taken away by a run on other sources while it was copied.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await rm(to, { recursive: true, force: true });
      await prepare(kept, startOnce);
    }
  }
}

/** Made aside and renamed, so that others see the whole folder or none; older ones (40 MB) go in the same way. */
async function prepare(kept: string, startOnce: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(keptIn, { recursive: true });
  const aside = await mkdtemp(path.join(keptIn, 'making-'));
  try {
    await startOnce(path.join(aside, 'data'));
    for (const [n, outdated] of globSync(path.join(keptIn, 'folder-*')).entries())
      if (outdated !== kept) await rename(outdated, path.join(aside, String(n))).catch(() => {});
    // Somebody else may have been faster.
    await rename(path.join(aside, 'data'), kept).catch(() => {});
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
