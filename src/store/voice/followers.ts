import { sql } from 'kysely';
import type { PlanNews, Untold, VoiceNews } from '#domain/followed-changes.ts';
import type { FollowTarget, Rhythm } from '#domain/follow.ts';
import type { Trx } from '../people.ts';
import { idArray } from '../recipients.ts';
import type { Db } from '../schema.ts';

/** Whose followers may be told. */
export type FollowedPlan = { readonly id: number; readonly timeZone: string };

export async function readFollowedPlans(db: Db): Promise<readonly FollowedPlan[]> {
  const { rows } = await sql<FollowedPlan>`
    select id, time_zone as "timeZone" from plan where status = 'open' order by id`.execute(db);
  return rows;
}

type Due = { readonly planId: number; readonly before: { readonly [rhythm in Rhythm]: string } };
export type DueFollower = { readonly person: number; readonly follows: readonly Untold[] };

/**
 * Holds followers who are due, at most so many; those whom another process holds are passed over. Whoever was told
 * before these local dates is due.
 */
export async function holdFollowers(
  trx: Trx,
  { planId, before }: Due,
  limit: number,
): Promise<readonly DueFollower[]> {
  const { rows: held } = await sql<{ person: number }>`
    select person_id as person from follower
    where plan_id = ${planId} and ((rhythm = 'daily' and told_on < ${before.daily}::date)
      or (rhythm = 'weekly' and told_on < ${before.weekly}::date))
    order by person_id limit ${limit} for update skip locked`.execute(trx);
  const persons = idArray(held.map(({ person }) => person));
  const { rows } = await sql<{
    person: number;
    axis: string | null;
    commitment: number | null;
    seq: number;
    at: Date;
  }>`
    select f.person_id as person, f.axis, c.number as commitment, greatest(f.since_seq, r.told_seq) as seq,
      greatest(f.since, r.told_at) as at
    from follow f join follower r on r.person_id = f.person_id and r.plan_id = f.plan_id
    left join commitment c on c.id = f.commitment_id
    where f.plan_id = ${planId} and f.person_id = any (${persons}::int[]) order by f.id`.execute(trx);
  const follows = Map.groupBy(rows, ({ person }) => person);
  return held.map(({ person }) => ({
    person,
    follows: (follows.get(person) ?? []).map(({ axis, commitment, seq, at }) => ({
      target: targetOf(axis, commitment),
      seq,
      at: new Date(at).toISOString(),
    })),
  }));
}

function targetOf(axis: string | null, commitment: number | null): FollowTarget {
  if (axis !== null) return { kind: 'axis', axis };
  return commitment === null ? { kind: 'plan' } : { kind: 'commitment', commitment };
}

/** These have been thought of: what lies up to here is never told them again. */
export async function markTold(
  trx: Trx,
  planId: number,
  persons: readonly number[],
  { seq, at, today }: { readonly seq: number; readonly at: Date; readonly today: string },
): Promise<void> {
  await sql`
    update follower set told_seq = greatest(told_seq, ${seq}), told_at = greatest(told_at, ${at}::timestamptz),
      told_on = ${today}::date
    where plan_id = ${planId} and person_id = any (${idArray(persons)}::int[])`.execute(trx);
}

/** The last position of a plan's record. */
export async function readHead(db: Db, planId: number): Promise<number> {
  const head = await db
    .selectFrom('chain_head')
    .select('seq')
    .where('plan_id', '=', planId)
    .executeTakeFirst();
  return head?.seq ?? 0;
}

type Span = {
  readonly after: { readonly seq: number; readonly at: string };
  readonly head: number;
  readonly until: Date;
};

/** What happened in a plan behind a position and an instant, up to another. */
export async function readPlanNews(db: Db, planId: number, { after, head, until }: Span): Promise<PlanNews> {
  const { rows: commitments } = await sql<PlanNews['commitments'][number]>`
    select c.number, c.axis, c.title, coalesce((
      select json_agg(json_build_object('seq', t.seq, 'weighted', t.weighted::float8, 'weight', t.weight::float8)
        order by t.seq)
      from past_tally t where t.commitment_id = c.id and t.seq <= ${head} and t.seq >= coalesce((
        select max(first.seq) from past_tally first
        where first.commitment_id = c.id and first.seq <= ${after.seq}), 0)), '[]') as tallies
    from commitment c where c.plan_id = ${planId} order by c.position`.execute(db);
  const { rows: axes } = await sql<{ code: string }>`
    select code from axis where plan_id = ${planId} order by position`.execute(db);
  const { rows: activities } = await sql<PlanNews['activities'][number]>`
    select a.commitment || '.' || a.number as code, a.commitment, a.title,
      json_agg(json_build_object('seq', e.seq, 'origin', e.origin, 'retracts', e.retracts, 'at', e.at,
        'band', e.band, 'progress', e.progress) order by e.seq) as entries
    from activity a join entry e on e.activity_id = a.id
    where a.id in (select activity_id from entry
        where plan_id = ${planId} and seq > ${after.seq} and seq <= ${head} and kind in ('baseline', 'update'))
      and e.seq <= ${head} and e.kind in ('baseline', 'update')
    group by a.id order by a.position`.execute(db);
  const voices = await readVoiceNews(db, planId, new Date(after.at), until);
  return { axes: axes.map(({ code }) => code), commitments, activities, voices };
}

async function readVoiceNews(
  db: Db,
  planId: number,
  after: Date,
  until: Date,
): Promise<readonly VoiceNews[]> {
  const { rows } = await sql<Omit<VoiceNews, 'at'> & { at: Date }>`
    select v.event, v.number, c.number as commitment, v.outcome, v.at
    from (
      select case r.kind when 'answer' then 'answered' else 'closed' end as event, x.number, x.commitment_id,
        case r.kind when 'closing' then x.outcome end as outcome, min(r.at) as at
      from response r join contribution x on x.id = r.contribution_id
      where x.plan_id = ${planId} and r.kind in ('answer', 'closing') and r.at > ${after} and r.at <= ${until}
        and x.withheld_at is null and r.withheld_at is null
      group by r.kind, x.id
      union all
      select 'contested', number, commitment_id, null, released_at from contribution
      where plan_id = ${planId} and kind = 'contest' and released_at > ${after} and released_at <= ${until}
        and withheld_at is null) v
    join commitment c on c.id = v.commitment_id
    order by v.at, v.number`.execute(db);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
