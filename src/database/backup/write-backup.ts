import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';
import { findMigration, listColumns, listTables, readHeads } from './tables.ts';
import type { Head } from './tables.ts';

export const FORMAT = 1;

/** The first line of a backup. */
export type Beginning = {
  readonly iltizam: 'backup';
  readonly format: number;
  /** ISO instant. */
  readonly at: string;
  /** The last migration of the database that it was made of. */
  readonly migration: string;
  readonly heads: readonly Head[];
};

/** Rows that are fetched at a time. */
const ROWS = 500;
/** The table of evidence: a row may have 20 MB. */
const FILES = 'file';

/**
 * A whole database as lines of text, as it stood at one instant: a beginning, then `@table column…` and its
 * rows, each a JSON array of texts, then `@end` with the number of rows and the SHA-256 of all lines before. PostgreSQL
 * writes each value as text and reads it again: no number passes through JavaScript, and a JSON null stays apart from
 * no value at all. The same for both kinds of database, so that one can become the other.
 *
 * Files come last, one by one, outside of the instant: what stands under a hash never changes, and whoever wants to
 * write to the embedded database has to wait for whatever reads it at one instant.
 */
export async function* backupLines(db: Db, at: Date): AsyncGenerator<string> {
  const hash = createHash('sha256');
  // The beginning is no row.
  let rows = -1;
  for await (const line of linesOf(db, at)) {
    if (!line.startsWith('@')) rows += 1;
    hash.update(line).update('\n');
    yield `${line}\n`;
  }
  yield `@end ${rows} ${hash.digest('hex')}\n`;
}

async function* linesOf(db: Db, at: Date): AsyncGenerator<string> {
  let columnsOfFiles: readonly string[];
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    await writeAlike(trx);
    const migration = await findMigration(trx);
    if (migration === undefined) throw new Error('This database has no tables yet');
    const heads = await readHeads(trx);
    const beginning: Beginning = {
      iltizam: 'backup',
      format: FORMAT,
      at: at.toISOString(),
      migration,
      heads,
    };
    yield JSON.stringify(beginning);
    columnsOfFiles = await columnsOf(trx, FILES);
    for (const table of await listTables(trx)) {
      if (table === FILES) continue;
      const columns = await columnsOf(trx, table);
      yield headingOf(table, columns);
      yield* rowsOf(trx, table, columns);
    }
  } finally {
    await trx.rollback().execute();
  }
  yield* filesOf(db, columnsOfFiles);
}

/** So that two servers write the same text. */
async function writeAlike(trx: Db): Promise<void> {
  await sql`select set_config(name, value, true) from (values ('TimeZone', 'UTC'), ('DateStyle', 'ISO'),
    ('IntervalStyle', 'postgres'), ('bytea_output', 'hex'), ('extra_float_digits', '1')) as v (name, value)`.execute(
    trx,
  );
}

function headingOf(table: string, columns: readonly string[]): string {
  return `@${[table, ...columns].join(' ')}`;
}

async function columnsOf(db: Db, table: string): Promise<readonly string[]> {
  return (await listColumns(db, table)).map(({ name }) => name);
}

/** A row as it is written. */
function textOf(columns: readonly string[]) {
  return sql`json_build_array(${sql.join(columns.map((column) => sql`${sql.ref(column)}::text`))})::text`;
}

async function* rowsOf(trx: Db, table: string, columns: readonly string[]): AsyncGenerator<string> {
  await sql`
    declare backup no scroll cursor for select ${textOf(columns)} as row from ${sql.table(table)}`.execute(
    trx,
  );
  const fetch = sql<{ row: string }>`fetch ${sql.lit(ROWS)} from backup`;
  for (;;) {
    const { rows } = await fetch.execute(trx);
    for (const { row } of rows) yield row;
    if (rows.length === 0) break;
  }
  await sql`close backup`.execute(trx);
}

async function* filesOf(db: Db, columns: readonly string[]): AsyncGenerator<string> {
  yield headingOf(FILES, columns);
  const { rows: hashes } = await sql<{ sha256: Buffer }>`select sha256 from file order by sha256`.execute(db);
  for (const { sha256 } of hashes) {
    const file = await db.transaction().execute(async (trx) => {
      await writeAlike(trx);
      return sql<{
        row: string;
      }>`select ${textOf(columns)} as row from file where sha256 = ${sha256}`.execute(trx);
    });
    // What nothing refers to may have been thrown away just now.
    for (const { row } of file.rows) yield row;
  }
}
