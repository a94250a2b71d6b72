import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Milliseconds between two signs of life of a process. */
export const BEAT_MS = 2_000;

/**
 * Names of the processes that live: whose last sign of life is younger than four beats, by the database's clock. What
 * a process had taken to do is free again when it is no longer among them.
 */
export const living = sql`(select name from instance where seen_at > clock_timestamp() - interval '8 seconds')`;

/** A sign of life. */
export async function beat(db: Db, name: string): Promise<void> {
  await sql`
    with gone as (delete from instance where seen_at < clock_timestamp() - interval '1 hour')
    insert into instance (name, seen_at) values (${name}, clock_timestamp())
    on conflict (name) do update set seen_at = excluded.seen_at`.execute(db);
}

export async function endInstance(db: Db, name: string): Promise<void> {
  await sql`delete from instance where name = ${name}`.execute(db);
}

/** Nobody else works on this database: whatever was alive in it has been killed. */
export async function endEveryInstance(db: Db): Promise<void> {
  await sql`delete from instance`.execute(db);
}

/** True while this living process is the one that does what the name says. */
export async function hold(db: Db, name: string, by: string): Promise<boolean> {
  const { rows } = await sql`
    insert into hold (name, held_by) values (${name}, ${by})
    on conflict (name) do update set held_by = excluded.held_by
      where hold.held_by = excluded.held_by or hold.held_by not in ${living}
    returning name`.execute(db);
  return rows.length > 0;
}

export async function release(db: Db, name: string, by: string): Promise<void> {
  await sql`delete from hold where name = ${name} and held_by = ${by}`.execute(db);
}
