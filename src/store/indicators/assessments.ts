import { sql } from 'kysely';
import type { CommitmentAssessments } from '#domain/assessment.ts';
import { assessmentsOf } from '#domain/assessment-series.ts';
import type { AssessmentEntry } from '#domain/assessment-series.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { Db } from '../schema.ts';

type Row = {
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly entries: readonly AssessmentEntry[];
};

/**
 * The independent assessor's verdicts on the commitments of a plan, or on one, in the order of the plan; with `asOf`
 * those that had been entered by then. Commitments without one are there, too, with none.
 */
export async function readAssessments(
  db: Db,
  planId: number,
  { commitment, asOf }: { readonly commitment?: number; readonly asOf?: Date } = {},
): Promise<readonly CommitmentAssessments[]> {
  const { rows } = await sql<Row>`
    select c.number as commitment, c.title,
      coalesce((select json_agg(json_build_object('id', a.id, 'completion', a.completion,
          'verifiable', a.verifiable, 'openGovernmentLens', a.open_government_lens, 'potential', a.potential,
          'earlyResults', a.early_results, 'source', a.source, 'on', a.on_date::text, 'at', to_json(a.at),
          'supersedes', a.supersedes, 'retracts', a.retracts) order by a.at, a.id)
        from assessment a
        where a.commitment_id = c.id and (${asOf === undefined} or a.at <= ${asOf ?? null}::timestamptz)), '[]') as entries
    from commitment c
    where c.plan_id = ${planId} and (${commitment === undefined} or c.number = ${commitment ?? null}::int)
    order by c.position, c.number`.execute(db);
  return rows.map(({ commitment: number, title, entries }) => {
    const inUtc = entries.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
    return assessmentsOf(number, title, inUtc);
  });
}
