import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Address, Message } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { storable } from './json.ts';
import type { Trx } from './people.ts';
import type { Db } from './schema.ts';
import { MOST_TOGETHER, perDatabase } from './together.ts';
import { heldStandings, recorded } from './write-record.ts';
import { said } from './write-said.ts';
import { rareParts } from './write-rare.ts';
import type { RareWrite } from './write-rare.ts';

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
  readonly replies: readonly {
    readonly dedupeKey: string;
    readonly message: Message;
    /** The platform's id of the message that this one may take the place of. */
    readonly replaces: string | null;
  }[];
  readonly record?: {
    readonly author: string;
    readonly channel: string;
    readonly localDate: string;
    readonly entries: readonly EntryWrite[];
  };
  /** What is written beside it in few turns: codes, accounts, posts, and what is to be forgotten. */
  readonly rare?: readonly RareWrite[];
  /** Done in one transaction with it, when nobody was faster; one that throws undoes the turn. */
  readonly besides?: readonly ((trx: Trx) => Promise<void>)[];
  /** This process, which delivers what it has just written. */
  readonly leaseBy: string;
};

export type TurnWritten = {
  readonly rows: readonly { readonly id: number; readonly message: Message; readonly leased: boolean }[];
};

/**
 * Writes a whole turn, all or nothing: the session, the claim on the message, what is recorded and what is said.
 * The session's turn is the gate, and everything else selects from it: undefined when somebody was faster (another
 * device, another lead on the same activity), and then nothing at all was written.
 *
 * Turns of several people that end at the same time are written in one statement: one plan, one flush to the disk.
 * Each has a gate of its own. No two of one person, or of one activity, are written together.
 */
export function writeTurn(db: Db, turn: TurnWrite): Promise<TurnWritten | undefined> {
  const { besides } = turn;
  if (besides && besides.length > 0) {
    return db.transaction().execute(async (trx) => {
      const written = await writeRarely(trx, turn, turn.rare ?? []);
      if (written) for (const act of besides) await act(trx);
      return written;
    });
  }
  if (turn.rare && turn.rare.length > 0) return writeRarely(db, turn, turn.rare);
  return turn.record ? writeRecording(db, turn) : writeSaying(db, turn);
}

/** By itself: its parts are written for it. */
async function writeRarely(
  db: Db,
  turn: TurnWrite,
  rare: readonly RareWrite[],
): Promise<TurnWritten | undefined> {
  const { rare: _, besides: __, ...alone } = turn;
  const [written] = await writeTurns(db, [alone], alone.record !== undefined, rareParts(rare));
  return written;
}

const keysOf = ({ personId, record }: TurnWrite) => [
  `person ${personId}`,
  ...(record?.entries ?? []).map(({ activityId }) => `activity ${activityId}`),
];
/** Turns that record nothing are most; their statement is the shorter one. */
const writeSaying = perDatabase(
  (db: Db, turns: readonly TurnWrite[]) => writeTurns(db, turns, false),
  keysOf,
);
const writeRecording = perDatabase(
  (db: Db, turns: readonly TurnWrite[]) => writeTurns(db, turns, true),
  keysOf,
);

type Row = { n: number; id: number; key: string; leased: boolean; message: Message | null };

async function writeTurns(
  db: Db,
  turns: readonly TurnWrite[],
  recording: boolean,
  others: readonly RawBuilder<unknown>[] = [],
): Promise<readonly (TurnWritten | undefined)[]> {
  const parts = [
    turnPart(turns),
    ...(recording ? [heldStandings()] : []),
    gate(recording),
    claim(),
    languageChosen(),
    ...(recording ? recorded() : []),
    ...others,
    said(recording, turns[0]?.leaseBy ?? '', others.length > 0),
  ];
  const { rows } = await sql<Row>`
    with recursive ${sql.join(parts, sql`, `)}
    select gate.n, said.id, said.dedupe_key as key, said.leased,
      ${recording ? sql`said.message` : sql`null::jsonb`} as message
    from gate join said on said.person_id = gate.person_id
    order by said.id`.execute(db);
  return turns.map((turn, n) =>
    written(
      turn,
      rows.filter((row) => row.n === n),
    ),
  );
}

/** Only a message with a receipt in it comes back otherwise than it went. */
function written({ replies }: TurnWrite, rows: readonly Row[]): TurnWritten | undefined {
  if (rows.length === 0) return undefined;
  return {
    rows: rows.flatMap(({ id, key, message, leased }) => {
      const reply = replies.find(({ dedupeKey }) => dedupeKey === key);
      return reply ? [{ id, message: message ?? reply.message, leased }] : [];
    }),
  };
}

/** The turns as a table, a row each: everything that the other parts write comes from it. */
function turnPart(turns: readonly TurnWrite[]): RawBuilder<unknown> {
  const rows = turns.map(({ record, from, ...turn }, n) => ({
    n,
    ...turn,
    rare: undefined,
    ...from,
    ...record,
  }));
  return sql`turn as materialized (
    select * from jsonb_to_recordset(${storable(rows)}::jsonb) as t (
      n int, "personId" int, "planId" int, "turnRead" int, platform text, chat text, "inboundMessage" text,
      content jsonb, at timestamptz, state jsonb, "draftSince" timestamptz, language text, "languageChosen" boolean,
      "timeZone" text, replies jsonb, author uuid, channel text, "localDate" date, entries jsonb)
    limit ${sql.lit(MOST_TOGETHER)})`;
}

function gate(recording: boolean): RawBuilder<unknown> {
  const held = recording
    ? sql`and (select count(*) from held where held.n = t.n) = jsonb_array_length(t.entries)`
    : sql``;
  return sql`gate as (
    update session s set turn = s.turn + 1, state = t.state, updated_at = t.at, draft_since = t."draftSince",
      draft_mentioned_at = case when t."draftSince" is null then null else s.draft_mentioned_at end
    from turn t
    where s.person_id = t."personId" and s.turn = t."turnRead" ${held}
    returning t.n, s.person_id, s.turn)`;
}

/** The message has had its turn: arriving again, it is seen at the read. */
function claim(): RawBuilder<unknown> {
  return sql`claimed as (
    insert into inbox (platform, message, person_id, content, received_at, turn)
    select t.platform, t."inboundMessage", t."personId", t.content, t.at, gate.turn from gate join turn t using (n)
    on conflict (platform, message) do update set turn = excluded.turn where inbox.turn is null)`;
}

function languageChosen(): RawBuilder<unknown> {
  return sql`spoken as (
    update person set language = t.language, language_chosen = true
    from gate join turn t using (n) where person.id = t."personId" and t."languageChosen")`;
}
