import { sql } from 'kysely';
import type { Addressed, Message, Platform } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import type { Db } from './schema.ts';

type Row = {
  readonly id: number;
  readonly platform: Platform;
  readonly chat: string;
  readonly language: Language;
  readonly time_zone: string;
  readonly turn: number;
  readonly message: Message;
  readonly attempts: number;
};
export type Due = Addressed & { readonly attempts: number };

/**
 * Takes what is due and nobody is delivering, the oldest of each chat only, so that a chat hears things in
 * order. Rows that others are taking are passed over.
 */
export async function leaseDue(
  db: Db,
  platforms: readonly Platform[],
  lease: { readonly by: string; readonly now: Date; readonly until: Date },
  limit = 100,
): Promise<readonly Due[]> {
  if (platforms.length === 0) return [];
  const { rows } = await sql<Row>`
    with due as (
      select id from outbox o
      where sent_at is null and dead_at is null and not_before <= ${lease.now}
        and (leased_until is null or leased_until <= ${lease.now})
        and platform in (${sql.join(platforms)})
        and not exists (
          select 1 from outbox earlier
          where earlier.platform = o.platform and earlier.chat = o.chat and earlier.id < o.id
            and earlier.sent_at is null and earlier.dead_at is null)
      order by id limit ${limit}
      for update skip locked
    )
    update outbox set leased_until = ${lease.until}, leased_by = ${lease.by}
    from due where outbox.id = due.id
    returning outbox.id, platform, chat, language, time_zone, turn, message, attempts`.execute(db);
  return rows
    .map(({ platform, chat, time_zone, ...row }) => ({
      ...row,
      address: { platform, chat },
      timeZone: time_zone,
    }))
    .toSorted((a, b) => a.id - b.id);
}

/** Nobody else works on this database: what a killed process had taken to deliver is free again. */
export async function releaseLeases(db: Db): Promise<void> {
  await sql`update outbox set leased_until = null, leased_by = null
    where sent_at is null and dead_at is null and leased_by is not null`.execute(db);
}

/** What became of a row that was tried. */
export type Fate =
  | { readonly id: number; readonly fate: 'sent'; readonly as: string }
  | { readonly id: number; readonly fate: 'again'; readonly notBefore: Date; readonly why: string }
  | { readonly id: number; readonly fate: 'dead'; readonly why: string };

/** Marks many at once. A mark that is lost repeats a message; it never loses one. */
export async function markFates(db: Db, fates: readonly Fate[], now: Date): Promise<void> {
  const rows = fates.map((fate) => ({
    id: fate.id,
    sent_as: fate.fate === 'sent' ? fate.as : null,
    not_before: fate.fate === 'again' ? fate.notBefore.toISOString() : null,
    why: fate.fate === 'sent' ? null : fate.why,
  }));
  await sql`
    update outbox set
      attempts = attempts + 1,
      sent_at = case when f.sent_as is not null then ${now}::timestamptz end,
      sent_as = f.sent_as,
      not_before = coalesce(f.not_before, outbox.not_before),
      dead_at = case when f.sent_as is null and f.not_before is null then ${now}::timestamptz end,
      last_error = f.why,
      leased_until = null, leased_by = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (id bigint, sent_as text, not_before timestamptz, why text)
    where outbox.id = f.id and outbox.sent_at is null and outbox.dead_at is null`.execute(db);
}

/** An address that hears nothing any more. */
export async function markUnreachable(
  db: Db,
  { platform, chat }: Addressed['address'],
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ unreachable_since: now })
    .where('platform', '=', platform)
    .where('chat', '=', chat)
    .where('unreachable_since', 'is', null)
    .execute();
}
