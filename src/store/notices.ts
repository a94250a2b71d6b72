import { sql } from 'kysely';
import type { Address, Message } from '#chat/message.ts';
import { placeOf } from './place.ts';
import { foremostPlan } from './plan-order.ts';
import type { Db } from './schema.ts';

/** What the coordinators are told of somebody who can no longer be reached. */
export type Unreachable = {
  readonly name: string | null;
  /** Numbers of the commitments that they lead. */
  readonly commitments: readonly number[];
  /** Whether another of their chats can still be reached. */
  readonly elsewhere: boolean;
};

/**
 * An address that hears nothing any more: says whose it is, when that is somebody with a post and was not yet known.
 */
export async function markUnreachable(
  db: Db,
  { platform, chat }: Address,
  now: Date,
): Promise<Unreachable | undefined> {
  const { rows } = await sql<Unreachable>`
    with marked as (
      update account set unreachable_since = ${now}
      where platform = ${platform} and chat = ${chat} and unreachable_since is null returning person_id)
    select person.name,
      coalesce((select json_agg(distinct commitment.number) from post
        join commitment on commitment.id = post.commitment_id
        where post.person_id = person.id and post.until is null), '[]') as commitments,
      exists (select from account where account.person_id = person.id and unreachable_since is null
        and (account.platform, account.chat) <> (${platform}, ${chat})) as elsewhere
    from marked join person on person.id = marked.person_id
    where exists (select from post where post.person_id = person.id and post.until is null)`.execute(db);
  return rows[0];
}

export async function markReachable(db: Db, { platform, chat }: Address): Promise<void> {
  await sql`update account set unreachable_since = null
    where platform = ${platform} and chat = ${chat} and unreachable_since is not null`.execute(db);
}

/**
 * Says something unasked to every coordinator, once for each key, where they last wrote from and can be reached. How
 * many were told.
 */
export async function tellCoordinators(db: Db, key: string, message: Message, now: Date): Promise<number> {
  const { rows } = await sql`
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
    select person.id, place.platform, place.chat, ${key}::text || ':' || person.id, person.language,
      coalesce((select time_zone from plan where id = (${foremostPlan()})), 'UTC'),
      session.turn, ${JSON.stringify(message)}::jsonb, ${now}, ${now}
    from person join session on session.person_id = person.id
    join lateral (${placeOf('person.id')}) place on true
    where exists (select from post where post.person_id = person.id and post.role = 'coordinator' and post.until is null)
    on conflict (dedupe_key) do nothing
    returning id`.execute(db);
  return rows.length;
}
