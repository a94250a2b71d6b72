import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { storable } from './json.ts';
import type { RareWrite } from './write-rare.ts';

/** A code by letter, as parts of the writing statement: what is kept of it, and the letter, on its way. */
export function emailCode({
  address,
  codeHash,
  letter,
  at,
  expiresAt,
}: Extract<RareWrite, { kind: 'email-code' }>): readonly RawBuilder<unknown>[] {
  return [
    sql`email_code as (
      insert into invitation (code_hash, person_id, language, email, expires_at)
      select ${codeHash}::bytea, gate.person_id, t.language, ${address}::text, ${expiresAt}::timestamptz
      from gate join turn t using (n))`,
    sql`email_letter as (
      insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
        not_before, keeps_secret)
      select gate.person_id, 'email', ${address}::text, 'email-code:' || gate.person_id || ':' || gate.turn,
        t.language, t."timeZone", gate.turn, ${storable(letter)}::jsonb, ${at}::timestamptz, ${at}::timestamptz, true
      from gate join turn t using (n))`,
  ];
}
