import { sql } from 'kysely';
import type { Arrival } from '#chat/arrival.ts';
import type { Platform } from '#chat/message.ts';
import { living } from './instances.ts';
import { storable } from './json.ts';
import type { Db } from './schema.ts';
import { hasNoHurry, unhurried } from './unhurried.ts';

/** An arrival that this process holds. */
export type Held = Arrival & { readonly number: number; readonly attempts: number };

type Row = {
  readonly number: number;
  readonly id: string;
  readonly chat: string;
  readonly payload: object;
  readonly attempts: number;
};

/**
 * Stores what arrived, in one statement; what was stored before is passed over. Comes back with what this process may
 * read now: of a chat in which earlier arrivals wait for another process, nothing. Two processes that store something
 * of one chat at the same time do so one after the other (keep_arrivals locks the chat).
 */
export async function keepArrivals(
  db: Db,
  platform: Platform,
  arrivals: readonly Arrival[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<readonly Held[]> {
  if (arrivals.length === 0) return [];
  const all = storable(arrivals.map(({ id, chat, payload }, n) => ({ n, id, chat, payload })));
  const { rows } = await sql<Row>`
    select number, id, chat, payload, attempts
    from keep_arrivals(${platform}, ${all}::jsonb, ${by}, ${at}::timestamptz) where leased order by number`.execute(
    db,
  );
  return rows.map(heldOf);
}

/** Milliseconds after which what this process was given and does not hold has been lost on the way. */
const LOST_MS = 10_000;

/**
 * Takes all that waits in chats of which no living process holds anything, in its order. What this process was given
 * and knows nothing of (it is not in `held`), because the connection broke on the way, is taken as well after a while.
 * Whoever gets the oldest row of a chat gets the chat.
 */
export async function leaseArrivals(
  db: Db,
  platform: Platform,
  { by, now, held }: { readonly by: string; readonly now: Date; readonly held: readonly number[] },
  mostChats = 100,
): Promise<readonly Held[]> {
  const { rows } = await sql<Row>`
    with quiet as materialized (
      select chat, min(number) as head from arrival
      where platform = ${platform} and handled_at is null
      group by chat
      having not coalesce(bool_or(not_before > ${now}
        or case when leased_by = ${by}
          then arrived_at > ${new Date(now.getTime() - LOST_MS)} or number in (
            select value::bigint from jsonb_array_elements_text(${JSON.stringify(held)}::jsonb))
          else leased_by in ${living} end), false)),
    free as (
      select chat from arrival
      where platform = ${platform} and handled_at is null and number = any (array(select head from quiet))
        and (leased_by is null or leased_by = ${by} or leased_by not in ${living})
      order by number limit ${mostChats}
      for update skip locked)
    update arrival set leased_by = ${by}
    where platform = ${platform} and handled_at is null and chat = any (array(select chat from free))
    returning number, id, chat, payload, attempts`.execute(db);
  return rows.map(heldOf).toSorted((a, b) => a.number - b.number);
}

/** What became of an arrival that was taken. */
export type Settled =
  /** With an error: given up. */
  | { readonly number: number; readonly as: 'handled'; readonly why?: string }
  | { readonly number: number; readonly as: 'again'; readonly notBefore: Date; readonly why: string }
  | { readonly number: number; readonly as: 'back' };

/** Codes as people enter them (domain/access.ts): once used, no trace of them is kept. */
const CODES =
  '(?<![A-Za-z0-9])([2-9bcdfghjkmnpqrstvwxz]{24}|[2-9bcdfghjkmnpqrstvwxz]{4}-[2-9bcdfghjkmnpqrstvwxz]{4})(?![A-Za-z0-9])';

/** What another process has taken from this one (`by`), believing it dead, stays the other's. */
export async function settleArrivals(
  db: Db,
  settled: readonly Settled[],
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  const rows = settled.map((one) => ({
    number: one.number,
    handled: one.as === 'handled',
    tried: one.as === 'back' ? 0 : 1,
    not_before: one.as === 'again' ? one.notBefore.toISOString() : null,
    why: 'why' in one ? one.why : null,
  }));
  await sql`
    update arrival set
      attempts = attempts + s.tried,
      payload = case when s.handled then
        regexp_replace(arrival.payload::text, ${CODES}, '[code]', 'g')::jsonb else arrival.payload end,
      handled_at = case when s.handled then ${now}::timestamptz else arrival.handled_at end,
      not_before = coalesce(s.not_before, arrival.not_before),
      last_error = coalesce(s.why, arrival.last_error),
      leased_by = nullif(arrival.leased_by, ${by})
    from ${unhurried}, jsonb_to_recordset(${storable(rows)}::jsonb)
      as s (number bigint, handled boolean, tried int, not_before timestamptz, why text)
    where ${hasNoHurry} and arrival.number = s.number`.execute(db);
}

/** The payload of an arrival, for what has to be known of it again. */
export async function findArrival(db: Db, platform: Platform, id: string): Promise<object | undefined> {
  const row = await db
    .selectFrom('arrival')
    .where('platform', '=', platform)
    .where('id', '=', id)
    .select('payload')
    .executeTakeFirst();
  return row?.payload;
}

/** Of each chat the newest arrival that says that a conversation can be resumed after it. */
export async function newestArrivals(db: Db, platform: Platform): Promise<readonly Arrival[]> {
  const { rows } = await sql<Arrival>`
    select distinct on (chat) id, chat, payload from arrival
    where platform = ${platform} and payload ? 'resumes'
    order by chat, number desc`.execute(db);
  return rows;
}

/** What was handled before this instant. */
export async function deleteOldArrivals(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('arrival')
    .where('handled_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function heldOf({ number, id, chat, payload, attempts }: Row): Held {
  return { number: Number(number), id, chat, payload, attempts };
}
