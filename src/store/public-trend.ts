import { sql } from 'kysely';
import type { CommitmentTally } from '#domain/rate.ts';
import type { Db } from './schema.ts';
import { standingAt } from './standing-at.ts';

/**
 * The two sums of every commitment at each of some instants, in one statement: what domain/rate.ts makes the rates of
 * a plan, an axis or a commitment of. One list for each instant, in the order they were given.
 */
export async function readRateTrend(
  db: Db,
  planId: number,
  instants: readonly Date[],
): Promise<readonly (readonly CommitmentTally[])[]> {
  if (instants.length === 0) return [];
  const { rows } = await sql<{
    place: number;
    number: number;
    axis: string;
    weighted: number;
    weight: number;
  }>`
    select i.place, c.number, c.axis, coalesce(t.weighted, 0)::float8 as weighted,
      coalesce(t.weight, 0)::float8 as weight
    from ${asRows(instants)}
    cross join commitment c
    left join lateral (
      select weighted, weight from past_tally
      where commitment_id = c.id and at <= i.at order by at desc, seq desc limit 1) t on true
    where c.plan_id = ${planId}
    order by i.place, c.position`.execute(db);
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return instants.map((_, place) =>
    (byPlace.get(place) ?? []).map(({ number, axis, weighted, weight }) => ({
      number,
      axis,
      tally: { weighted, weight },
    })),
  );
}

/** The progress of one activity (whole per cent) at each of some instants; null before the record knew it. */
export async function readProgressTrend(
  db: Db,
  activity: { readonly planId: number; readonly commitment: number; readonly number: number },
  instants: readonly Date[],
): Promise<readonly (number | null)[]> {
  if (instants.length === 0) return [];
  const { rows } = await sql<{ place: number; progress: number }>`
    select i.place, s.progress
    from ${asRows(instants)}
    join activity a on a.plan_id = ${activity.planId} and a.commitment = ${activity.commitment}
      and a.number = ${activity.number}
    ${standingAt(sql`i.at`)}`.execute(db);
  const found = new Map(rows.map(({ place, progress }) => [place, progress]));
  return instants.map((_, place) => found.get(place) ?? null);
}

function asRows(instants: readonly Date[]) {
  const rows = instants.map((at, place) => ({ place, at: at.toISOString() }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i(place integer, at timestamptz)`;
}
