import { sql } from 'kysely';
import type { Message } from '#chat/message.ts';
import { storable } from './json.ts';
import { placeOf } from './place.ts';
import { idArray } from './recipients.ts';
import type { Db } from './schema.ts';

/** Somebody whom digests are for. */
export type DigestReader = {
  readonly person: number;
  readonly role: 'committee' | 'coordinator';
  /** Whether any of their accounts can be reached. */
  readonly reachable: boolean;
};

/** The committee and the coordination of a plan, each person once; who is both is of the committee. */
export async function readDigestReaders(db: Db, planId: number): Promise<readonly DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select person_id as person, min(role) as role,
      exists (select from account a where a.person_id = post.person_id and a.unreachable_since is null) as reachable
    from post
    where role in ('committee', 'coordinator') and until is null and (plan_id = ${planId} or plan_id is null)
    group by person_id order by person_id`.execute(db);
  return rows;
}

/** What is said to each, in this order; the key names it once and for all. */
export type DigestRow = {
  readonly key: string;
  readonly message: Message;
  /** A file: left out where none can be shown, and where the words go as a letter that has it with it. */
  readonly file?: true;
};

/**
 * Puts rows into the outbox for each of these persons, where they last wrote from and can be reached, once for each
 * key and person. How many rows are new.
 */
export async function sayToEach(
  db: Db,
  persons: readonly number[],
  rows: readonly DigestRow[],
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): Promise<number> {
  if (persons.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
    select p.id, place.platform, place.chat, said.key || ':' || p.id, p.language, ${timeZone}, coalesce(s.turn, 0),
      said.message, ${now}::timestamptz, ${now}::timestamptz
    from person p
    left join session s on s.person_id = p.id
    join lateral (${placeOf('p.id')}) place on true
    cross join rows from (jsonb_to_recordset(${storable(rows)}::jsonb) as (key text, message jsonb, file boolean))
      with ordinality as said (key, message, file, place)
    where p.id = any (${idArray(persons)}::int[]) and (said.file is null or place.platform not in ('terminal', 'email'))
    order by p.id, said.place
    on conflict (dedupe_key) do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}
