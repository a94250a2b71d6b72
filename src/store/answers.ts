import { sql } from 'kysely';
import type { Activity, ActivityCode, LocalizedText } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { commitmentRate, planRates } from '#domain/rate.ts';
import type { ActivityFound, CommitmentFound, HistoryEntry, NewsItem, RatesFound } from '#domain/reading.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import { readableEvidence, readableTexts } from '#domain/record-content.ts';
import { readAssessments } from './indicators/assessments.ts';
import { readTallies } from './rates.ts';
import { correctedByCoordination } from './corrections.ts';
import type { Db } from './schema.ts';
import { isOpenContest } from './voice/public.ts';

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
    Omit<CommitmentFound, 'rate' | 'activities' | 'lastUpdates' | 'assessment'> & {
      activities: Activity[] | null;
      lastUpdates: NewsItem[] | null;
      weighted: number;
      weight: number;
    }
  >`
    select c.number, c.title, c.organisation,
      (select json_build_object('questions', count(*) filter (where x.kind = 'question'),
          'contests', count(*) filter (where x.kind = 'contest'),
          'openContests', count(*) filter (where ${isOpenContest}))
        from contribution x where x.commitment_id = c.id and x.released_at is not null) as voices,
      jsonb_array_length(coalesce(c.document -> 'indicators', '[]')) as indicators,
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
  const [assessed] = await readAssessments(db, planId, { commitment: number });
  const rate = commitmentRate({ weighted, weight });
  return {
    ...commitment,
    rate,
    activities: activities ?? [],
    lastUpdates: lastUpdates ?? [],
    assessment: assessed?.assessments.at(-1) ?? null,
  };
}

/** Entries of an activity's history shown at once. */
const PAGE = 5;

type EntryRow = Omit<HistoryEntry, 'texts' | 'evidence' | 'withheld'> & {
  texts: SaltedTexts;
  evidence: readonly EvidenceContent[];
  withheld: HistoryEntry['withheld'] | null;
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
    contests: number;
    openContests: number;
    withdrawnBecause: string | null;
    entries: EntryRow[] | null;
  }>`
    select ${activityJson} as activity, c.title as "commitmentTitle",
      said.contests, said.open as "openContests",
      case when a.withdrawn_at is not null then (
        select e.texts -> 'reason' ->> 'text' from entry e where e.activity_id = a.id and e.kind = 'withdrawal'
        order by e.seq desc limit 1) end as "withdrawnBecause",
      (select json_agg(e order by e.seq desc) from (
        select e.seq, e.id, e.kind, e.at, e.band, e.progress, e.unchanged, e.retracts, e.texts, e.evidence,
          case when e.kind = 'weight' then e.weight end as weight,
          case when e.kind = 'weight' then (
            select w.weight from entry w where w.activity_id = a.id and w.seq < e.seq and w.weight is not null
            order by w.seq desc limit 1) end as "weightBefore",
          (select json_object_agg(w.name, w.reason) from withholding w
            where w.plan_id = e.plan_id and w.seq = e.seq) as withheld,
          case when e.origin < e.seq then e.origin end as corrects,
          (select max(newer.seq) from entry newer
            where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq) as "correctedBy",
          e.origin < e.seq and ${correctedByCoordination} as "byCoordination",
          exists (select 1 from entry newer
            where newer.activity_id = a.id and newer.origin = e.origin and newer.seq > e.seq and newer.retracts) as undone
        from entry e
        where e.activity_id = a.id
        order by e.seq desc limit ${PAGE + 1} offset ${page * PAGE}) e) as entries
    from activity a
    join commitment c on c.id = a.commitment_id
    join standing st on st.activity_id = a.id
    cross join lateral (
      select count(*)::int as contests, count(*) filter (where ${isOpenContest})::int as open
      from contribution x where x.activity_id = a.id and x.released_at is not null) said
    where a.plan_id = ${planId} and a.commitment = ${ref.commitment} and a.number = ${ref.activity}`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return null;
  const entries = row.entries ?? [];
  const history = entries.slice(0, PAGE).map(
    ({ texts, evidence, withheld, ...entry }): HistoryEntry => ({
      ...entry,
      withheld: withheld ?? {},
      texts: readableTexts(texts),
      evidence: readableEvidence(evidence, texts),
    }),
  );
  return {
    activity: row.activity,
    commitmentTitle: row.commitmentTitle,
    withdrawnBecause: row.withdrawnBecause,
    history,
    page,
    more: entries.length > PAGE,
    contests: row.contests,
    openContests: row.openContests,
  };
}
