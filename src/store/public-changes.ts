import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import type { PublicEntry } from './public-entry.ts';
import type { Db } from './schema.ts';

/** An entry of the record as a feed tells it. */
export type PublicChange = Pick<
  PublicEntry,
  'seq' | 'kind' | 'at' | 'band' | 'progress' | 'weight' | 'unchanged' | 'retracts'
> & {
  readonly id: string;
  readonly supersedes: boolean;
  readonly before: { readonly band: Band; readonly progress: number } | null;
  readonly code: ActivityCode;
  readonly title: LocalizedText;
};

/** What was recorded last on a plan, an axis or a commitment, newest first; baselines are no change. */
export async function readPublicChanges(
  db: Db,
  planId: number,
  {
    axis,
    commitment,
    limit,
  }: { readonly axis?: string; readonly commitment?: number; readonly limit: number },
): Promise<readonly PublicChange[]> {
  const { rows } = await sql<PublicChange>`
    select e.seq, e.id, e.kind, to_json(e.at) #>> '{}' as at, e.band, e.progress, e.weight::float8 as weight, e.unchanged,
      e.retracts, e.supersedes is not null as supersedes, a.commitment || '.' || a.number as code, a.title,
      (select json_build_object('band', b.band, 'progress', b.progress) from entry b where b.plan_id = e.plan_id
        and case when e.supersedes is null then b.seq = e.base else b.id = e.supersedes end) as before
    from entry e join activity a on a.id = e.activity_id join commitment c on c.id = a.commitment_id
    where e.plan_id = ${planId} and e.kind <> 'baseline'
      and ${axis === undefined ? sql`true` : sql`c.axis = ${axis}`}
      and ${commitment === undefined ? sql`true` : sql`c.number = ${commitment}`}
    order by e.seq desc limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
