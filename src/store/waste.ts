import { sql } from 'kysely';
import type { Db } from './schema.ts';

/**
 * Files that were kept before this instant, and that neither the record, nor a contest, nor a draft refers to, or that are withheld
 * wherever the record has them. A draft stands in
 * its session, and a file in it by the 64 digits of its hash.
 */
export async function deleteUnusedFiles(db: Db, keptBefore: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    with used as materialized (
      select distinct item ->> 'sha256' as hash
      from entry cross join lateral jsonb_array_elements(entry.evidence) with ordinality as proof (item, n)
      where item ->> 'sha256' is not null and entry.texts -> ('evidence.' || (n - 1)) ? 'text'
      union
      select item ->> 'sha256' from contribution cross join lateral jsonb_array_elements(contribution.evidence) as proof (item)
      where item ->> 'sha256' is not null)
    delete from file
    where stored_at < ${keptBefore}
      and not exists (select from used where used.hash = encode(file.sha256, 'hex'))
      and not exists (select from session where position(encode(file.sha256, 'hex') in session.state::text) > 0)
      and not exists (select from inbox where received_at >= ${keptBefore}
        and position(encode(file.sha256, 'hex') in inbox.content::text) > 0)`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** What was heard, and has had its turn, before this instant. */
export async function deleteOldInbox(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('inbox')
    .where('turn', 'is not', null)
    .where('received_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What was said, and has arrived, before this instant. */
export async function deleteOldOutbox(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('outbox').where('sent_at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Codes that were said before this instant, and have arrived or never will, stand in no message any more. */
export async function strikeSecrets(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update outbox set keeps_secret = false,
      message = regexp_replace(message::text, '\{"secret": "[^"]*"\}', '{"secret": null}', 'g')::jsonb
    where keeps_secret and created_at < ${before} and (sent_at is not null or dead_at is not null)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

export async function deleteOldJobRuns(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('job_run').where('ran_at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}
