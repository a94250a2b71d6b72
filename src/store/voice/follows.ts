import { sql } from 'kysely';
import type { Following, FollowTarget, Rhythm } from '#domain/follow.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

type Row = {
  readonly rhythm: Rhythm;
  readonly axis: string | null;
  readonly commitment: number | null;
  readonly title: LocalizedText | null;
  readonly followed: boolean;
};

/** What somebody follows of a plan: the plan, then axes, then commitments, each in the plan's order. */
export async function readFollowing(db: Db, planId: number, personId: number): Promise<Following> {
  const { rows } = await sql<Row>`
    select r.rhythm, f.axis, c.number as commitment, coalesce(x.title, c.title, p.title) as title,
      f.id is not null as followed
    from follower r
    join plan p on p.id = r.plan_id
    left join follow f on f.person_id = r.person_id and f.plan_id = r.plan_id
    left join axis x on x.plan_id = f.plan_id and x.code = f.axis
    left join commitment c on c.id = f.commitment_id
    where r.plan_id = ${planId} and r.person_id = ${personId}
    order by f.axis is not null or f.commitment_id is not null, f.commitment_id is not null, x.position, c.position`.execute(
    db,
  );
  return {
    rhythm: rows[0]?.rhythm ?? 'daily',
    followed: rows.flatMap((row) =>
      row.followed ? [{ target: targetOf(row), title: row.title ?? {} }] : [],
    ),
  };
}

function targetOf({ axis, commitment }: Row): FollowTarget {
  if (axis !== null) return { kind: 'axis', axis };
  return commitment === null ? { kind: 'plan' } : { kind: 'commitment', commitment };
}

/** The title of what may be followed; null where the plan has no such thing. */
export async function findTargetTitle(
  db: Db,
  planId: number,
  target: FollowTarget,
): Promise<LocalizedText | null> {
  const { rows } = await sql<{ title: LocalizedText }>`
    select title from ${
      target.kind === 'plan'
        ? sql`plan where id = ${planId}`
        : target.kind === 'axis'
          ? sql`axis where plan_id = ${planId} and code = ${target.axis}`
          : sql`commitment where plan_id = ${planId} and number = ${target.commitment}`
    }`.execute(db);
  return rows[0]?.title ?? null;
}

type Beginning = {
  readonly planId: number;
  readonly personId: number;
  readonly now: Date;
  readonly today: string;
};

/**
 * Follows something from the plan's last entry on. False when the plan has no such thing; following twice is
 * following once.
 */
export async function follow(
  trx: Trx,
  { planId, personId, now, today }: Beginning,
  target: FollowTarget,
): Promise<boolean> {
  const head = sql`coalesce((select seq from chain_head where plan_id = ${planId}), 0)`;
  await sql`
    insert into follower (person_id, plan_id, told_seq, told_at, told_on)
    values (${personId}, ${planId}, ${head}, ${now}, ${today}::date) on conflict do nothing`.execute(trx);
  const axis = target.kind === 'axis' ? target.axis : null;
  const commitment = target.kind === 'commitment' ? target.commitment : null;
  const { rows } = await sql<{ id: number }>`
    with meant as (
      select (select id from commitment where plan_id = ${planId} and number = ${commitment}::int) as commitment_id,
        (select code from axis where plan_id = ${planId} and code = ${axis}::text) as axis),
    known as (
      select f.id from follow f, meant
      where f.person_id = ${personId} and f.plan_id = ${planId}
        and f.axis is not distinct from meant.axis and f.commitment_id is not distinct from meant.commitment_id),
    made as (
      insert into follow (person_id, plan_id, axis, commitment_id, since, since_seq)
      select ${personId}, ${planId}, axis, commitment_id, ${now}::timestamptz, ${head} from meant
      where (${axis}::text is null or axis is not null) and (${commitment}::int is null or commitment_id is not null)
        and not exists (select from known)
      on conflict do nothing
      returning id)
    select id from known where (select num_nonnulls(axis, commitment_id) from meant) = ${target.kind === 'plan' ? 0 : 1}
    union all select id from made`.execute(trx);
  return rows.length > 0;
}

/** Follows one thing no more, or anything. Who follows nothing any more is forgotten as a follower. */
export async function unfollow(
  trx: Trx,
  { planId, personId }: Pick<Beginning, 'planId' | 'personId'>,
  target: FollowTarget | 'all',
): Promise<void> {
  if (target !== 'all') {
    const axis = target.kind === 'axis' ? target.axis : null;
    await sql`
      delete from follow f where person_id = ${personId} and plan_id = ${planId}
        and axis is not distinct from ${axis}::text
        and ${
          target.kind === 'commitment'
            ? sql`commitment_id = (select id from commitment where plan_id = ${planId} and number = ${target.commitment})`
            : sql`commitment_id is null`
        }`.execute(trx);
  }
  await sql`
    delete from follower r where person_id = ${personId} and plan_id = ${planId} and (${target === 'all'}::boolean
      or not exists (select from follow f where f.person_id = r.person_id and f.plan_id = r.plan_id))`.execute(
    trx,
  );
}

/** How often somebody is told. */
export async function chooseRhythm(
  trx: Trx,
  { planId, personId }: Pick<Beginning, 'planId' | 'personId'>,
  rhythm: Rhythm,
): Promise<void> {
  await trx
    .updateTable('follower')
    .set({ rhythm })
    .where('plan_id', '=', planId)
    .where('person_id', '=', personId)
    .execute();
}
