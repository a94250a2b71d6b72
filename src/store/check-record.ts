import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { isStatement } from './entry-kinds.ts';
import { wrongTallies } from './rates.ts';
import type { Db } from './schema.ts';

/** What the tables hold beside the chain and derive from it; where they disagree with it, and how. */
export type Disagreement = {
  /** The activity's code, the commitment's number, or the file's hash; null for the head. */
  readonly of: string | null;
  readonly what: 'standing' | 'origin' | 'weight' | 'withdrawn' | 'decision' | 'tally' | 'file' | 'head';
};

/** Compares what is shown (standings, head, corrections) with what the record says. Empty when all agree. */
export async function checkStandings(db: Db, planId: number): Promise<readonly Disagreement[]> {
  const { rows } = await sql<Disagreement>`
    with said as (
      select e.activity_id, e.seq, e.band, e.progress, e.origin,
        row_number() over (partition by e.activity_id order by e.origin desc) as rank
      from entry e
      where e.plan_id = ${planId} and ${isStatement('e')} and not e.retracts and not exists (
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
    ${decidedOtherwise(planId)}
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

/**
 * Weights and withdrawals are those that were decided last. What a decision repeats of the entry it was made on is not
 * hashed, and may only be a repetition.
 */
function decidedOtherwise(planId: number) {
  const last = (what: RawBuilder<unknown>, kinds: RawBuilder<unknown>) => sql`(
    select ${what} from entry e where e.activity_id = a.id and e.kind in (${kinds}) order by e.seq desc limit 1)`;
  return sql`
    union all
    select a.commitment || '.' || a.number, 'weight' from activity a
    where a.plan_id = ${planId}
      and a.weight is distinct from ${last(sql`e.weight`, sql`'baseline', 'addition', 'weight'`)}
    union all
    select a.commitment || '.' || a.number, 'withdrawn' from activity a
    where a.plan_id = ${planId} and a.withdrawn_at is distinct from ${last(
      sql`case e.kind when 'withdrawal' then e.at end`,
      sql`'withdrawal', 'restoration'`,
    )}
    union all
    select a.commitment || '.' || a.number, 'decision'
    from entry e
    join activity a on a.id = e.activity_id
    left join entry base on base.plan_id = e.plan_id and base.seq = e.base and base.activity_id = e.activity_id
    where e.plan_id = ${planId} and e.kind in ('weight', 'withdrawal', 'restoration')
      and (e.band, e.progress) is distinct from (base.band, base.progress)`;
}
