import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Address, Message } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { storable } from './json.ts';
import type { Db } from './schema.ts';

/** An update as it goes into the record: its content hash is made, its place in the chain is not. */
export type EntryWrite = {
  readonly id: string;
  readonly activityId: number;
  readonly base: number;
  readonly band: string;
  readonly progress: number;
  readonly supersedes: string | null;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  /** Name → {salt, text}. */
  readonly texts: object;
  readonly evidence: readonly object[];
  /** Hex. */
  readonly contentHash: string;
};

export type TurnWrite = {
  readonly personId: number;
  readonly planId: number | null;
  /** The turn that was read: nothing is written when it is no longer the last. */
  readonly turnRead: number;
  readonly from: Address;
  readonly inboundMessage: string;
  readonly content: object;
  readonly at: Date;
  readonly state: object;
  /** Since when a draft waits; null without one. */
  readonly draftSince: string | null;
  readonly language: Language;
  readonly languageChosen: boolean;
  readonly timeZone: string;
  readonly replies: readonly { readonly dedupeKey: string; readonly message: Message }[];
  readonly record?: {
    readonly author: string;
    readonly channel: string;
    readonly localDate: string;
    readonly entries: readonly EntryWrite[];
  };
  /** This process, and until when it may take to deliver what it has just written. */
  readonly lease: { readonly by: string; readonly until: Date };
};

export type TurnWritten = {
  readonly rows: readonly { readonly id: number; readonly message: Message; readonly leased: boolean }[];
};

/**
 * Writes a whole turn in one statement, all or nothing: the session, the claim on the message, what is recorded
 * and what is said. The session's turn is the gate, and everything else selects from it: undefined when somebody
 * was faster (another device, another lead on the same activity), and then nothing at all was written.
 */
export async function writeTurn(db: Db, turn: TurnWrite): Promise<TurnWritten | undefined> {
  const parts = [
    ...(turn.record ? heldStandings(turn.record.entries) : []),
    gate(turn),
    claim(turn),
    ...(turn.languageChosen ? [languageChosen(turn)] : []),
    ...(turn.record && turn.planId !== null ? recorded(turn, turn.planId, turn.record) : []),
    said(turn),
  ];
  const { rows } = await sql<{ passed: boolean; id: number | null; message: Message; leased: boolean }>`
    with recursive ${sql.join(parts, sql`, `)}
    select exists (select 1 from gate) as passed, said.id, said.message, said.leased
    from (select 1) as one left join said on true
    order by said.id`.execute(db);
  if (!rows[0]?.passed) return undefined;
  return { rows: rows.flatMap(({ id, message, leased }) => (id === null ? [] : [{ id, message, leased }])) };
}

/** Locks what the updates were made on, in one order for everyone; moved meanwhile means not held. */
function heldStandings(entries: readonly EntryWrite[]): readonly RawBuilder<unknown>[] {
  const made = sql.join(entries.map(({ activityId, base }) => sql`(${activityId}::int, ${base}::int)`));
  return [
    sql`held as (
      select st.activity_id from standing st
      join (values ${made}) as made (activity_id, base) on made.activity_id = st.activity_id and made.base = st.seq
      order by st.activity_id
      for update of st)`,
  ];
}

function gate(turn: TurnWrite): RawBuilder<unknown> {
  const held = turn.record ? sql`and (select count(*) from held) = ${turn.record.entries.length}` : sql``;
  return sql`gate as (
    update session set turn = turn + 1, state = ${storable(turn.state)}, updated_at = ${turn.at},
      draft_since = ${turn.draftSince},
      draft_mentioned_at = case when ${turn.draftSince}::timestamptz is null then null else draft_mentioned_at end
    where person_id = ${turn.personId} and turn = ${turn.turnRead} ${held}
    returning person_id, turn)`;
}

/** The message has had its turn: arriving again, it is seen at the read. */
function claim({ from, inboundMessage, content, at }: TurnWrite): RawBuilder<unknown> {
  return sql`claimed as (
    insert into inbox (platform, message, person_id, content, received_at, turn)
    select ${from.platform}, ${inboundMessage}, person_id, ${storable(content)}::jsonb, ${at}::timestamptz, turn from gate
    on conflict (platform, message) do update set turn = excluded.turn where inbox.turn is null)`;
}

function languageChosen({ language }: TurnWrite): RawBuilder<unknown> {
  return sql`spoken as (
    update person set language = ${language}, language_chosen = true from gate where person.id = gate.person_id)`;
}

/**
 * The updates, each linked to the one before: the head is locked, the links are folded over it in order, and the
 * head moves to the last. (Reading the previous hash from the log instead breaks the chain under load, silently.)
 */
function recorded(turn: TurnWrite, planId: number, record: NonNullable<TurnWrite['record']>): readonly RawBuilder<unknown>[] {
  const numbered = record.entries.map((entry, index) => ({ ordinal: index + 1, ...entry }));
  return [
    sql`head as (
      select seq, hash from chain_head where plan_id = ${planId} and exists (select 1 from gate) for update)`,
    sql`new_entry as (
      select * from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as n (
        ordinal int, id uuid, "activityId" int, base int, band text, progress smallint, supersedes uuid,
        unchanged boolean, retracts boolean, texts jsonb, evidence jsonb, "contentHash" text))`,
    sql`link (ordinal, seq, prev, hash) as (
      select 0, head.seq, null::bytea, head.hash from head
      union all
      select n.ordinal, link.seq + 1, link.hash, sha256(link.hash || decode(n."contentHash", 'hex'))
      from link join new_entry n on n.ordinal = link.ordinal + 1)`,
    sql`moved_head as (
      update chain_head set seq = last.seq, hash = last.hash
      from (select seq, hash from link order by ordinal desc limit 1) as last
      where chain_head.plan_id = ${planId})`,
    sql`entered as (
      insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, turn, band, progress, base,
        supersedes, origin, unchanged, retracts, texts, evidence, content_hash, prev, hash)
      select ${planId}, link.seq, n.id, 'update', n."activityId", ${turn.at}::timestamptz, ${record.localDate}::date,
        ${record.author}::uuid, ${record.channel}, ${turn.turnRead + 1}::int, n.band, n.progress, n.base, n.supersedes,
        coalesce((select origin from entry where id = n.supersedes), link.seq), n.unchanged, n.retracts, n.texts,
        n.evidence, decode(n."contentHash", 'hex'), link.prev, link.hash
      from new_entry n join link on link.ordinal = n.ordinal
      returning activity_id, seq, origin, band, progress, at, retracts)`,
    movedStandings(),
  ];
}

/**
 * What is current follows the record: a new original always, a correction only of what stands, and an undo goes
 * back to the original before it. (Rows of this statement are not visible here: an undo reads what was there.)
 */
function movedStandings(): RawBuilder<unknown> {
  return sql`moved_standing as (
    update standing st
    set seq = now.seq, origin = now.origin, kind = now.kind, band = now.band, progress = now.progress, at = now.at,
      reported_at = case when now.is_correction then st.reported_at else now.reported_at end
    from (
      select e.activity_id, e.origin as of_origin, e.seq > e.origin as is_correction,
        e.seq, e.origin, 'update' as kind, e.band, e.progress, e.at, e.at as reported_at
      from entered e where not e.retracts
      union all
      select e.activity_id, e.origin, false,
        was.seq, was.origin, was.kind, was.band, was.progress, was.at, case was.kind when 'update' then was.said_at end
      from entered e
      cross join lateral (
        select x.*, (select o.at from entry o where o.plan_id = x.plan_id and o.seq = x.origin) as said_at from entry x
        where x.activity_id = e.activity_id and x.origin < e.origin and not x.retracts
          and not exists (select 1 from entry newer
            where newer.activity_id = x.activity_id and newer.origin = x.origin and newer.seq > x.seq)
        order by x.origin desc limit 1) was
      where e.retracts
    ) as now
    where st.activity_id = now.activity_id and (now.of_origin = st.origin or now.of_origin = now.seq))`;
}

function said(turn: TurnWrite): RawBuilder<unknown> {
  const { platform, chat } = turn.from;
  const rows = sql.join(
    turn.replies.map(({ dedupeKey, message }) => sql`(${dedupeKey}::text, ${storable(message)}::text)`),
  );
  // Receipt numbers are known only here; no text of a person can hold an unescaped quote, so only ours are replaced.
  const numbered = turn.record
    ? sql`replace(replace(reply.message,
        '{"receipt":"first"}', ((select min(seq) from link where ordinal > 0))::text),
        '{"receipt":"last"}', ((select max(seq) from link))::text)`
    : sql`reply.message`;
  return sql`said as (
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
      not_before, leased_until, leased_by)
    select gate.person_id, ${platform}, ${chat}, reply.key, ${turn.language}, ${turn.timeZone}, gate.turn,
      (${numbered})::jsonb, ${turn.at}::timestamptz, ${turn.at}::timestamptz,
      case when ahead.any then null else ${turn.lease.until}::timestamptz end,
      case when ahead.any then null else ${turn.lease.by} end
    from gate
    cross join (values ${rows}) as reply (key, message)
    cross join (select exists (
      select 1 from outbox o where o.platform = ${platform} and o.chat = ${chat} and o.sent_at is null
        and o.dead_at is null and o.leased_by is distinct from ${turn.lease.by}) as any) as ahead
    returning id, message, leased_by is not null as leased)`;
}
