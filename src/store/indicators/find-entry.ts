import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** The number of the commitment that something entered is about; undefined for what this plan does not have. */
export async function findCommitmentOf(
  db: Db,
  table: 'indicator_value' | 'assessment',
  planId: number,
  id: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select c.number from ${sql.table(table)} e join commitment c on c.id = e.commitment_id
    where e.id = ${id}::uuid and e.plan_id = ${planId}`.execute(db);
  return rows[0]?.number;
}
