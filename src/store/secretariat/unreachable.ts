import { sql } from 'kysely';
import { idArray } from '../recipients.ts';
import type { Db } from '../schema.ts';

/** Which of these persons none of their accounts can reach. */
export async function findUnreachable(db: Db, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    select p.id from person p where p.id = any(${idArray(ids)}::int[]) and not exists (
      select from account a where a.person_id = p.id and a.unreachable_since is null)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
