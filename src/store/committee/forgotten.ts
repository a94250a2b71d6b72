import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Trx } from '../people.ts';

/** What `from` asked, took, said and proposed is `into`'s: two persons were one. */
export async function mergeCommittee(trx: Trx, from: number, into: number): Promise<void> {
  for (const [table, column] of [
    ['help_request', 'person_id'],
    ['help_request', 'taken_by'],
    ['help_reply', 'person_id'],
    ['weight_proposal', 'person_id'],
    ['weight_proposal', 'decided_by'],
  ] as const)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from}`.execute(
      trx,
    );
}

const gone = (column: string) => sql`${sql.ref(column)} in (select id from forgetting)`;

/**
 * Parts of the statement that forgets (write-forget.ts): the names go, the texts stay for those with a post, and what
 * nobody takes care of any more is open again.
 */
export function forgottenCommittee(): readonly RawBuilder<unknown>[] {
  return [
    sql`forgotten_help as (
      update help_request h set
        person_id = case when ${gone('h.person_id')} then null else h.person_id end,
        taken_by = case when ${gone('h.taken_by')} then null else h.taken_by end,
        taken_at = case when ${gone('h.taken_by')} then null else h.taken_at end,
        status = case when h.status = 'taken' and ${gone('h.taken_by')} then 'open' else h.status end
      where ${gone('h.person_id')} or ${gone('h.taken_by')})`,
    sql`forgotten_replies as (
      update help_reply r set person_id = null where ${gone('r.person_id')})`,
    sql`forgotten_proposals as (
      update weight_proposal p set
        person_id = case when ${gone('p.person_id')} then null else p.person_id end,
        decided_by = case when ${gone('p.decided_by')} then null else p.decided_by end
      where ${gone('p.person_id')} or ${gone('p.decided_by')})`,
  ];
}
