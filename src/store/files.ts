import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Keeps a file once, under the hash of its bytes; the same file again is the same row. */
export async function keepBytes(
  db: Db,
  file: { readonly sha256: string; readonly type: string; readonly bytes: Uint8Array; readonly at: Date },
): Promise<void> {
  await db
    .insertInto('file')
    .values({
      sha256: Buffer.from(file.sha256, 'hex'),
      type: file.type,
      size: file.bytes.length,
      bytes: Buffer.from(file.bytes),
      stored_at: file.at,
    })
    // Sent again, an old file that nothing refers to yet must outlive the next clean-up.
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ stored_at: file.at }))
    .execute();
}

/**
 * A file that its reader may see: one that an entry of the record or a public contest refers to, or that the person has
 * sent.
 * `name` is the one it has in that place; where that is withheld, so is the file.
 */
export async function findVisibleFile(
  db: Db,
  sha256: string,
  name: string,
  personId: number | undefined,
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined> {
  const evidence = JSON.stringify([{ kind: 'file', sha256 }]);
  const attached = JSON.stringify({ files: [{ sha256, name }] });
  const { rows } = await sql<{ type: string; bytes: Uint8Array }>`
    select type, bytes from file
    where sha256 = ${Buffer.from(sha256, 'hex')} and (
      exists (
        select from entry e cross join lateral jsonb_array_elements(e.evidence) with ordinality as item (piece, n)
        where e.evidence <> '[]' and e.evidence @> ${evidence}::jsonb and item.piece ->> 'sha256' = ${sha256}
          and e.texts -> ('evidence.' || (item.n - 1)) ->> 'text' = ${name})
      or exists (select from contribution x
        where x.released_at is not null and x.evidence @> ${JSON.stringify([{ kind: 'file', sha256, name }])}::jsonb)
      or exists (select from inbox where person_id = ${personId ?? null}::int and content @> ${attached}::jsonb))`.execute(
    db,
  );
  return rows[0];
}

/** A file by the hash of its bytes, for whoever was given that hash. */
export async function findKeptFile(
  db: Db,
  sha256: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined> {
  return db
    .selectFrom('file')
    .where('sha256', '=', Buffer.from(sha256, 'hex'))
    .select(['type', 'bytes'])
    .executeTakeFirst();
}
