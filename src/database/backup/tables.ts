import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';

/** What lives only while a process does, and what says how far the tables are. */
const LEFT_OUT = ['instance', 'hold', 'kysely_migration', 'kysely_migration_lock'];

/** Our tables, by name. */
export async function listTables(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
    order by c.relname`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name));
}

export type Column = { readonly name: string; readonly type: string };

/** In the order of the table. */
export async function listColumns(db: Db, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    order by attnum`.execute(db);
  return rows;
}

/** The last migration that ran; undefined in a database without any. */
export async function findMigration(db: Db): Promise<string | undefined> {
  const { rows: there } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!there[0]?.there) return undefined;
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name;
}

export type Head = { readonly plan: string; readonly seq: number; readonly hash: string };

/** Where each plan's record stands. */
export async function readHeads(db: Db): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    select plan.code as plan, head.seq, encode(head.hash, 'hex') as hash
    from chain_head head join plan on plan.id = head.plan_id order by plan.code`.execute(db);
  return rows;
}
