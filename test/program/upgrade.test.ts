import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backupLines } from '#database/backup/write-backup.ts';
import { migrateTo } from '#database/migrate.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import { command, makeFolders, startServer } from './child.ts';

// Each of these starts the program several times, on a machine that may do other things too.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** The tables of the version before the public's side and the secretariat's desk. */
const EARLIER = '2026-11-23-1-email';

let folders: Awaited<ReturnType<typeof makeFolders>>;
let files: string;
beforeAll(async () => {
  folders = await makeFolders();
  files = await mkdtemp(path.join(tmpdir(), 'iltizam-upgrade-'));
});
afterAll(async () => {
  await folders.remove();
  await rm(files, { recursive: true, force: true });
});

test.for(databaseKinds)('a backup of an earlier version (%s) is restored into this one', async (kind) => {
  const program = await openTestProgram(kind);
  const backup = path.join(files, `${kind}.gz`);
  try {
    await migrateTo(program.db, EARLIER);
    await pipeline(backupLines(program.db, new Date()), createGzip(), createWriteStream(backup));
  } finally {
    await program.close();
  }
  const variables = { DATA_DIR: folders.fresh() };
  expect(await command('restore', [backup], variables)).toMatchObject({
    code: 0,
    out: expect.stringContaining('The record of MA-PAN2 is whole: 147 entries.'),
    err: '',
  });
  const server = await startServer(variables);
  for (const page of ['/fr/MA-PAN2', '/ar/MA-PAN2/4', '/data/', '/fr/chat'])
    expect((await fetch(`${server.url}${page}`)).status, page).toBe(200);
  expect(await server.kill('SIGTERM')).toBe(0);
});

describe.runIf(databaseKinds.includes('postgres'))(
  'two instances on the tables of an earlier version',
  () => {
    test('start at once, and are replaced one after the other without a page that fails', async () => {
      const program = await openTestProgram('postgres');
      const variables = { DATABASE_URL: program.url ?? '' };
      try {
        await migrateTo(program.db, EARLIER);
        let [first, second] = await Promise.all([startServer(variables), startServer(variables)]);
        // As a proxy does: whom one instance does not answer, the other does.
        const get = async () => {
          for (const { url } of Math.random() < 0.5 ? [first, second] : [second, first]) {
            const status = await fetch(`${url}/fr/MA-PAN2/4`)
              .then(async (answer) => {
                await answer.text();
                return answer.status;
              })
              .catch(() => undefined);
            if (status !== undefined) return status;
          }
          return undefined;
        };
        const got: (number | undefined)[] = [];
        let asking = true;
        const readers = Array.from({ length: 4 }, async () => {
          while (asking) {
            got.push(await get());
            await sleep(20);
          }
        });
        expect(await first.kill('SIGTERM')).toBe(0);
        first = await startServer(variables);
        expect(await second.kill('SIGTERM')).toBe(0);
        second = await startServer(variables);
        asking = false;
        await Promise.all(readers);
        expect(got.length).toBeGreaterThan(10);
        expect(got.filter((status) => status !== 200)).toEqual([]);
        expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
        expect(await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')])).toEqual([0, 0]);
      } finally {
        await program.close();
      }
    });
  },
);
