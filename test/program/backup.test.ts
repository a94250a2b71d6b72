import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import { command, makeFolders, start, startServer } from './child.ts';
import type { Server } from './child.ts';

// Each of these starts the program several times, on a machine that may do other things too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let files: string;
let backup: string;
let server: Server;
let made: { readonly code: number | null; readonly err: string };
let talked: typeof made;

/** One backup of a running program, made while somebody talks to it; everything else is done with it. */
beforeAll(async () => {
  folders = await makeFolders();
  files = await mkdtemp(path.join(tmpdir(), 'iltizam-backup-'));
  backup = path.join(files, 'iltizam.backup.gz');
  const variables = { DATA_DIR: await folders.prepared() };
  server = await startServer(variables);
  const talking = start(
    'src/cli/chat.ts',
    ['--as', 'public'],
    variables,
    'engagement 4\nengagement 10\n'.repeat(30),
  );
  await talking.until((out) => out.includes('> '));
  made = await command('backup', ['--out', backup], variables);
  talked = { code: await talking.ended, err: talking.err() };
});
afterAll(async () => {
  await server.kill('SIGTERM');
  await folders.remove();
  await rm(files, { recursive: true, force: true });
});

const restoreInto = (variables: NodeJS.ProcessEnv, file = backup) => command('restore', [file], variables);

test('the program goes on, and the file is for its owner alone', async () => {
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(talked).toEqual({ code: 0, err: '' });
  expect((await stat(backup)).mode & 0o777).toBe(0o600);
  expect(existsSync(`${backup}.unfinished`)).toBe(false);
  expect(server.err()).toBe('');
});

/** What reads it comes some way into the file, and waits there for more. */
async function beginningOf(file: string) {
  const pipe = path.join(files, 'beginning.gz');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  // For reading, too: opened for writing alone, it would wait for who reads.
  const handle = await open(pipe, 'r+');
  const bytes = await readFile(file);
  // No more than a pipe holds, so that nobody has to take it out.
  await handle.write(bytes.subarray(0, Math.min(bytes.length / 2, 60_000)));
  return { path: pipe, close: () => handle.close() };
}

test.skipIf(process.platform === 'win32')(
  'a restore that is killed in the middle leaves nothing that looks whole, and is done again',
  async () => {
    const folder = folders.fresh();
    const variables = { DATA_DIR: folder };
    const beginning = await beginningOf(backup);
    const killed = start('src/cli/restore.ts', [beginning.path], variables);
    const unfinished = path.join(folder, 'unfinished');
    while (!existsSync(unfinished)) await sleep(20);
    await killed.kill('SIGKILL');
    await beginning.close();
    expect(killed.out()).toBe('');
    expect(existsSync(unfinished)).toBe(true);

    expect(await restoreInto(variables)).toMatchObject({
      code: 0,
      out: expect.stringContaining('The record of MA-PAN2 is whole: 147 entries.'),
    });
    expect(existsSync(unfinished)).toBe(false);
    expect(await restoreInto(variables)).toEqual({
      code: 1,
      out: '',
      err: 'The database is not empty. Give the backup one of its own.\n',
    });
    const again = await startServer(variables);
    expect((await fetch(`${again.url}/fr/MA-PAN2/4`)).status).toBe(200);
    expect(await restoreInto(variables)).toMatchObject({
      code: 1,
      err: expect.stringContaining('stop it first'),
    });
    expect(await again.kill('SIGTERM')).toBe(0);
  },
);

test('a file that is cut off or not there is refused in a line', async () => {
  const cut = path.join(files, 'cut.gz');
  await copyFile(backup, cut);
  const file = await open(cut, 'r+');
  await file.truncate((await stat(cut)).size - 1_000);
  await file.close();
  const variables = { DATA_DIR: folders.fresh() };
  for (const [name, why] of [
    [cut, 'The file is damaged'],
    [path.join(files, 'none.gz'), 'ENOENT'],
  ] as const) {
    const { code, out, err } = await restoreInto(variables, name);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^${why}[^\n]*\n$`));
  }
});

describe.runIf(databaseKinds.includes('postgres'))('the same file', () => {
  test('becomes a PostgreSQL, and that one an embedded database again', async () => {
    const target = await freshDatabase('postgres');
    try {
      const there = { DATABASE_URL: target.url ?? '' };
      expect(await restoreInto(there)).toMatchObject({ code: 0, err: '' });
      const back = path.join(files, 'back.gz');
      expect(await command('backup', ['--out', back], there)).toMatchObject({ code: 0, err: '' });
      const here = { DATA_DIR: folders.fresh() };
      expect(await restoreInto(here, back)).toMatchObject({ code: 0, err: '' });
      const { out } = await command('verify', [], there);
      expect(out).toContain('Head: ');
      expect(await command('verify', [], here)).toEqual({ code: 0, out, err: '' });
    } finally {
      await target.close();
    }
  });
});
