import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { CommitmentTally } from '#domain/rate.ts';
import type { Db, Schema } from './schema.ts';

/**
 * The two sums of every commitment's rate, in the order of the plan: what domain/rate.ts `tallyOf` adds up. They are
 * kept beside the record and moved by the statement that records (write-record.ts), so that a rate is read, now or
 * as of an instant, however long the record has grown. `checkStandings` adds them up anew.
 */
export async function readTallies(db: Db, planId: number, asOf?: Date): Promise<readonly CommitmentTally[]> {
  const { rows } = await sql<{ number: number; axis: string; weighted: number; weight: number }>`
    select c.number, c.axis, coalesce(t.weighted, 0)::float8 as weighted, coalesce(t.weight, 0)::float8 as weight
    from commitment c
    ${tallyAt(asOf)}
    where c.plan_id = ${planId}
    order by c.position`.execute(db);
  return rows.map(({ number, axis, weighted, weight }) => ({ number, axis, tally: { weighted, weight } }));
}

/** Joins to commitments (`c`) their tally (`t`), of now or of what had been recorded by an instant. */
export function tallyAt(asOf: Date | undefined) {
  return asOf === undefined
    ? sql`left join tally t on t.commitment_id = c.id`
    : sql`left join lateral (
        select * from past_tally where commitment_id = c.id and at <= ${asOf} order by at desc, seq desc limit 1
      ) t on true`;
}

/** What tallies are made of, added up from what stands. For statements that group by commitment. */
const addedUp = sql`
  coalesce(sum(a.weight * st.progress), 0) as weighted, coalesce(sum(a.weight), 0) as weight,
  count(*) filter (where st.band = 'not_started') as not_started,
  count(*) filter (where st.band = 'limited') as limited,
  count(*) filter (where st.band = 'significant') as significant,
  count(*) filter (where st.band = 'complete') as complete`;

/** Joins to commitments (`c`) what stands of their activities that count: none where all are withdrawn. */
const standingOf = sql`
  left join (activity a join standing st on st.activity_id = a.id and a.withdrawn_at is null)
    on a.commitment_id = c.id`;

/**
 * Makes the tallies of a plan, or of some of its commitments, anew from what stands, as of an entry: after an import,
 * for many activities at once, or a decision. Who calls it holds the chain's head: nobody else moves them meanwhile.
 */
export async function addUpTallies(
  trx: Transaction<Schema>,
  planId: number,
  entered: { readonly seq: number; readonly at: Date },
  commitments?: readonly number[],
): Promise<void> {
  const chosen = commitments ? sql`and c.number in (${sql.join(commitments)})` : sql``;
  await sql`
    with fresh as (
      select c.id as commitment_id, ${addedUp}
      from commitment c ${standingOf}
      where c.plan_id = ${planId} ${chosen}
      group by c.id
      -- One that never had an activity has no sums; one whose last activity is withdrawn has sums of nothing.
      having count(a.id) > 0 or exists (select from tally where commitment_id = c.id)),
    moved as (
      insert into tally (commitment_id, plan_id, at, weighted, weight, not_started, limited, significant, complete)
      select commitment_id, ${planId}, ${entered.at}::timestamptz, weighted, weight, not_started, limited,
        significant, complete
      from fresh
      on conflict (commitment_id) do update set at = greatest(tally.at, excluded.at),
        weighted = excluded.weighted, weight = excluded.weight,
        not_started = excluded.not_started, limited = excluded.limited, significant = excluded.significant,
        complete = excluded.complete
      where row(tally.weighted, tally.weight, tally.not_started, tally.limited, tally.significant, tally.complete)
        is distinct from row(excluded.weighted, excluded.weight, excluded.not_started, excluded.limited,
          excluded.significant, excluded.complete)
      returning *)
    insert into past_tally (commitment_id, seq, at, weighted, weight, not_started, limited, significant, complete)
    select commitment_id, ${entered.seq}, at, weighted, weight, not_started, limited, significant, complete
    from moved`.execute(trx);
}

/** Numbers of the commitments whose tally is not what their activities come to, or whose last copy is another. */
export async function wrongTallies(db: Db, planId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    with fresh as (
      select c.id as commitment_id, ${addedUp} from commitment c ${standingOf} where c.plan_id = ${planId} group by c.id)
    select c.number
    from commitment c
    join fresh f on f.commitment_id = c.id
    left join tally t on t.commitment_id = c.id
    left join lateral (
      select * from past_tally where commitment_id = c.id order by at desc, seq desc limit 1) p on true
    where c.plan_id = ${planId} and (
      (coalesce(t.weighted, 0), coalesce(t.weight, 0), coalesce(t.not_started, 0), coalesce(t.limited, 0),
          coalesce(t.significant, 0), coalesce(t.complete, 0))
        is distinct from (f.weighted, f.weight, f.not_started::int, f.limited::int, f.significant::int, f.complete::int)
      or (t.weighted, t.weight) is distinct from (p.weighted, p.weight))
    order by c.number`.execute(db);
  return rows.map(({ number }) => number);
}
