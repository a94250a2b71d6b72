import { sql } from 'kysely';
import type { EntryFound } from '#domain/reading.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import { readableEvidence, readableTexts } from '#domain/record-content.ts';
import { isStatement } from './entry-kinds.ts';
import { deskActivityJson } from './desk-activity.ts';
import type { Db } from './schema.ts';

/** By the id of any of its versions, or by its receipt number, or that of a correction. */
export type UpdateNamed = { readonly id: string } | { readonly receipt: number };

/** What was recorded in the same turn as an update, each in its newest version. Empty when there is no such update. */
export async function findEntries(
  db: Db,
  planId: number,
  named: UpdateNamed,
): Promise<readonly EntryFound[]> {
  const which = 'id' in named ? sql`named.id = ${named.id}::uuid` : sql`named.seq = ${named.receipt}::int`;
  const { rows } = await sql<
    Omit<EntryFound, 'texts' | 'evidence'> & { texts: SaltedTexts; evidence: readonly EvidenceContent[] }
  >`
    select newest.id, a.commitment || '.' || a.number as code, newest.origin as receipt, to_jsonb(newest.at) #>> '{}' as at, newest.band, newest.progress,
      newest.unchanged, newest.retracts as retracted, newest.texts, newest.evidence, st.origin = newest.origin as current,
      json_build_object('band', was.band, 'progress', was.progress) as previous,
      (select ${deskActivityJson} from entry e join commitment c on c.id = a.commitment_id
        where e.plan_id = st.plan_id and e.seq = st.seq) as target
    from entry named
    join entry original on original.plan_id = named.plan_id and original.seq = named.origin
    join entry e on e.plan_id = original.plan_id and e.author = original.author and e.turn = original.turn and e.seq = e.origin
    join lateral (
      select * from entry where activity_id = e.activity_id and origin = e.origin order by seq desc limit 1) newest on true
    join activity a on a.id = e.activity_id
    join standing st on st.activity_id = a.id
    join lateral (
      select x.band, x.progress from entry x
      where x.activity_id = e.activity_id and x.origin < e.origin and not x.retracts and ${isStatement('x')} and not exists (
        select 1 from entry newer where newer.activity_id = x.activity_id and newer.origin = x.origin and newer.seq > x.seq)
      order by x.origin desc limit 1) was on true
    where named.plan_id = ${planId} and ${which} and named.kind = 'update'
    order by e.seq`.execute(db);
  return rows.map(({ texts, evidence, ...entry }) => ({
    ...entry,
    texts: readableTexts(texts),
    evidence: readableEvidence(evidence, texts),
  }));
}

/** Who wrote an update and its corrections, as far as they are still known. */
export async function findAuthors(db: Db, planId: number, id: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct p.id from entry named
    join entry e on e.plan_id = named.plan_id and e.origin = named.origin
    join person p on p.pseudonym = e.author
    where named.plan_id = ${planId} and named.id = ${id}::uuid order by p.id`.execute(db);
  return rows.map((row) => row.id);
}
