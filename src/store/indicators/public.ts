import { sql } from 'kysely';
import { endOfDay } from '#domain/calendar.ts';
import type { CommitmentIndicators, IndicatorEntry, PlannedIndicator } from '#domain/indicator.ts';
import { seriesOf } from '#domain/indicator-series.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { Db } from '../schema.ts';

type Row = {
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly asOf: string;
  readonly timeZone: string;
  readonly indicators: readonly PlannedIndicator[];
  readonly entries: readonly (IndicatorEntry & { readonly indicator: number })[];
};

/**
 * Every indicator of a plan, or of one commitment, in the order of the plan: its baseline, its target, the values that
 * stand by date, and all that was entered. With `asOf` as they stood then. Commitments without any are left out, and
 * so is what the plan itself brought while its own date had not come.
 */
export async function readIndicators(
  db: Db,
  planId: number,
  { commitment, asOf }: { readonly commitment?: number; readonly asOf?: Date } = {},
): Promise<readonly CommitmentIndicators[]> {
  const { rows } = await sql<Row>`
    select c.number as commitment, c.title, plan.as_of::text as "asOf", plan.time_zone as "timeZone",
      coalesce(c.document -> 'indicators', '[]') as indicators,
      coalesce((select json_agg(json_build_object('id', v.id, 'indicator', v.indicator, 'kind', v.kind,
          'value', v.value::float8, 'on', v.on_date::text, 'source', v.source, 'at', to_json(v.at),
          'supersedes', v.supersedes, 'retracts', v.retracts) order by v.at, v.id)
        from indicator_value v
        where v.commitment_id = c.id and (${asOf === undefined} or v.at <= ${asOf ?? null}::timestamptz)), '[]') as entries
    from commitment c join plan on plan.id = c.plan_id
    where c.plan_id = ${planId} and (${commitment === undefined} or c.number = ${commitment ?? null}::int)
      and jsonb_array_length(coalesce(c.document -> 'indicators', '[]')) > 0
    order by c.position, c.number`.execute(db);
  return rows.map((row) => indicatorsOf(row, asOf));
}

function indicatorsOf(row: Row, asOf: Date | undefined): CommitmentIndicators {
  const { commitment, title, indicators } = row;
  const entries = row.entries.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
  const end = endOfDay(row.asOf, row.timeZone);
  const known = asOf === undefined || end <= asOf;
  return {
    commitment,
    title,
    indicators: indicators.map((planned, index) => {
      const brought = known ? planned : { name: planned.name, unit: planned.unit, value: null };
      return seriesOf(
        { commitment, number: index + 1, planned: brought, on: row.asOf, at: end.toISOString() },
        entries.filter(({ indicator }) => indicator === index + 1),
      );
    }),
  };
}
