import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from '#store/schema.ts';
import { preparing } from './preparing.ts';

/**
 * Both databases give the same JavaScript values: numbers for int8 and numeric (ours stay far below 2^53),
 * `2026-12-31` for a date (a local midnight would move it), bytes as they are. A contract test walks them.
 */
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const BYTEA = 17;

const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);
types.setTypeParser(NUMERIC, Number);
types.setTypeParser(DATE, (text) => text);

/** A pool on a PostgreSQL server. Nothing is sent before the first query. */
export function openPostgres(
  url: string,
  connections = 10,
): { readonly db: Kysely<Schema>; readonly pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    // A server that has gone must not keep a person waiting: fail, say so, try again.
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'iltizam',
  });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {});
  // So would one that breaks at work, beside the error of its query.
  pool.on('connect', (client) => client.on('error', () => {}));
  return { db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparing(pool) }) }), pool };
}

/**
 * PostgreSQL inside this process: in a folder, or in memory without one; `load` starts from a dump.
 * The caller holds the folder's lock: two processes on one folder silently lose data.
 */
export async function openPglite(
  options: { readonly dataDir?: string; readonly load?: Blob } = {},
): Promise<{ readonly db: Kysely<Schema>; readonly pglite: PGlite }> {
  // Loaded only where it is used: its 20 MB of WebAssembly have no place in a server on PostgreSQL.
  const [{ PGlite }, { pg_trgm }, { unaccent }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/unaccent'),
  ]);
  const pglite = await PGlite.create({
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.load === undefined ? {} : { loadDataDir: options.load }),
    extensions: { pg_trgm, unaccent },
    parsers: {
      [INT8]: Number,
      [NUMERIC]: Number,
      [DATE]: (text: string) => text,
      [BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex'),
    },
  });
  return { db: new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }), pglite };
}
