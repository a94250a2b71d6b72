import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** When a digest goes out, and nothing that could be done with it once it has. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Unless it is held; null for one that never goes out, because its week was missed.
  await sql`alter table digest add column sends_at timestamptz`.execute(db);
  // 40001: whoever was about to hold it reads again, and the turn is thought anew.
  await sql`
    create function refuse_after_sending() returns trigger language plpgsql as $$
    begin
      raise exception 'The digest of % has gone out', old.week using errcode = '40001';
    end $$`.execute(db);
  await sql`
    create trigger digest_gone
      before update of sends_at, held_at, line, line_by on digest
      for each row when (old.sent_at is not null) execute function refuse_after_sending()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger digest_gone on digest`.execute(db);
  await sql`drop function refuse_after_sending`.execute(db);
  await sql`alter table digest drop column sends_at`.execute(db);
}
