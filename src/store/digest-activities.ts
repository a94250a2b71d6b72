import { sql } from 'kysely';
import type { DigestInputs, DueActivity, MovedActivity, Reporting } from '#domain/digest-inputs.ts';
import type { DigestStanding } from '#domain/digest-snapshot.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { isStatement } from './entry-kinds.ts';
import type { Db } from './schema.ts';
import { weightAt, withdrawnAt } from './standing-at.ts';

/** How far the record is looked at. */
export type Seen = {
  readonly asOf: Date;
  /** Of what was there as of then, corrections up to this instant are read. */
  readonly knownAt: Date;
  /** The last receipt as of `asOf`. */
  readonly lastSeq: number;
};

/**
 * What stood of activity `a` then: domain/history.ts `currentOf`, in SQL. Only originals up to `lastSeq` are looked
 * at, for a correction known later may not bring along what was new later.
 */
function stoodAt({ knownAt, lastSeq }: Pick<Seen, 'knownAt' | 'lastSeq'>) {
  return sql`(
    select e.seq, e.origin, e.kind, e.band, e.progress, e.at,
      -- A withheld one was said, and can no longer be read.
      coalesce(e.texts -> 'difficulties' ->> 'text', case when e.texts -> 'difficulties' ? 'withheld' then '' end)
        as difficulties
    from entry e
    where e.activity_id = a.id and ${isStatement('e')} and e.at <= ${knownAt} and e.origin <= ${lastSeq}
      -- For the newest alone (offset 0): joined, it would read all that was ever said of the activity.
      and not e.retracts and not exists (
      select 1 from entry newer
      where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq and newer.at <= ${knownAt}
      offset 0)
    order by e.origin desc limit 1)`;
}

const EVERY_SEQ = 2_147_483_647;

type MovedRow = {
  readonly code: ActivityCode;
  readonly commitment: number;
  readonly title: LocalizedText;
  /** Null for one that was withdrawn: it counts in no rate. */
  readonly weight: number | null;
  readonly was: DigestStanding | null;
  readonly said: DigestStanding | null;
  readonly is: MovedActivity['is'];
  /** The progress that one came with that was not there before. */
  readonly begun: number | null;
  readonly newDifficulty: string | null;
};

/** Activities with an entry in the span, or corrected later; with what progress, and what the later corrections, do to the sums. */
export async function readMoved(db: Db, planId: number, since: Date, seen: Seen) {
  const { asOf, knownAt, lastSeq } = seen;
  const standing = (row: string) => sql`case when ${sql.ref(`${row}.seq`)} is not null then
    json_build_object('band', ${sql.ref(`${row}.band`)}, 'progress', ${sql.ref(`${row}.progress`)}) end`;
  const { rows } = await sql<MovedRow>`
    with touched as (
      select activity_id from entry where plan_id = ${planId} and at > ${since} and at <= ${asOf}
      union
      select activity_id from entry where plan_id = ${planId} and at > ${asOf} and at <= ${knownAt} and origin <= ${lastSeq})
    select a.commitment || '.' || a.number as code, a.commitment, a.title,
      case when not ${withdrawnAt(asOf)} then ${weightAt(asOf)} end as weight,
      ${standing('was')} as was, ${standing('said')} as said,
      json_build_object('band', now.band, 'progress', now.progress, 'seq', now.seq) as is,
      case when was.seq is null then (
        select e.progress from entry e where e.activity_id = a.id and e.kind in ('baseline', 'addition')
        order by e.seq limit 1) end as begun,
      case when now.difficulties is distinct from was.difficulties then left(now.difficulties, 1000) end as "newDifficulty"
    from touched
    join activity a on a.id = touched.activity_id
    join lateral ${stoodAt(seen)} now on true
    left join lateral ${stoodAt({ knownAt: since, lastSeq: EVERY_SEQ })} was on true
    left join lateral ${stoodAt({ knownAt: asOf, lastSeq: EVERY_SEQ })} said on ${asOf < knownAt}::boolean
    order by a.commitment, a.number`.execute(db);
  return {
    moved: rows.map(({ code, title, was, is, newDifficulty }) => ({ code, title, was, is, newDifficulty })),
    progressed: rows.flatMap(({ commitment, weight, was, begun, is }) => {
      const points = is.progress - (was?.progress ?? begun ?? is.progress);
      return weight === null || points === 0 ? [] : [{ commitment, weight, points }];
    }),
    corrections: rows.flatMap(({ commitment, weight, said, is }) =>
      said && weight !== null && said.progress !== is.progress
        ? [{ commitment, weight, points: is.progress - said.progress }]
        : [],
    ),
  };
}

/**
 * Every activity as it stood, from what stands now where nothing has come since, which is most of them: counted by
 * commitment, and one by one where the due date had passed on the plan's date `today`.
 */
export async function readStood(
  db: Db,
  planId: number,
  seen: Seen,
  today: string,
): Promise<Pick<DigestInputs, 'reporting' | 'due'>> {
  const { rows } = await sql<{ reporting: readonly Reporting[] | null; due: readonly DueActivity[] | null }>`
    with later as materialized (
      select distinct activity_id from entry where plan_id = ${planId} and at > ${seen.asOf}),
    stood as materialized (
      select a.id, a.commitment, a.withdrawn_at is not null as withdrawn, a.due_on, st.band, st.progress, st.reported_at
      from standing st join activity a on a.id = st.activity_id
      where st.plan_id = ${planId} and not exists (select from later where later.activity_id = st.activity_id)
      union all
      select a.id, a.commitment, ${withdrawnAt(seen.asOf)}, a.due_on, was.band, was.progress,
        case was.kind when 'update' then (
          select o.at from entry o where o.plan_id = ${planId} and o.seq = was.origin) end
      from later join activity a on a.id = later.activity_id
      cross join lateral ${stoodAt(seen)} was)
    select
      (select json_agg(each_one) from (
        select commitment, count(*) filter (where band <> 'complete') as ongoing, max(reported_at) as "lastReport"
        from stood where not withdrawn group by commitment) as each_one) as reporting,
      (select json_agg(each_one) from (
        select s.commitment || '.' || a.number as code, a.title, s.due_on as "dueOn", a.due_invented as "dueInvented",
          s.withdrawn, s.band, s.progress
        from stood s join activity a on a.id = s.id
        where s.due_on < ${today}::date order by s.due_on, s.commitment, a.number) as each_one) as due`.execute(
    db,
  );
  const [{ reporting, due } = { reporting: null, due: null }] = rows;
  return {
    reporting: (reporting ?? []).map(({ lastReport, ...one }) => ({
      ...one,
      lastReport: lastReport && new Date(lastReport).toISOString(),
    })),
    due: due ?? [],
  };
}
