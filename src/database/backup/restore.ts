import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';
import { migrateTo, migrateToLatest } from '../migrate.ts';
import { FORMAT } from './write-backup.ts';
import type { Beginning } from './write-backup.ts';
import { findMigration, listColumns, listTables } from './tables.ts';
import type { Column } from './tables.ts';

/** The file is no backup, or not a whole one; or the database is not empty. Nothing was changed. */
export class CannotRestore extends Error {}

/** How much is sent to the database at once. */
const ROWS = 500;
const CHARACTERS = 4_000_000;

export type Restored = Pick<Beginning, 'at' | 'heads'> & { readonly rows: number; readonly held: number };

/**
 * Writes a backup into an empty database, all or nothing, and brings it up to this program's version. Messages that
 * had not been sent are held as dead letters (`held`): since the backup they may have gone out. Throws CannotRestore.
 */
export async function restoreLines(db: Db, lines: AsyncIterable<string>, now: Date): Promise<Restored> {
  if ((await findMigration(db)) !== undefined) {
    const { rows } = await sql<{ used: boolean }>`
      select exists (select from plan) or exists (select from person) as used`.execute(db);
    if (rows[0]?.used !== false)
      throw new CannotRestore('The database is not empty. Give the backup one of its own.');
  }
  const reading = lines[Symbol.asyncIterator]();
  const beginning = readBeginning((await reading.next()).value);
  await migrateTo(db, beginning.migration).catch((error: unknown) => {
    throw new CannotRestore(
      `The backup is of another version (${beginning.migration}): use the program that made it, or a newer one.`,
      { cause: error },
    );
  });
  const { rows, held } = await db.transaction().execute(async (trx) => {
    const tables = await listTables(trx);
    const undo = await loosen(trx, tables);
    const rows = await insertAll(trx, beginning, reading, tables);
    await sql`set constraints all immediate`.execute(trx);
    for (const statement of undo) await statement.execute(trx);
    await setSequences(trx);
    // Here, and not after it: whatever ends us, no program may begin to send them.
    return { rows, held: await holdUnsent(trx, now) };
  });
  await migrateToLatest(db);
  return { at: beginning.at, heads: beginning.heads, rows, held };
}

function readBeginning(line: unknown): Beginning {
  let read: Partial<Beginning> | undefined;
  try {
    read = JSON.parse(String(line)) as Partial<Beginning>;
  } catch {
    // Said below.
  }
  if (read?.iltizam !== 'backup' || typeof read.migration !== 'string' || !Array.isArray(read.heads))
    throw new CannotRestore('This is no backup of Iltizam.');
  if (read.format !== FORMAT)
    throw new CannotRestore('The backup was made by a newer program: restore it with that one.');
  return read as Beginning;
}

/** Rows come in any order: what refers to another row is looked at in the end. Gives the statements that undo it. */
async function loosen(trx: Db, tables: readonly string[]) {
  const { rows } = await sql<{ table: string; name: string }>`
    select c.conrelid::regclass::text as table, c.conname as name from pg_constraint c
    where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and not c.condeferrable`.execute(
    trx,
  );
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} deferrable initially deferred`.execute(
      trx,
    );
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
  return [
    ...rows.map(
      ({ table, name }) =>
        sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} not deferrable`,
    ),
    ...tables.map((table) => sql`alter table ${sql.table(table)} enable trigger user`),
  ];
}

async function insertAll(
  trx: Db,
  beginning: Beginning,
  reading: AsyncIterator<string>,
  tables: readonly string[],
): Promise<number> {
  const hash = createHash('sha256').update(JSON.stringify(beginning)).update('\n');
  let into: Into | undefined;
  let rows = 0;
  let size = 0;
  let waiting: string[] = [];
  const send = async () => {
    if (into !== undefined && waiting.length > 0) await insertRows(trx, into, waiting);
    waiting = [];
    size = 0;
  };
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    const line = next.value;
    if (line.startsWith('@end ')) {
      await send();
      if (line !== `@end ${rows} ${hash.digest('hex')}`)
        throw new CannotRestore('The backup is damaged: it does not come to its own sum.');
      return rows;
    }
    hash.update(line).update('\n');
    if (line.startsWith('@')) {
      await send();
      into = await readTable(trx, line.slice(1), tables);
      continue;
    }
    waiting.push(line);
    rows += 1;
    size += line.length;
    if (waiting.length >= ROWS || size >= CHARACTERS) await send();
  }
  throw new CannotRestore('The backup is not whole: its end is missing.');
}

type Into = { readonly table: string; readonly columns: readonly Column[] };

async function readTable(trx: Db, line: string, tables: readonly string[]): Promise<Into> {
  const [table = '', ...names] = line.split(' ');
  const known = tables.includes(table) ? await listColumns(trx, table) : [];
  const columns = names.map((name) => known.find((column) => column.name === name));
  if (columns.length === 0 || columns.includes(undefined))
    throw new CannotRestore(`The backup has a table ${table} that is not known.`);
  return { table, columns: columns.filter((column) => column !== undefined) };
}

async function insertRows(trx: Db, { table, columns }: Into, rows: readonly string[]): Promise<void> {
  const values = columns.map(({ type }, index) => sql`(row ->> ${sql.lit(index)})::${sql.raw(type)}`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))}) overriding system value
    select ${sql.join(values)} from json_array_elements(${`[${rows.join(',')}]`}::json) as row`
    .execute(trx)
    .catch((error: unknown) => {
      throw new CannotRestore(
        `A row of ${table} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    });
}

/** What is counted goes on where it stood. */
async function setSequences(trx: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(trx);
  for (const { table, column } of rows)
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 1),
        max(${sql.ref(column)}) is not null)
      from ${sql.table(table)}`.execute(trx);
}

async function holdUnsent(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update outbox set dead_at = ${now}, last_error = 'restored from a backup', leased_by = null
    where sent_at is null and dead_at is null`.execute(db);
  return Number(numAffectedRows ?? 0);
}
