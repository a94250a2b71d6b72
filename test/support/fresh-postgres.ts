import type { Kysely } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from '#database/migrate.ts';
import { openPostgres } from '#database/open.ts';
import type { Schema } from '#store/schema.ts';
import { EMPTY } from './content.ts';
import type { Content } from './content.ts';

/** Both are set by postgres-server.ts. */
const serverUrl = process.env['TEST_DATABASE_URL'];
const run = process.env['TEST_RUN'];

const templates = new Map<string, Promise<string>>();
let databasesMade = 0;

/** A database of its own on the server of this run, migrated. */
export async function freshPostgres(
  content: Content = EMPTY,
): Promise<{ db: Kysely<Schema>; url: string; close(): Promise<void> }> {
  const made = templates.get(content.name) ?? withServer((server) => makeTemplate(server, content));
  templates.set(content.name, made);
  const template = await made;
  const name = `${run}_${process.pid}_${++databasesMade}`;
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

/** Made by the first worker that asks, while the others wait; it gets its name when it is complete. */
async function makeTemplate(server: pg.Client, content: Content): Promise<string> {
  const template = `${run}_${content.name}`;
  await server.query('select pg_advisory_lock(hashtext($1))', [template]);
  const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;

  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists "${unfinished}"`);
  await server.query(`create database "${unfinished}" template template0`);
  const { db } = openPostgres(urlOf(unfinished));
  try {
    await migrateToLatest(db);
    await content.fill(db);
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
