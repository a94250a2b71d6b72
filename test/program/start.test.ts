import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { command, makeFolders, start, signIn, startServer } from './child.ts';

// Each of these starts the program several times, on a machine that may do other things too.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
/** A folder in which the program has started once. */
let prepared: string;

beforeAll(async () => {
  folders = await makeFolders();
  prepared = await folders.prepared();
});
afterAll(() => folders.remove());

const lines = (text: string) => text.trimEnd().split('\n');

describe('the server', () => {
  test('starts on an empty folder with nothing but the address and three sign-in links on the screen', async () => {
    const server = await startServer({ DATA_DIR: folders.fresh() });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const role of ['lead', 'committee', 'coordinator']) {
      expect(server.link(role)).toMatch(new RegExp(`^${server.url}/sign-in/[2-9bcdfghjkmnpqrstvwxz]{24}$`));
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(server.err()).toBe('');
  });

  test.skipIf(process.platform === 'win32')('keeps its folder to its owner', async () => {
    const dataDir = folders.fresh();
    const server = await startServer({ DATA_DIR: dataDir });
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(`${dataDir}/control.sock`).mode & 0o777).toBe(0o600);
    await server.kill('SIGTERM');
    expect(readdirSync(dataDir).toSorted()).toEqual(['database', 'lock']);
  });

  test('starts again with the same plan and new links; those of the start before are over', async () => {
    const dataDir = await folders.copyOf(prepared);
    const first = await startServer({ DATA_DIR: dataDir });
    const old = new URL(first.link('lead')).pathname;
    await first.kill('SIGINT');
    const second = await startServer({ DATA_DIR: dataDir });
    const cookies = async (path: string) => (await signIn(second.url + path)).headers.get('set-cookie') ?? '';
    expect(await cookies(old)).not.toContain('iltizam=');
    const fresh = new URL(second.link('lead')).pathname;
    expect(await cookies(fresh)).toContain('iltizam=');
    expect(await cookies(fresh), 'a link works once').not.toContain('iltizam=');
    const { out } = await command('plan', ['export'], { DATA_DIR: dataDir });
    expect(JSON.parse(out).commitments).toHaveLength(22);
    await second.kill('SIGTERM');
  });

  test('ends although a browser keeps its connection and its stream open', async () => {
    const server = await startServer({ DATA_DIR: await folders.copyOf(prepared) });
    const signedIn = await signIn(server.link('lead'));
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const stream = await fetch(`${server.url}/fr/chat/stream`, { headers: { cookie } });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reading = stream.text().then(
      () => 'ended',
      () => 'cut off',
    );
    expect(await server.kill('SIGTERM')).toBe(0);
    // And is not what the last call was waited for.
    expect(await reading).toBe('ended');
  });

  test('is refused where another one runs, in one line, and the other one goes on', async () => {
    const dataDir = await folders.copyOf(prepared);
    const server = await startServer({ DATA_DIR: dataDir });
    const second = start('src/main.ts', [], { PORT: '0', DATA_DIR: dataDir });
    expect(await second.ended).toBe(1);
    expect(lines(second.err())).toEqual([
      expect.stringContaining(`Another Iltizam already runs on ${dataDir}`),
    ]);
    expect(second.out()).toBe('');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.kill('SIGTERM');
  });

  test('says in one line which variable is wrong', async () => {
    const server = start('src/main.ts', [], { PORT: 'http', DATA_DIR: folders.fresh() });
    expect(await server.ended).toBe(1);
    expect(lines(server.err())).toEqual([expect.stringMatching(/^PORT must be a number/)]);
  });

  test('says in one line that its port is taken, and leaves the folder free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = await folders.copyOf(prepared);
    const server = start('src/main.ts', [], { PORT: String(port), DATA_DIR: dataDir });
    expect(await server.ended).toBe(1);
    expect(lines(server.err())).toEqual([expect.stringContaining(`PORT ${port} is in use on 127.0.0.1`)]);
    other.close();
    expect((await command('verify', [], { DATA_DIR: dataDir })).code).toBe(0);
  });

  test('says in one line that no database answers', async () => {
    const server = start('src/main.ts', [], {
      PORT: '0',
      DATABASE_URL: 'postgres://u:hush@127.0.0.1:1/none',
    });
    expect(await server.ended).toBe(1);
    expect(lines(server.err())).toEqual([
      'DATABASE_URL: no PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED).',
    ]);
  });
});

describe('a start that is killed', () => {
  test.each([300, 900, 1_600, 2_500])('after %i ms does not spoil the next one', async (after) => {
    const dataDir = folders.fresh();
    const killed = start('src/main.ts', [], { PORT: '0', DATA_DIR: dataDir });
    await new Promise((resolve) => setTimeout(resolve, after));
    await killed.kill('SIGKILL');
    const server = await startServer({ DATA_DIR: dataDir });
    expect(server.link('coordinator')).toContain('/sign-in/');
    const { out } = await command('plan', ['export'], { DATA_DIR: dataDir });
    expect(JSON.parse(out).commitments).toHaveLength(22);
    await server.kill('SIGTERM');
  });
});
