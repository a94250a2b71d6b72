import { sql } from 'kysely';
import type { InboundContent } from '#chat/inbound.ts';
import type { Choice, Message } from '#chat/message.ts';
import type { Db } from './schema.ts';

type Language = 'fr' | 'ar' | 'en';

/** A place in a person's thread: the ids of the last message heard and of the last one said. */
export type Cursor = { readonly said: number; readonly heard: number };

/** What the person said (`heard` by the program), or what was said to them. */
export type ThreadRow =
  | {
      readonly kind: 'heard';
      readonly id: number;
      readonly at: Date;
      readonly turn: number;
      readonly message: string;
      readonly content: InboundContent;
      /** The button's words, where the content is a button. */
      readonly label: Choice['label'] | null;
      readonly language: Language | null;
      readonly timeZone: string | null;
    }
  | {
      readonly kind: 'said';
      readonly id: number;
      readonly at: Date;
      readonly turn: number;
      readonly message: Message;
      readonly language: Language;
      readonly timeZone: string;
    };

type Row = {
  kind: 'heard' | 'said';
  id: number;
  at: Date;
  turn: number;
  key: string | null;
  body: unknown;
  label: Choice['label'] | null;
  language: Language | null;
  time_zone: string | null;
};

/** The button that was pressed is found where it was last offered, to show its words and not its data. */
const heard = sql`
  select 'heard' as kind, i.id, i.received_at as at, coalesce(i.turn, 0) as turn, i.message as key, i.content as body,
    b.label, b.language, b.time_zone
  from inbox i left join lateral (
    select choice -> 'label' as label, o.language, o.time_zone
    from outbox o cross join lateral jsonb_array_elements(o.message -> 'choices') choice
    where o.person_id = i.person_id and o.created_at <= i.received_at and case i.content ->> 'kind'
      when 'chose' then o.turn = (i.content ->> 'turn')::int and choice ->> 'id' = i.content ->> 'choice'
      when 'pressed' then choice ->> 'id' = (i.content ->> 'verb') || ':' || (i.content ->> 'target')
      else false end
    order by o.id desc limit 1) b on i.content ->> 'kind' in ('chose', 'pressed')`;

const said = sql`
  select 'said' as kind, o.id, o.created_at as at, o.turn, null as key, o.message as body,
    null::jsonb as label, o.language, o.time_zone
  from outbox o`;
/** Letters are read elsewhere: a code in one says that whoever knows it reads them there. */
const notByLetter = sql`o.platform <> 'email'`;

/** Someone who opens the chat says nothing by it. */
const spoken = sql`i.content ->> 'kind' <> 'arrived'`;

const ROWS_A_PAGE = 100;

/** Where a page of a thread begins: instants alone do not tell, for a turn is heard and answered within one. */
export type Boundary = {
  readonly at: Date;
  readonly turn: number;
  readonly kind: 'heard' | 'said';
  readonly id: number;
};

/** The newest part of a thread, oldest first; with `before` the part above that place. */
export async function readThread(
  db: Db,
  personId: number,
  before?: Boundary,
): Promise<{ readonly rows: readonly ThreadRow[]; readonly more: boolean }> {
  const above = (at: string, turn: string, kind: string, id: string) =>
    before
      ? sql`and (${sql.ref(at)}, coalesce(${sql.ref(turn)}, 0), ${kind}::text, ${sql.ref(id)})
          < (${before.at}::timestamptz, ${before.turn}::int, ${before.kind}::text, ${before.id}::bigint)`
      : sql``;
  const { rows } = await sql<Row>`
    select * from (
      (${heard} where i.person_id = ${personId} and ${spoken} ${above('i.received_at', 'i.turn', 'heard', 'i.id')}
        order by i.received_at desc, turn desc, i.id desc limit ${ROWS_A_PAGE + 1})
      union all
      (${said} where o.person_id = ${personId} and ${notByLetter} ${above('o.created_at', 'o.turn', 'said', 'o.id')}
        order by o.created_at desc, turn desc, o.id desc limit ${ROWS_A_PAGE + 1})
    ) both_sides order by at desc, turn desc, kind desc, id desc limit ${ROWS_A_PAGE + 1}`.execute(db);
  return { rows: rows.slice(0, ROWS_A_PAGE).reverse().map(threadRow), more: rows.length > ROWS_A_PAGE };
}

/** What came after a place in the thread, oldest first. */
export async function readNews(db: Db, personId: number, after: Cursor): Promise<readonly ThreadRow[]> {
  const { rows } = await sql<Row>`
    select * from (
      (${heard} where i.person_id = ${personId} and i.id > ${after.heard} and ${spoken} order by i.id limit ${ROWS_A_PAGE})
      union all
      (${said} where o.person_id = ${personId} and o.id > ${after.said} and ${notByLetter} order by o.id limit ${ROWS_A_PAGE})
    ) both_sides order by at, turn, kind, id`.execute(db);
  return rows.map(threadRow);
}

/** Which of these persons have rows after a place in the tables as a whole; and where the tables end now. */
export async function readMovement(
  db: Db,
  personIds: readonly number[],
  after: Cursor,
): Promise<{ readonly persons: readonly number[]; readonly end: Cursor }> {
  const { rows } = await sql<{ persons: number[] | null; heard: number; said: number }>`
    select
      (select json_agg(distinct person_id) from (
        select person_id from outbox where id > ${after.said}
        union all select person_id from inbox where id > ${after.heard}) moved
        where person_id = any(${sql.lit(`{${personIds.map(Number).join(',')}}`)}::int[])) as persons,
      (select coalesce(max(id), 0) from inbox) as heard,
      (select coalesce(max(id), 0) from outbox) as said`.execute(db);
  const row = rows[0];
  return {
    persons: row?.persons ?? [],
    end: { heard: Number(row?.heard ?? 0), said: Number(row?.said ?? 0) },
  };
}

function threadRow(row: Row): ThreadRow {
  const { id, at, label, language, time_zone: timeZone } = row;
  if (row.kind === 'heard') {
    return {
      kind: 'heard',
      id,
      at,
      turn: row.turn,
      message: row.key ?? '',
      content: row.body as InboundContent,
      label,
      language,
      timeZone,
    };
  }
  return {
    kind: 'said',
    id,
    at,
    turn: row.turn,
    message: row.body as Message,
    language: language ?? 'fr',
    timeZone: timeZone ?? 'UTC',
  };
}
