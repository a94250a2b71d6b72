import { sql } from 'kysely';
import type { Address, Addressed, Message, Platform } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { living } from './instances.ts';
import { storable } from './json.ts';
import type { Db } from './schema.ts';
import { hasNoHurry, unhurried } from './unhurried.ts';

/** Milliseconds after which what this process was given and does not hold has been lost on the way. */
const LOST_MS = 10_000;

type Row = {
  readonly id: number;
  readonly platform: Platform;
  readonly chat: string;
  readonly language: Language;
  readonly time_zone: string;
  readonly turn: number;
  readonly message: Message;
  readonly answers: string | null;
  readonly replaces: string | null;
  readonly attempts: number;
  readonly pages_sent: number;
  readonly perhaps_sent: boolean;
};

/** A message on its way. A fresh one was never tried. */
export type Due = Addressed & {
  readonly attempts?: number;
  /** Pages of it that have arrived. */
  readonly pagesSent?: number;
  /** It was tried, and may have arrived. */
  readonly perhapsSent?: boolean;
};

/**
 * Takes what is due and no living process is delivering, the oldest of each chat only, so that a chat hears things
 * in order. Rows that others are taking are passed over, and those that this process knows to hold (`held`). One that
 * it was given and knows nothing of, because the connection broke on the way, is taken as well after a while.
 *
 * Arrays instead of joins: without statistics a join of thousands of waiting rows was planned row by row (seconds).
 */
export async function leaseDue(
  db: Db,
  platforms: readonly Platform[],
  { by, now, held }: { readonly by: string; readonly now: Date; readonly held: readonly number[] },
  limit = 100,
): Promise<readonly Due[]> {
  if (platforms.length === 0 || limit <= 0) return [];
  const { rows } = await sql<Row>`
    with head as materialized (
      select distinct on (platform, chat) id from outbox
      where sent_at is null and dead_at is null and platform in (${sql.join(platforms)})
      order by platform, chat, id),
    due as (
      select id from outbox
      where id = any (array(select id from head)) and sent_at is null and dead_at is null and not_before <= ${now}
        and (leased_by is null
          or case when leased_by = ${by} then not_before < ${new Date(now.getTime() - LOST_MS)}
            else leased_by not in ${living} end)
        and id not in (select value::bigint from jsonb_array_elements_text(${JSON.stringify(held)}::jsonb))
      -- Somebody waits for an answer: one that has to come again overtakes a broadcast.
      order by (answers is null), id limit ${limit}
      for update skip locked)
    update outbox set leased_by = ${by}
    where id = any (array(select id from due))
    returning id, platform, chat, language, time_zone, turn, message, answers, replaces, attempts,
      pages_sent, perhaps_sent`.execute(db);
  return rows
    .map(({ platform, chat, time_zone, pages_sent, perhaps_sent, ...row }) => ({
      ...row,
      address: { platform, chat },
      timeZone: time_zone,
      pagesSent: pages_sent,
      perhapsSent: perhaps_sent,
    }))
    .toSorted((a, b) => a.id - b.id);
}

/** What became of a row that was taken. */
export type Fate =
  | { readonly id: number; readonly fate: 'sent'; readonly as: string }
  /** To be tried again; `counts`: one attempt more. */
  | {
      readonly id: number;
      readonly fate: 'again';
      readonly notBefore: Date;
      readonly why: string;
      readonly counts: boolean;
      readonly pagesSent: number;
      readonly perhapsSent?: true;
    }
  /** Not tried, or not to its end: free for whoever comes next. */
  | { readonly id: number; readonly fate: 'back'; readonly pagesSent?: number }
  | {
      readonly id: number;
      readonly fate: 'dead';
      readonly why: string;
      readonly pagesSent?: number;
      readonly perhapsSent?: true;
    };

/**
 * Marks many at once. A mark that is lost repeats a message; it never loses one. A chat that a message reached can be
 * reached again, whatever was thought of it. What another process has taken from
 * this one (`by`), believing it dead, stays the other's.
 */
export async function markFates(db: Db, fates: readonly Fate[], now: Date, by = ''): Promise<void> {
  const rows = fates.map((fate) => ({
    id: fate.id,
    fate: fate.fate,
    sent_as: fate.fate === 'sent' ? fate.as : null,
    not_before: fate.fate === 'again' ? fate.notBefore.toISOString() : null,
    tried: fate.fate === 'back' || (fate.fate === 'again' && !fate.counts) ? 0 : 1,
    pages: 'pagesSent' in fate ? fate.pagesSent : null,
    perhaps: 'perhapsSent' in fate,
    why: 'why' in fate ? fate.why : null,
  }));
  await sql`
    with marked as (
    update outbox set
      attempts = attempts + f.tried,
      sent_at = case f.fate when 'sent' then ${now}::timestamptz end,
      sent_as = f.sent_as,
      not_before = coalesce(f.not_before, outbox.not_before),
      pages_sent = coalesce(f.pages, outbox.pages_sent),
      perhaps_sent = outbox.perhaps_sent or f.perhaps,
      dead_at = case f.fate when 'dead' then ${now}::timestamptz end,
      last_error = coalesce(f.why, case f.fate when 'back' then outbox.last_error end),
      leased_by = nullif(outbox.leased_by, ${by})
    from ${unhurried}, jsonb_to_recordset(${storable(rows)}::jsonb) as f (id bigint, fate text, sent_as text,
      not_before timestamptz, tried int, pages int, perhaps boolean, why text)
    where ${hasNoHurry} and outbox.id = f.id and outbox.sent_at is null and outbox.dead_at is null
    returning outbox.platform, outbox.chat, f.fate)
    update account set unreachable_since = null from marked
    where marked.fate = 'sent' and account.platform = marked.platform and account.chat = marked.chat
      and account.unreachable_since is not null`.execute(db);
}

/** What stands in a chat. */
export type Shown = {
  /** The newest message: its row, and the platform's own id of it. */
  readonly row: number;
  readonly id: string;
  /** Messages whose buttons end with the next answer. */
  readonly open: readonly string[];
};

/** What a chat was sent last; undefined when nothing was. */
export async function findShown(db: Db, { platform, chat }: Address): Promise<Shown | undefined> {
  const { rows } = await sql<Shown>`
    select newest.id as row, newest.sent_as as id, coalesce((
      select json_agg(sent_as order by id) from outbox
      where platform = ${platform} and chat = ${chat} and sent_at is not null
        and id >= coalesce((select max(id) from outbox
          where platform = ${platform} and chat = ${chat} and sent_at is not null and answers is not null), 0)
        and not coalesce((message -> 'lasting')::boolean, false)
        and (message ? 'form' or jsonb_array_length(coalesce(message -> 'choices', '[]')) > 0)), '[]') as open
    from outbox newest
    where platform = ${platform} and chat = ${chat} and sent_at is not null
    order by newest.id desc limit 1`.execute(db);
  return rows[0];
}

/** A chat's new name, for everything that is or will be said there. */
export async function moveChat(db: Db, platform: Platform, from: string, to: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`delete from account a where platform = ${platform} and chat = ${from}
      and exists (select 1 from account b where b.platform = a.platform and b.chat = ${to})`.execute(trx);
    await sql`update account set chat = ${to}, unreachable_since = null
      where platform = ${platform} and chat = ${from}`.execute(trx);
    await sql`update outbox set chat = ${to}, replaces = null
      where platform = ${platform} and chat = ${from} and sent_at is null and dead_at is null`.execute(trx);
  });
}
