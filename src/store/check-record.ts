import { sql } from 'kysely';
import { wrongTallies } from './rates.ts';
import type { Db } from './schema.ts';

/** What the tables hold beside the chain and derive from it; where they disagree with it, and how. */
export type Disagreement = {
  /** The activity's code, the commitment's number, or the file's hash; null for the head. */
  readonly of: string | null;
  readonly what: 'standing' | 'origin' | 'tally' | 'file' | 'head';
};

/** Compares what is shown (standings, head, corrections) with what the record says. Empty when all agree. */
export async function checkStandings(db: Db, planId: number): Promise<readonly Disagreement[]> {
  const { rows } = await sql<Disagreement>`
    with said as (
      select e.activity_id, e.seq, e.band, e.progress, e.origin,
        row_number() over (partition by e.activity_id order by e.origin desc) as rank
      from entry e
      where e.plan_id = ${planId} and not e.retracts and not exists (
        select 1 from entry newer where newer.activity_id = e.activity_id and newer.origin = e.origin and newer.seq > e.seq)
    )
    select a.commitment || '.' || a.number as of, 'standing' as what
    from activity a
    left join standing st on st.activity_id = a.id
    left join said on said.activity_id = a.id and said.rank = 1
    where a.plan_id = ${planId}
      and (st.seq, st.origin, st.band, st.progress) is distinct from (said.seq, said.origin, said.band, said.progress::smallint)
    union all
    select a.commitment || '.' || a.number, 'origin'
    from entry e
    join activity a on a.id = e.activity_id
    left join entry corrected on corrected.id = e.supersedes
    where e.plan_id = ${planId} and e.origin is distinct from coalesce(corrected.origin, e.seq)
    union all
    select encode(f.sha256, 'hex'), 'file' from file f where sha256(f.bytes) <> f.sha256
    union all
    select null, 'head'
    from chain_head h
    left join entry e on e.plan_id = h.plan_id and e.seq = h.seq
    where h.plan_id = ${planId} and (e.hash is distinct from h.hash
      or h.seq <> (select max(seq) from entry where plan_id = ${planId}))`.execute(db);
  const tallies = await wrongTallies(db, planId);
  return [...rows, ...tallies.map((number): Disagreement => ({ of: String(number), what: 'tally' }))];
}
