import { sql } from 'kysely';
import type { Message } from '#chat/message.ts';
import { storable } from './json.ts';
import { placeOf } from './place.ts';
import { idArray } from './recipients.ts';
import type { Db } from './schema.ts';

/**
 * Puts a letter into the outbox for each address that these persons have linked, beside what is said to them where they
 * last wrote from: once for each key and address. Who has nothing but an address is not meant here, for all is said to
 * them there. How many rows are new.
 */
export async function mailToEach(
  db: Db,
  persons: readonly number[],
  { key, message }: { readonly key: string; readonly message: Message },
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): Promise<number> {
  if (persons.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
    select p.id, mail.platform, mail.chat, ${key}::text || ':' || p.id || ':mail-' || mail.id, p.language, ${timeZone},
      coalesce(s.turn, 0), ${storable(message)}::jsonb, ${now}::timestamptz, ${now}::timestamptz
    from person p
    left join session s on s.person_id = p.id
    join account mail on mail.person_id = p.id and mail.platform = 'email' and mail.unreachable_since is null
    join lateral (${placeOf('p.id')}) place on (place.platform, place.chat) <> (mail.platform, mail.chat)
    where p.id = any (${idArray(persons)}::int[])
    order by p.id, mail.id
    on conflict (dedupe_key) do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}
