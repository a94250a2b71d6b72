import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** A code that came by letter: whoever asked for it shows with it that the address is theirs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invitation
      add column email text,
      -- It gives no post, and opens no account to anybody else.
      add constraint invitation_email check (email is null or (role is null and person_id is not null))`.execute(
    db,
  );
  await sql`create index invitation_of_letters on invitation (person_id, expires_at) where email is not null`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from invitation where email is not null`.execute(db);
  await sql`alter table invitation drop column email`.execute(db);
}
