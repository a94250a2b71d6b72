import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from '../../src/database/folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'iltizam-lock-')), 'data');
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

const source = `
  import { lockFolder } from '${new URL('../../src/database/folder-lock.ts', import.meta.url).href}';
  try {
    await lockFolder(process.argv[1], 0);
    console.log('won');
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.constructor.name);
  }`;
const other = () =>
  spawn(process.execPath, ['--input-type=module', '-e', source, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function said(child: ReturnType<typeof other>): Promise<string> {
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  return text.toString().trim();
}

test.skipIf(process.platform === 'win32')(
  'the folder is made, and only its owner may look into it',
  async () => {
    const lock = await lockFolder(folder, 0);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    lock.release();
  },
);

test('who comes second is refused, in this process and in another one', async () => {
  const lock = await lockFolder(folder, 0);
  await expect(lockFolder(folder, 0)).rejects.toThrow(FolderInUse);
  expect(await said(other())).toBe('FolderInUse');
  lock.release();
  (await lockFolder(folder, 0)).release();
});

test('a patient one gets the folder when it becomes free', async () => {
  const lock = await lockFolder(folder, 0);
  const waiting = lockFolder(folder, 5_000);
  lock.release();
  const mine = await waiting;
  await expect(lockFolder(folder, 0)).rejects.toThrow(FolderInUse);
  mine.release();
});

test('the lock ends with a process that is killed, and nothing is left to clear away', async () => {
  const child = other();
  expect(await said(child)).toBe('won');
  await expect(lockFolder(folder, 0)).rejects.toThrow(FolderInUse);
  child.kill('SIGKILL');
  await once(child, 'exit');
  (await lockFolder(folder, 0)).release();
  expect(await readdir(folder)).toEqual(['lock']);
});

test('of several who start at once exactly one wins', async () => {
  const children = Array.from({ length: 4 }, other);
  const outcomes = await Promise.all(children.map(said));
  for (const child of children) child.kill('SIGKILL');
  expect(outcomes.toSorted()).toEqual(['FolderInUse', 'FolderInUse', 'FolderInUse', 'won']);
});

test('taking the lock prints nothing', async () => {
  const quiet = source.replace('setInterval(() => {}, 1000);', '');
  const { stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    quiet,
    folder,
  ]);
  expect(stderr).toBe('');
});
