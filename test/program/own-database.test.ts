import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import path from 'node:path';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { command, makeFolders, signIn, startServer } from './child.ts';
import type { Server } from './child.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const sample = path.resolve(import.meta.dirname, '../../plans/ma-pan2.json');

describe.runIf(databaseKinds.includes('postgres'))('with a DATABASE_URL', () => {
  let fresh: FreshDatabase;
  let server: Server;
  let folders: Awaited<ReturnType<typeof makeFolders>>;
  let variables: NodeJS.ProcessEnv;

  beforeAll(async () => {
    fresh = await freshDatabase('postgres');
    folders = await makeFolders();
    variables = { DATABASE_URL: fresh.url, DATA_DIR: folders.fresh() };
    server = await startServer(variables);
  });
  afterAll(async () => {
    await server.kill('SIGTERM');
    await fresh.close();
    await folders.remove();
  });

  const nobodyInvented = async () => {
    const invented = await fresh.db
      .selectFrom('person')
      .select('id')
      .where('demonstration', '=', true)
      .execute();
    expect(invented).toEqual([]);
    const dates = await fresh.db
      .selectFrom('activity')
      .select('id')
      .where('due_invented', '=', true)
      .execute();
    expect(dates).toEqual([]);
  };

  test('the program starts without a plan, without anybody and without links', async () => {
    expect(server.out()).not.toContain('/sign-in/');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await fresh.db.selectFrom('plan').select('id').execute()).toEqual([]);
    await nobodyInvented();
  });

  test('the first coordinator comes before any plan', async () => {
    const { code, out } = await command('invite', ['--role', 'coordinator'], {
      ...variables,
      PUBLIC_URL: server.url,
    });
    expect(code).toBe(0);
    const signedIn = await signIn(out.trim());
    expect(signedIn.headers.get('set-cookie')).toContain('iltizam=');
  });

  test.each([
    ['--role', 'committee'],
    ['--role', 'lead', '--commitments', '4'],
  ])('of anybody else an invitation says that a plan comes first: %s %s', async (...invitation) => {
    const { code, err } = await command('invite', invitation, variables);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'There is no open plan yet. First: npm run plan -- import FILE\n',
    });
  });

  test('the sample plan, imported there, gets nobody and no date; invitations are the way in', async () => {
    expect((await command('plan', ['import', sample], variables)).code).toBe(0);
    const { code, out } = await command('invite', ['--role', 'coordinator'], {
      ...variables,
      PUBLIC_URL: server.url,
    });
    expect(code).toBe(0);
    const signedIn = await signIn(out.trim());
    expect(signedIn.headers.get('set-cookie')).toContain('iltizam=');
    await nobodyInvented();
  });

  test('nobody can talk as an invented person, and the public can', async () => {
    for (const as of ['lead', 'committee', 'coordinator']) {
      const { code, err } = await command('chat', ['--as', as], variables, 'bonjour\n');
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^There is no demonstration[^\n]*\n$/),
      });
    }
    const said = await command('chat', ['--as', 'public', '--lang', 'fr'], variables, 'engagement 10\n');
    expect(said).toMatchObject({ code: 0, err: '', out: expect.stringContaining('\nEngagement 10, ') });
  });

  test('a second program beside it is welcome, and a start later adds nobody', async () => {
    const second = await startServer(variables);
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
    expect(await second.kill('SIGTERM')).toBe(0);
    await nobodyInvented();
  });
});
