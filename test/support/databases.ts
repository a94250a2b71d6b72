import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from '#database/migrate.ts';
import { openPglite, openPostgres } from '#database/open.ts';
import type { Schema } from '#store/schema.ts';

export type DatabaseKind = 'pglite' | 'postgres';

/** `url` is there for `postgres` only. Nothing is left of the database after `close`. */
export type FreshDatabase = { db: Kysely<Schema>; url?: string; close(): Promise<void> };

const serverUrl = process.env['TEST_DATABASE_URL'];

/** The kinds that this run tests: PGlite always, PostgreSQL when postgres-server.ts found one. */
export const databaseKinds: readonly DatabaseKind[] = serverUrl ? ['pglite', 'postgres'] : ['pglite'];

/** A migrated database without a row, that nobody else uses. */
export function freshDatabase(kind: DatabaseKind): Promise<FreshDatabase> {
  return kind === 'pglite' ? freshPglite() : freshPostgres();
}

const root = path.resolve(import.meta.dirname, '../..');

async function freshPglite(): Promise<FreshDatabase> {
  pgliteDump ??= readOrMakePgliteDump();
  const { db, pglite } = await openPglite({ load: await pgliteDump });
  return {
    db,
    async close() {
      await db.destroy();
      // Kysely closes only what it has used.
      if (!pglite.closed) await pglite.close();
    },
  };
}

let pgliteDump: Promise<Blob> | undefined;

/**
 * Making and migrating a PGlite takes seconds, loading a dump of one a third of a second: so the dump is kept
 * between runs, under a name that changes with whatever it depends on.
 */
async function readOrMakePgliteDump(): Promise<Blob> {
  const file = path.join(root, 'node_modules/.cache/iltizam', `pglite-${fingerprint()}.tar`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Blob([kept]);

  const { db, pglite } = await openPglite({});
  await migrateToLatest(db);
  const dump = await pglite.dumpDataDir('none');
  await db.destroy();

  await keep(file, await dump.bytes());
  return dump;
}

/** Written aside and renamed, so that another worker sees the whole file or none; older dumps (40 MB) go. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const outdated = globSync(path.join(path.dirname(file), 'pglite-*.tar'));
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
  await Promise.all(outdated.filter((it) => it !== file).map((it) => rm(it, { force: true })));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of globSync(['package-lock.json', '{migrations,src/database}/**/*.ts'], { cwd: root }).sort()) {
    hash.update(name).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function freshPostgres(): Promise<FreshDatabase> {
  postgresTemplate ??= withServer(makePostgresTemplate);
  const template = await postgresTemplate;
  const name = `${run()}_${process.pid}_${++databasesMade}`;
  await withServer((server) => server.query(`create database "${name}" template "${template}"`));
  const url = urlOf(name);
  const { db } = openPostgres(url);
  return {
    db,
    url,
    async close() {
      await db.destroy();
      // By force, for a program under test may have died with its connections open.
      await withServer((server) => server.query(`drop database "${name}" with (force)`));
    },
  };
}

let postgresTemplate: Promise<string> | undefined;
let databasesMade = 0;

/** Made by the first worker that asks, while the others wait; it gets its name when it is complete. */
async function makePostgresTemplate(server: pg.Client): Promise<string> {
  const template = `${run()}_template`;
  await server.query('select pg_advisory_lock(hashtext($1))', [template]);
  const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;

  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists "${unfinished}"`);
  await server.query(`create database "${unfinished}" template template0`);
  const { db } = openPostgres(urlOf(unfinished));
  try {
    await migrateToLatest(db);
  } finally {
    await db.destroy();
  }
  await server.query(`alter database "${unfinished}" rename to "${template}"`);
  return template;
}

async function withServer<T>(use: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client(serverUrl);
  await server.connect();
  try {
    return await use(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string): string {
  if (!serverUrl) throw new Error('This run has no PostgreSQL: ask databaseKinds first.');
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function run(): string {
  const name = process.env['TEST_RUN'];
  if (!name) throw new Error('TEST_RUN is not set: vitest sets it up by test/support/postgres-server.ts.');
  return name;
}
