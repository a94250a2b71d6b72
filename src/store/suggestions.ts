import { sql } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import { foremostPlan } from './plan-order.ts';
import type { Db } from './schema.ts';

/** The commitments of the open plan by their numbers, in the plan's order. */
export async function listCommitments(
  db: Db,
): Promise<readonly { readonly code: string; readonly title: LocalizedText }[]> {
  const { rows } = await sql<{ code: string; title: LocalizedText }>`
    select commitment.number::text as code, commitment.title from commitment
    where plan_id = (${foremostPlan()})
    order by position`.execute(db);
  return rows;
}
