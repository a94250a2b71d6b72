import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { reachableBinaries, serverUser } from './postgres-binaries.ts';

const run = promisify(execFile);

type PostgresServer = { url: string; stop(): Promise<void> };

// The shell, and not we, owns the server: its standard input ends when we close it and also when we are killed,
// so no death of the test run leaves a server or its folder behind.
const guard = `
  folder=$PWD
  "$0/postgres" -D data "$@" >log 2>&1 &
  server=$!
  cat >/dev/null
  kill -INT $server 2>/dev/null
  wait $server
  cd / && rm -rf "$folder"
`;

// Nothing here has to outlive the tests. The zone is odd on purpose: no query may lean on that of the server.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  timezone: 'Pacific/Chatham',
};

/**
 * Starts a server of its own on a free port, in a new folder under the system's temporary one. `own` settings come
 * before those above: a benchmark wants its writes as safe as on duty.
 */
export async function startPostgres(
  binaries: string,
  own: Record<string, string> = {},
): Promise<PostgresServer> {
  const user = serverUser();
  const folder = await mkdtemp(path.join(tmpdir(), 'iltizam-postgres-'));
  const password = randomUUID();
  try {
    const bin = await reachableBinaries(binaries, folder, user);
    await writeFile(path.join(folder, 'password'), password);
    if (user) await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);

    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
    const initdb = [
      '--pgdata=data',
      '--username=postgres',
      '--pwfile=password',
      '--auth=password',
      '--no-sync',
    ];
    await run(path.join(bin, 'initdb'), [...initdb, '--encoding=UTF8', `--locale=${locale}`], {
      cwd: folder,
      ...user,
    });

    const port = await freePort();
    const flags = Object.entries({ ...settings, ...own }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const shell = spawn('sh', ['-c', guard, bin, '-p', String(port), ...flags], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
      // A group of its own: Control-C reaches us, and the server only through us.
      detached: true,
      ...user,
    });
    const gone = once(shell, 'exit');
    const stop = async () => {
      shell.stdin.destroy();
      await gone;
    };

    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    try {
      await answers(url, folder);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function answers(url: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return;
    } catch (cause) {
      if (attempt < 1_200) await sleep(50);
      else throw new Error(await readFile(path.join(folder, 'log'), 'utf8'), { cause });
    } finally {
      await client.end();
    }
  }
}
