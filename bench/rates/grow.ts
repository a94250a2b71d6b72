import { sql } from 'kysely';
import { indexForSearch } from '#store/search-index.ts';
import { addUpTallies } from '#store/rates.ts';
import type { Db } from '#store/schema.ts';

export type Size = { readonly commitments: number; readonly activities: number; readonly updates: number };

/** When the grown plan's updates begin and end: they lie evenly between. */
export const BEGIN = new Date('2023-10-01T00:00:00Z');
export const END = new Date('2026-10-01T00:00:00Z');

/**
 * Grows the one plan of a database by set-based SQL: commitments and activities with the titles of those that are
 * there, and for each activity the same number of updates, one round of the plan after the other, every tenth of them a
 * correction of the one before. Standings, origins and bases are right; the hashes are only distinct and in order, so
 * that the chain of a grown plan cannot be verified.
 */
export async function grow(db: Db, planId: number, size: Size): Promise<void> {
  await addCommitments(db, planId, size.commitments);
  await addActivities(db, planId, size);
  await db.transaction().execute((trx) => indexForSearch(trx, planId));
  // The rules look at one row at a time, which a million do not need: the constraints stay.
  await sql`alter table entry disable trigger entry_rules`.execute(db);
  await addBaselines(db, planId);
  const rounds = Math.round(size.updates / size.activities);
  for (let round = 1; round <= rounds; round += 1) await addRound(db, planId, size, round, rounds);
  await sql`alter table entry enable trigger entry_rules`.execute(db);
  await letStand(db, planId);
  await sql`vacuum analyze`.execute(db);
}

async function addCommitments(db: Db, planId: number, count: number): Promise<void> {
  await sql`
    insert into commitment (plan_id, number, position, axis, title, organisation, document)
    select c.plan_id, n, n - 1, c.axis, c.title, c.organisation, c.document
    from generate_series(1, ${count}::int) as n
    join commitment c on c.plan_id = ${planId} and c.number = (n - 1) % 22 + 1
    where n > 22`.execute(db);
}

async function addActivities(db: Db, planId: number, { commitments, activities }: Size): Promise<void> {
  await sql`
    with known as (
      select row_number() over (order by id) - 1 as i, title, document, weight from activity where plan_id = ${planId}
    ), free as (
      select c.id, c.number as commitment, n, row_number() over (order by n, c.number) as i
      from commitment c
      cross join generate_series(1, ceil(${activities}::float8 / ${commitments})::int) as n
      where c.plan_id = ${planId} and not exists (select from activity a where a.commitment_id = c.id and a.number = n)
    )
    insert into activity (plan_id, commitment_id, commitment, number, position, title, document, weight)
    select ${planId}, free.id, commitment, n, n - 1, known.title, known.document, 0.5 + (free.i % 20) * 0.1
    from free join known on known.i = free.i % 147
    order by free.i
    limit ${activities}::int - 147`.execute(db);
}

async function addBaselines(db: Db, planId: number): Promise<void> {
  await sql`
    insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, channel, band, progress, weight, origin,
      content_hash, prev, hash)
    select ${planId}, seq, gen_random_uuid(), 'baseline', id, ${BEGIN}::timestamptz, '2023-10-01', 'import', 'limited', 1,
      weight, seq, sha256(int4send(seq)), sha256(int4send(seq - 1)), sha256(int4send(seq))
    from (
      select id, weight, (147 + row_number() over (order by id))::int as seq from activity a
      where plan_id = ${planId} and not exists (select from entry e where e.activity_id = a.id)) as fresh`.execute(
    db,
  );
  // What the import has let stand makes room for what the updates come to.
  await sql`delete from standing where plan_id = ${planId}`.execute(db);
}

/** One update of every activity: a little further each time, but never to the end before the last. */
async function addRound(db: Db, planId: number, size: Size, round: number, rounds: number): Promise<void> {
  await sql`
    insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, base,
      supersedes, origin, texts, evidence, content_hash, prev, hash)
    select ${planId}, u.seq, gen_random_uuid(), 'update', u.activity_id, u.at, u.at::date,
      '00000000-0000-4000-8000-000000000001', 'web',
      case when u.progress >= 90 then 'complete' when u.progress >= 60 then 'significant' else 'limited' end,
      u.progress, u.base, case when u.corrects then was.id end, case when u.corrects then was.origin else u.seq end,
      jsonb_build_object(
        'actions', jsonb_build_object('salt', repeat('5a', 16), 'text', repeat('Un pas de plus a été fait. ', 8)),
        'evidence.0', jsonb_build_object('salt', repeat('a5', 16), 'text', 'https://data.example.org/report/' || u.seq)),
      '[{"kind": "link"}]', sha256(int4send(u.seq)), sha256(int4send(u.seq - 1)), sha256(int4send(u.seq))
    from (
      select activity_id, i + ${round}::int * ${size.activities}::int as seq,
        i + (${round}::int - 1) * ${size.activities}::int as base,
        ${BEGIN}::timestamptz + (${END}::timestamptz - ${BEGIN}::timestamptz)
          * ((i + (${round}::int - 1) * ${size.activities}::int)::float8 / ${size.updates}::int) as at,
        1 + (i * 37 % 60) + 39 * ${round}::int / ${rounds}::int as progress,
        ${round}::int > 1 and (i + ${round}::int) % 10 = 0 as corrects
      from (
        select activity_id, row_number() over (order by activity_id)::int as i
        from entry where plan_id = ${planId} and kind = 'baseline') as each_once
    ) as u
    left join entry was on was.plan_id = ${planId} and was.seq = u.base
    order by u.seq`.execute(db);
  await sql`analyze entry`.execute(db);
}

async function letStand(db: Db, planId: number): Promise<void> {
  await sql`
    insert into standing (activity_id, plan_id, seq, origin, kind, band, progress, at, reported_at)
    select distinct on (activity_id) activity_id, plan_id, seq, origin, kind, band, progress, at,
      case kind when 'update' then at end
    from entry where plan_id = ${planId} order by activity_id, seq desc`.execute(db);
  await sql`
    update chain_head set seq = e.seq, hash = e.hash
    from (select seq, hash from entry where plan_id = ${planId} order by seq desc limit 1) as e
    where chain_head.plan_id = ${planId}`.execute(db);
  await rememberSums(db, planId);
}

/** The sums of each commitment after every entry, as the turns that recorded them would have left them. */
async function rememberSums(db: Db, planId: number): Promise<void> {
  await sql`delete from past_tally using commitment c where c.id = commitment_id and c.plan_id = ${planId}`.execute(
    db,
  );
  await sql`delete from tally where plan_id = ${planId}`.execute(db);
  const gained = (band: string) =>
    sql`(band = ${band})::int - coalesce((lag(band) over activity = ${band})::int, 0)`;
  await sql`
    insert into past_tally (commitment_id, seq, at, weighted, weight, not_started, limited, significant, complete)
    select commitment_id, seq, at, sum(weighted) over so_far, sum(weight) over so_far, sum(n) over so_far,
      sum(l) over so_far, sum(s) over so_far, sum(c) over so_far
    from (
      select a.commitment_id, e.seq, e.at, a.weight * (e.progress - coalesce(lag(e.progress) over activity, 0)) as weighted,
        case when lag(e.seq) over activity is null then a.weight else 0 end as weight, ${gained('not_started')} as n,
        ${gained('limited')} as l, ${gained('significant')} as s, ${gained('complete')} as c
      from entry e join activity a on a.id = e.activity_id
      where e.plan_id = ${planId}
      window activity as (partition by e.activity_id order by e.seq)) as moved
    window so_far as (partition by commitment_id order by seq)`.execute(db);
  const { seq } = await db
    .selectFrom('chain_head')
    .select('seq')
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow();
  await db
    .transaction()
    .execute((trx) => addUpTallies(trx, planId, { seq, at: new Date(END.getTime() + 1_000) }));
  await sql`analyze past_tally`.execute(db);
}
