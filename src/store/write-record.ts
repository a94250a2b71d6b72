import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { isStatement } from './entry-kinds.ts';

/** The parts of the writing statement that record: they select from `turn` and `gate` of write-turn.ts. */

/**
 * Locks what the updates were made on, in one order for everyone; moved or withdrawn meanwhile means not held, and so
 * does a plan that was closed meanwhile. The activity is locked behind its standing: a weight that was decided while
 * this waited is then read as it is now.
 */
export function heldStandings(): RawBuilder<unknown> {
  return sql`held as (
    select turn.n, st.activity_id, st.origin, st.band, st.progress, a.commitment_id, a.weight
    from turn
    join plan on plan.id = turn."planId" and plan.status = 'open'
    cross join lateral jsonb_to_recordset(turn.entries) as made ("activityId" int, base int)
    join standing st on st.activity_id = made."activityId" and st.seq = made.base
    join activity a on a.id = st.activity_id and a.withdrawn_at is null
    order by st.activity_id
    for update of st for share of a)`;
}

/**
 * The updates, each linked to the one before: the head is locked, the links are folded over it in order, and the
 * head moves to the last. (Reading the previous hash from the log instead breaks the chain under load, silently.)
 */
export function recorded(): readonly RawBuilder<unknown>[] {
  return [
    sql`new_entry as (
      select t."planId" as plan_id, row_number() over (partition by t."planId" order by t.n, e.ordinal) as place,
        t.n, t.at, t.author, t.channel, t."localDate", gate.turn, e.*
      from gate join turn t using (n)
      cross join lateral rows from (jsonb_to_recordset(t.entries) as (
        id uuid, "activityId" int, base int, band text, progress smallint, supersedes uuid, unchanged boolean,
        retracts boolean, texts jsonb, evidence jsonb, "contentHash" text)) with ordinality as e (
        id, "activityId", base, band, progress, supersedes, unchanged, retracts, texts, evidence, "contentHash",
        ordinal))`,
    sql`head as (
      select plan_id, seq, hash from chain_head where plan_id in (select plan_id from new_entry)
      order by plan_id for update)`,
    sql`link (plan_id, ordinal, seq, prev, hash) as (
      select plan_id, 0::bigint, seq, null::bytea, hash from head
      union all
      select n.plan_id, n.place, link.seq + 1, link.hash, sha256(link.hash || decode(n."contentHash", 'hex'))
      from link join new_entry n on n.plan_id = link.plan_id and n.place = link.ordinal + 1)`,
    sql`numbered as (
      select n.n, link.seq from link join new_entry n on n.plan_id = link.plan_id and n.place = link.ordinal)`,
    sql`moved_head as (
      update chain_head set seq = last.seq, hash = last.hash
      from (select distinct on (plan_id) plan_id, seq, hash from link order by plan_id, ordinal desc) as last
      where chain_head.plan_id = last.plan_id)`,
    sql`entered as (
      insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, turn, band, progress,
        base, supersedes, origin, unchanged, retracts, texts, evidence, content_hash, prev, hash)
      select n.plan_id, link.seq, n.id, 'update', n."activityId", n.at, n."localDate", n.author, n.channel, n.turn,
        n.band, n.progress, n.base, n.supersedes,
        coalesce((select origin from entry where id = n.supersedes), link.seq),
        n.unchanged, n.retracts, n.texts, n.evidence, decode(n."contentHash", 'hex'), link.prev, link.hash
      from new_entry n join link on link.plan_id = n.plan_id and link.ordinal = n.place
      returning activity_id, seq, origin, band, progress, at, retracts)`,
    newStandings(),
    sql`moved_standing as (
      update standing st
      set seq = now.seq, origin = now.origin, kind = now.kind, band = now.band, progress = now.progress, at = now.at,
        reported_at = case when now.is_correction then st.reported_at else now.reported_at end
      from new_standing now where st.activity_id = now.activity_id)`,
    ...movedTallies(),
  ];
}

/**
 * What is current follows the record: a new original always, a correction only of what stands, and an undo goes
 * back to the original before it. (Rows of this statement are not visible here: an undo reads what was there.)
 */
function newStandings(): RawBuilder<unknown> {
  return sql`new_standing as (
    select now.*, held.band as old_band, held.progress as old_progress, held.commitment_id, held.weight
    from (
      select e.activity_id, e.origin as of_origin, e.seq as entered_as, e.seq > e.origin as is_correction,
        e.seq, e.origin, 'update' as kind, e.band, e.progress, e.at, e.at as reported_at
      from entered e where not e.retracts
      union all
      select e.activity_id, e.origin, e.seq, false, was.seq, was.origin,
        -- What an addition says of itself is a baseline.
        case was.kind when 'update' then 'update' else 'baseline' end, was.band, was.progress, was.at,
        case was.kind when 'update' then was.said_at end
      from entered e
      cross join lateral (
        select x.*, (select o.at from entry o where o.plan_id = x.plan_id and o.seq = x.origin) as said_at
        from entry x
        where x.activity_id = e.activity_id and x.origin < e.origin and not x.retracts and ${isStatement('x')}
          and not exists (select 1 from entry newer
            where newer.activity_id = x.activity_id and newer.origin = x.origin and newer.seq > x.seq)
        order by x.origin desc limit 1) was
      where e.retracts
    ) as now
    join held on held.activity_id = now.activity_id
    where now.of_origin = held.origin or now.of_origin = now.entered_as)`;
}

/** The sums of each commitment that moved, and a copy of them for whoever asks later how it stood then. */
function movedTallies(): readonly RawBuilder<unknown>[] {
  const gained = (band: string) =>
    sql`count(*) filter (where n.band = ${sql.lit(band)}) - count(*) filter (where n.old_band = ${sql.lit(band)})`;
  return [
    sql`moved_tally as (
      update tally set at = greatest(tally.at, d.at), weighted = tally.weighted + d.weighted,
        not_started = tally.not_started + d.not_started,
        limited = tally.limited + d.limited, significant = tally.significant + d.significant,
        complete = tally.complete + d.complete
      from (
        select n.commitment_id, max(n.entered_as) as seq, max(n.entered_at) as at,
          sum(n.weight * (n.progress - n.old_progress)) as weighted,
          ${gained('not_started')} as not_started, ${gained('limited')} as limited,
          ${gained('significant')} as significant, ${gained('complete')} as complete
        from (select now.*, entered.at as entered_at from new_standing now join entered on entered.seq = now.entered_as
          and entered.activity_id = now.activity_id) n
        where n.progress <> n.old_progress or n.band <> n.old_band
        group by n.commitment_id
      ) as d
      where tally.commitment_id = d.commitment_id
      returning tally.*, d.seq)`,
    sql`remembered_tally as (
      insert into past_tally (commitment_id, seq, at, weighted, weight, not_started, limited, significant, complete)
      select commitment_id, seq, at, weighted, weight, not_started, limited, significant, complete from moved_tally)`,
  ];
}
