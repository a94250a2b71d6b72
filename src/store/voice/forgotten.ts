import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Trx } from '../people.ts';

/**
 * Of what somebody followed and said in public, with everything else that is forgotten (write-forget.ts): nothing is
 * told them any more, what everybody can read stays without them, and what nobody could read yet is gone. Its number
 * stays taken, so that no button of a coordinator ever means another one.
 */
export function forgottenVoice(at: Date): readonly RawBuilder<unknown>[] {
  return [
    sql`forgotten_follows as (delete from follower r using forgetting f where r.person_id = f.id)`,
    sql`forgotten_contributions as (
      update contribution x set person_id = null,
        text = case when x.released_at is not null then x.text end,
        evidence = case when x.released_at is not null then x.evidence else '[]' end,
        withheld_at = case when x.released_at is not null then x.withheld_at else ${at}::timestamptz end,
        withheld_reason = case when x.released_at is not null then x.withheld_reason else 'forgotten' end
      from forgetting f where x.person_id = f.id)`,
    sql`forgotten_responses as (
      update response r set person_id = null from forgetting f where r.person_id = f.id)`,
  ];
}

/** What one of two persons who are one human follows, asked and answered is the other's from now on. */
export async function mergeVoice(trx: Trx, from: number, into: number): Promise<void> {
  // What each had been told of stays told.
  await sql`
    update follow set since_seq = greatest(since_seq, r.told_seq), since = greatest(since, r.told_at)
    from follower r
    where r.person_id = follow.person_id and r.plan_id = follow.plan_id and r.person_id in (${from}, ${into})
      and exists (select from follower other
        where other.plan_id = r.plan_id and other.person_id in (${from}, ${into}) and other.person_id <> r.person_id)`.execute(
    trx,
  );
  await sql`
    insert into follower (person_id, plan_id, rhythm, told_seq, told_at, told_on)
    select ${into}, plan_id, rhythm, told_seq, told_at, told_on from follower where person_id = ${from}
    on conflict (person_id, plan_id) do update set told_seq = least(follower.told_seq, excluded.told_seq),
      told_at = least(follower.told_at, excluded.told_at), told_on = greatest(follower.told_on, excluded.told_on)`.execute(
    trx,
  );
  await sql`
    update follow f set person_id = ${into} where person_id = ${from} and not exists (
      select from follow other where other.person_id = ${into} and other.plan_id = f.plan_id
        and other.axis is not distinct from f.axis and other.commitment_id is not distinct from f.commitment_id)`.execute(
    trx,
  );
  await sql`delete from follower where person_id = ${from}`.execute(trx);
  for (const table of ['contribution', 'response'] as const) {
    await sql`update ${sql.table(table)} set person_id = ${into} where person_id = ${from}`.execute(trx);
    await sql`update ${sql.table(table)} set withheld_by = ${into} where withheld_by = ${from}`.execute(trx);
  }
}
