import { sql } from 'kysely';
import type { Trx } from './people.ts';
import type { Db } from './schema.ts';

/** How many codes by letter a person has asked for since this instant. */
export async function countLetters(db: Db, personId: number, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outbox
    where person_id = ${personId} and platform = 'email' and dedupe_key like 'email-code:%'
      and created_at > ${since}`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * Uses up a code that came by letter, by the one who asked for it and nobody else, and makes the address theirs:
 * whoever reads its letters now is who it belongs to. False when the code is another's, used, expired or none of these.
 */
export async function claimEmail(trx: Trx, codeHash: Buffer, personId: number, now: Date): Promise<boolean> {
  const { rows } = await sql`
    with claimed as (
      update invitation set used_at = ${now}::timestamptz, used_by = ${personId}
      where code_hash = ${codeHash} and email is not null and person_id = ${personId}
        and used_at is null and expires_at > ${now}::timestamptz
      returning email)
    insert into account (platform, chat, person_id, created_at)
    select 'email', email, ${personId}::int, ${now}::timestamptz from claimed
    on conflict (platform, chat) do update set unreachable_since = null, person_id = excluded.person_id,
      created_at = case when account.person_id = excluded.person_id then account.created_at else excluded.created_at end
    returning chat`.execute(trx);
  return rows.length > 0;
}
