import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { startDelivery } from '#app/deliver.ts';
import type { receive } from '#app/receive.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type OlderVersion = {
  readonly startDelivery: typeof startDelivery;
  readonly receive: typeof receive;
  /** Its files go. */
  remove(): Promise<void>;
};

/** This program as it was before it had a sentence: modules of its own, which know nothing of that key. */
export async function openOlderVersion(before: string): Promise<OlderVersion> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iltizam-older-'));
  for (const name of ['src', 'locales', 'package.json'])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const sentence = new RegExp(`^${before} =.*\\n(?:[ ].*\\n)*`, 'm');
  const locales = path.join(folder, 'locales');
  let struck = 0;
  for (const name of await readdir(locales, { recursive: true })) {
    if (!name.endsWith('.ftl')) continue;
    const file = path.join(locales, name);
    const text = await readFile(file, 'utf8');
    if (sentence.test(text)) struck += 1;
    await writeFile(file, text.replace(sentence, ''));
  }
  if (struck !== 3) throw new Error(`${before} stood in ${struck} languages`);
  const from = (file: string) => import(path.join(folder, 'src', file));
  return {
    startDelivery: (await from('app/deliver.ts')).startDelivery,
    receive: (await from('app/receive.ts')).receive,
    remove: () => rm(folder, { recursive: true }),
  };
}
