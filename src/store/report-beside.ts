import { sql } from 'kysely';
import type { ReportAssessment, ReportContribution, ReportText } from '#domain/progress-report.ts';
import type { Db } from './schema.ts';

type Value = { readonly value: number; readonly on: string; readonly source: string };
export type EnteredValues = { readonly [kind in 'baseline' | 'target' | 'value']?: Value };

/**
 * What was entered of indicators by an instant, by commitment and place (`4.1`): the newest baseline and target, and
 * the newest value that is true of no later date.
 */
export async function readIndicatorValues(
  db: Db,
  planId: number,
  asOf: Date,
  date: string,
): Promise<ReadonlyMap<string, EnteredValues>> {
  const { rows } = await sql<Value & { commitment: number; indicator: number; kind: keyof EnteredValues }>`
    select distinct on (v.commitment_id, v.indicator, v.kind) c.number as commitment, v.indicator, v.kind,
      v.value::float8 as value, v.on_date::text as on, v.source
    from indicator_value v join commitment c on c.id = v.commitment_id
    where v.plan_id = ${planId} and v.at <= ${asOf} and (v.kind <> 'value' or v.on_date <= ${date}::date)
      and not exists (select from indicator_value newer where newer.supersedes = v.id and newer.at <= ${asOf})
    order by v.commitment_id, v.indicator, v.kind, v.on_date desc, v.at desc`.execute(db);
  const places = Map.groupBy(rows, ({ commitment, indicator }) => `${commitment}.${indicator}`);
  return new Map(
    [...places].map(([place, values]) => [
      place,
      Object.fromEntries(values.map(({ kind, value, on, source }) => [kind, { value, on, source }])),
    ]),
  );
}

/** The independent assessor's last verdict on each commitment, by its number. */
export async function readAssessments(
  db: Db,
  planId: number,
  asOf: Date,
  date: string,
): Promise<ReadonlyMap<number, ReportAssessment>> {
  const { rows } = await sql<ReportAssessment & { commitment: number }>`
    select distinct on (v.commitment_id) c.number as commitment, v.completion, v.verifiable,
      v.open_government_lens as "openGovernmentLens", v.potential, v.early_results as "earlyResults", v.source,
      v.on_date::text as on
    from assessment v join commitment c on c.id = v.commitment_id
    where v.plan_id = ${planId} and v.at <= ${asOf} and v.on_date <= ${date}::date
      and not exists (select from assessment newer where newer.supersedes = v.id and newer.at <= ${asOf})
    order by v.commitment_id, v.on_date desc, v.at desc`.execute(db);
  return new Map(rows.map(({ commitment, ...verdict }) => [commitment, verdict]));
}

type Kept = { readonly text: string | null; readonly reason: string | null };
type ContributionRow = Omit<ReportContribution, 'text' | 'responses' | 'at'> &
  Kept & {
    readonly commitment: number;
    readonly at: Date;
    readonly responses: readonly (Kept & Omit<ReportContribution['responses'][number], 'text'>)[] | null;
  };

/** What the public asked and contested, as far as everybody could read it by then; by commitment number. */
export async function readContributions(
  db: Db,
  planId: number,
  asOf: Date,
): Promise<ReadonlyMap<number, readonly ReportContribution[]>> {
  const { rows } = await sql<ContributionRow>`
    select c.number as commitment, b.kind, b.number, a.number as activity, b.at, b.text, b.withheld_reason as reason,
      coalesce(b.closed_at <= ${asOf}, false) as closed, case when b.closed_at <= ${asOf} then b.outcome end as outcome,
      (select json_agg(json_build_object('kind', r.kind, 'at', r.at, 'text', r.text, 'reason', r.withheld_reason)
          order by r.at)
        from response r where r.contribution_id = b.id and r.at <= ${asOf}) as responses
    from contribution b
    join commitment c on c.id = b.commitment_id
    left join activity a on a.id = b.activity_id
    where b.plan_id = ${planId} and b.released_at <= ${asOf} order by b.kind, b.number`.execute(db);
  const all = rows.map(({ commitment, text, reason, at, responses, ...row }) => ({
    commitment,
    contribution: {
      ...row,
      at: at.toISOString(),
      text: textOf({ text, reason }),
      responses: (responses ?? []).map(({ kind, at: when, ...kept }) => ({
        kind,
        at: new Date(when).toISOString(),
        text: textOf(kept),
      })),
    },
  }));
  const byCommitment = Map.groupBy(all, ({ commitment }) => commitment);
  return new Map(
    [...byCommitment].map(([number, list]) => [number, list.map(({ contribution }) => contribution)]),
  );
}

function textOf({ text, reason }: Kept): ReportText {
  return text === null ? { withheld: reason ?? '' } : { text };
}
