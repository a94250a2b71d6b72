import { sql } from 'kysely';
import type { Verdict } from '#domain/assessment.ts';
import type { Trx } from '../people.ts';
import type { Withdrawal } from './write-value.ts';

export type AssessmentWrite = {
  readonly id: string;
  readonly planId: number;
  readonly commitment: number;
  readonly verdict: Verdict;
  readonly on: string;
  readonly source: string;
  readonly personId: number | null;
  readonly channel: string;
  readonly at: Date;
  readonly supersedes: string | null;
};

/** Adds a verdict of the independent assessor. */
export async function insertAssessment(trx: Trx, write: AssessmentWrite): Promise<void> {
  const { verdict } = write;
  await sql`
    insert into assessment (id, plan_id, commitment_id, completion, verifiable, open_government_lens, potential,
      early_results, source, on_date, person_id, channel, at, supersedes)
    select ${write.id}::uuid, c.plan_id, c.id, ${verdict.completion}, ${verdict.verifiable}::boolean,
      ${verdict.openGovernmentLens}::boolean, ${verdict.potential}, ${verdict.earlyResults}, ${write.source},
      ${write.on}::date, ${write.personId}::int, ${write.channel}, ${write.at}::timestamptz, ${write.supersedes}::uuid
    from commitment c where c.plan_id = ${write.planId} and c.number = ${write.commitment}`.execute(trx);
}

/** Adds that a verdict is undone: a line of its own, with the verdict that it undoes. */
export async function undoAssessment(trx: Trx, undo: Withdrawal): Promise<void> {
  await sql`
    insert into assessment (id, plan_id, commitment_id, completion, verifiable, open_government_lens, potential,
      early_results, source, on_date, person_id, channel, at, supersedes, retracts)
    select ${undo.id}::uuid, plan_id, commitment_id, completion, verifiable, open_government_lens, potential,
      early_results, source, on_date, ${undo.personId}::int, ${undo.channel}, ${undo.at}::timestamptz,
      ${undo.head}::uuid, true
    from assessment where id = ${undo.entry}::uuid`.execute(trx);
}
