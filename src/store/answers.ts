import { sql } from 'kysely';
import type { Activity, ActivityCode, LocalizedText } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { commitmentRate, planRates } from '#domain/rate.ts';
import type {
  ActivityFound,
  CommitmentFound,
  EntryFound,
  HistoryEntry,
  NewsItem,
  RatesFound,
} from '#domain/reading.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import { readableEvidence, readableTexts } from '#domain/record-content.ts';
import { readTallies } from './rates.ts';
import type { Db } from './schema.ts';

/** What is told in chat to who asks. */

/** All rates of a plan, with the titles that go with them. */
export async function readRates(db: Db, planId: number): Promise<RatesFound> {
  const [titles, tallies] = await Promise.all([
    sql<{ axes: RatesFound['axes'] | null; commitments: RatesFound['commitments'] | null }>`
      select
        (select json_agg(json_build_object('code', code, 'title', title) order by position)
          from axis where plan_id = ${planId}) as axes,
        (select json_agg(json_build_object('number', number, 'axis', axis, 'title', title) order by position)
          from commitment where plan_id = ${planId}) as commitments`.execute(db),
    readTallies(db, planId),
  ]);
  const axes = titles.rows[0]?.axes ?? [];
  const rates = planRates(
    axes.map(({ code }) => code),
    tallies,
  );
  return { axes, commitments: titles.rows[0]?.commitments ?? [], tallies, rates };
}

const activityJson = sql`json_build_object(
  'id', a.id, 'code', a.commitment || '.' || a.number, 'title', a.title, 'weight', a.weight, 'dueOn', a.due_on,
  'withdrawn', a.withdrawn_at is not null,
  'standing', json_build_object('seq', st.seq, 'kind', st.kind, 'band', st.band, 'progress', st.progress,
    'at', st.at, 'reportedAt', st.reported_at))`;

/** At most this many activities of one commitment are told; the rate counts all of them. */
const MOST_ACTIVITIES = 500;
const LAST_UPDATES = 3;

export async function findCommitment(
  db: Db,
  planId: number,
  number: number,
): Promise<CommitmentFound | null> {
  const { rows } = await sql<
    Omit<CommitmentFound, 'rate' | 'activities' | 'lastUpdates'> & {
      activities: Activity[] | null;
      lastUpdates: NewsItem[] | null;
      weighted: number;
      weight: number;
    }
  >`
    select c.number, c.title, c.organisation,
      (select json_agg(row order by position) from (
        select a.position, ${activityJson} as row from activity a join standing st on st.activity_id = a.id
        where a.commitment_id = c.id order by a.position limit ${MOST_ACTIVITIES}) as listed) as activities,
      (select json_agg(news order by news.seq desc) from (
        select e.seq, a.commitment || '.' || a.number as code, e.at, e.band, e.progress, e.unchanged, e.retracts
        from activity a
        cross join lateral (
          select * from entry e where e.activity_id = a.id and e.kind = 'update' and not exists (
            select 1 from entry newer where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq)
          order by e.seq desc limit ${LAST_UPDATES}) e
        where a.commitment_id = c.id order by e.seq desc limit ${LAST_UPDATES}) as news) as "lastUpdates",
      coalesce(tally.weighted, 0)::float8 as weighted, coalesce(tally.weight, 0)::float8 as weight
    from commitment c
    cross join lateral (
      select sum(a.weight * st.progress) as weighted, sum(a.weight) as weight
      from activity a join standing st on st.activity_id = a.id
      where a.commitment_id = c.id and a.withdrawn_at is null) as tally
    where c.plan_id = ${planId} and c.number = ${number}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { weighted, weight, activities, lastUpdates, ...commitment } = row;
  const rate = commitmentRate({ weighted, weight });
  return { ...commitment, rate, activities: activities ?? [], lastUpdates: lastUpdates ?? [] };
}

/** Entries of an activity's history shown at once. */
const PAGE = 5;

type EntryRow = Omit<HistoryEntry, 'texts' | 'evidence'> & {
  texts: SaltedTexts;
  evidence: readonly EvidenceContent[];
};

export async function findActivity(
  db: Db,
  planId: number,
  code: ActivityCode,
  page: number,
): Promise<ActivityFound | null> {
  const ref = refOf(code);
  if (!ref) return null;
  const { rows } = await sql<{
    activity: Activity;
    commitmentTitle: LocalizedText;
    entries: EntryRow[] | null;
  }>`
    select ${activityJson} as activity, c.title as "commitmentTitle",
      (select json_agg(e order by e.seq desc) from (
        select e.seq, e.id, e.kind, e.at, e.band, e.progress, e.unchanged, e.retracts, e.texts, e.evidence,
          case when e.origin < e.seq then e.origin end as corrects,
          (select max(newer.seq) from entry newer
            where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq) as "correctedBy",
          exists (select 1 from entry newer
            where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq and newer.retracts) as undone
        from entry e
        where e.activity_id = a.id
        order by e.seq desc limit ${PAGE + 1} offset ${page * PAGE}) e) as entries
    from activity a
    join commitment c on c.id = a.commitment_id
    join standing st on st.activity_id = a.id
    where a.plan_id = ${planId} and a.commitment = ${ref.commitment} and a.number = ${ref.activity}`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return null;
  const entries = row.entries ?? [];
  const history = entries.slice(0, PAGE).map(
    ({ texts, evidence, ...entry }): HistoryEntry => ({
      ...entry,
      texts: readableTexts(texts),
      evidence: readableEvidence(evidence, texts),
    }),
  );
  return {
    activity: row.activity,
    commitmentTitle: row.commitmentTitle,
    history,
    page,
    more: entries.length > PAGE,
  };
}

/**
 * What was recorded in the same turn as an update, each in its newest version; the update is named by the id of
 * any of its own. Empty when there is no such update.
 */
export async function findEntries(db: Db, planId: number, id: string): Promise<readonly EntryFound[]> {
  const { rows } = await sql<
    Omit<EntryFound, 'texts' | 'evidence'> & { texts: SaltedTexts; evidence: readonly EvidenceContent[] }
  >`
    select newest.id, a.commitment || '.' || a.number as code, newest.origin as receipt, to_jsonb(newest.at) #>> '{}' as at, newest.band, newest.progress,
      newest.unchanged, newest.retracts as retracted, newest.texts, newest.evidence, st.origin = newest.origin as current,
      json_build_object('band', was.band, 'progress', was.progress) as previous
    from entry named
    join entry original on original.plan_id = named.plan_id and original.seq = named.origin
    join entry e on e.plan_id = original.plan_id and e.author = original.author and e.turn = original.turn and e.seq = e.origin
    join lateral (
      select * from entry where activity_id = e.activity_id and origin = e.origin order by seq desc limit 1) newest on true
    join activity a on a.id = e.activity_id
    join standing st on st.activity_id = a.id
    join lateral (
      select x.band, x.progress from entry x
      where x.activity_id = e.activity_id and x.origin < e.origin and not x.retracts and not exists (
        select 1 from entry newer where newer.activity_id = x.activity_id and newer.origin = x.origin and newer.seq > x.seq)
      order by x.origin desc limit 1) was on true
    where named.plan_id = ${planId} and named.id = ${id}::uuid and named.kind = 'update'
    order by e.seq`.execute(db);
  return rows.map(({ texts, evidence, ...entry }) => ({
    ...entry,
    texts: readableTexts(texts),
    evidence: readableEvidence(evidence, texts),
  }));
}
