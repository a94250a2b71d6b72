import { sql } from 'kysely';
import type { Message } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import type { Db } from './schema.ts';

export type WaitingDraft = {
  readonly state: unknown;
  readonly language: Language;
  readonly platform: string;
  readonly chat: string;
  readonly turn: number;
  readonly timeZone: string;
};

/** The session of a person whose draft waits and was not mentioned yet, with the chat they last wrote from. */
export async function readWaitingDraft(db: Db, personId: number): Promise<WaitingDraft | undefined> {
  const { rows } = await sql<WaitingDraft>`
    select s.state, p.language, last.platform, last.chat, s.turn, coalesce(last.time_zone, 'UTC') as "timeZone"
    from session s
    join person p on p.id = s.person_id
    join lateral (
      select platform, chat, time_zone from outbox where person_id = p.id order by id desc limit 1) last on true
    where s.person_id = ${personId} and s.draft_since is not null and s.draft_mentioned_at is null`.execute(
    db,
  );
  return rows[0];
}

/** Puts the mention into the outbox and marks it said, together; false when another process was faster. */
export async function mentionDraftTo(
  db: Db,
  personId: number,
  { platform, chat, language, turn, timeZone }: WaitingDraft,
  message: Message,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    with mentioned as (
      update session set draft_mentioned_at = ${now}
      where person_id = ${personId} and turn = ${turn} and draft_mentioned_at is null
      returning person_id)
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
    select person_id, ${platform}, ${chat}, ${`draft:${personId}:${turn}`}, ${language}, ${timeZone}, ${turn},
      ${JSON.stringify(message)}::jsonb, ${now}, ${now}
    from mentioned returning id`.execute(db);
  return rows.length > 0;
}
