import { sql } from 'kysely';
import type { DigestSetting } from '#domain/digest-time.ts';
import { DIGEST_SETTING } from '#domain/digest-time.ts';
import type { WeekKey } from '#domain/week.ts';
import type { Db } from './schema.ts';

/** What the coordinator does with digests: when they go out, and with a frozen one before it does. */

export async function readDigestSetting(db: Db, planId: number): Promise<DigestSetting> {
  const { rows } = await sql<DigestSetting>`
    select weekday, hour, preview_minutes as "previewMinutes" from digest_setting
    where plan_id = ${planId}`.execute(db);
  return rows[0] ?? DIGEST_SETTING;
}

export async function writeDigestSetting(
  db: Db,
  planId: number,
  { weekday, hour, previewMinutes }: DigestSetting,
): Promise<void> {
  await sql`
    insert into digest_setting (plan_id, weekday, hour, preview_minutes)
    values (${planId}, ${weekday}, ${hour}, ${previewMinutes})
    on conflict (plan_id) do update set weekday = excluded.weekday, hour = excluded.hour,
      preview_minutes = excluded.preview_minutes`.execute(db);
}

/** One issue of a week. */
export type DigestKey = { readonly planId: number; readonly week: WeekKey; readonly issue: 1 | 2 };

const unsent = ({ planId, week, issue }: DigestKey) =>
  sql`plan_id = ${planId} and week = ${week} and issue = ${issue} and sent_at is null`;

/** Keeps it back until it is released. False: it has gone out already, or is not there. */
export function holdDigest(db: Db, digest: DigestKey, now: Date): Promise<boolean> {
  return changed(db, sql`update digest set held_at = coalesce(held_at, ${now}) where ${unsent(digest)}`);
}

export function releaseDigest(db: Db, digest: DigestKey): Promise<boolean> {
  return changed(db, sql`update digest set held_at = null where ${unsent(digest)}`);
}

/** The coordinator's own line, which takes the place of an earlier one; null takes it away. */
export function setDigestLine(
  db: Db,
  digest: DigestKey,
  line: { readonly text: string; readonly author: number } | null,
): Promise<boolean> {
  return changed(
    db,
    sql`update digest set line = ${line?.text ?? null}, line_by = ${line?.author ?? null} where ${unsent(digest)}`,
  );
}

/** To be called in the transaction that fills the outbox: true for the one that may. */
export function markDigestSent(db: Db, digest: DigestKey, now: Date): Promise<boolean> {
  return changed(db, sql`update digest set sent_at = ${now}, held_at = null where ${unsent(digest)}`);
}

async function changed(db: Db, update: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql`${update} returning plan_id`.execute(db);
  return rows.length > 0;
}
