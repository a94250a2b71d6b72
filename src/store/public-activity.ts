import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import type { PublicActivity } from './public-commitment.ts';
import type { Db } from './schema.ts';

/** One entry of the record, as the history of an activity shows it. */
export type PublicEntry = {
  readonly seq: number;
  readonly origin: number;
  readonly kind: 'baseline' | 'update';
  readonly at: string;
  readonly channel: string;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  readonly texts: SaltedTexts;
  readonly evidence: readonly EvidenceContent[];
  readonly hash: string;
};
export type PublicActivityPage = {
  readonly activity: PublicActivity;
  readonly commitment: {
    readonly number: number;
    readonly title: LocalizedText;
    readonly organisation: LocalizedText;
  };
  /** The seq of the entry that counts now. */
  readonly current: number;
  /** Newest originals first, each followed by its corrections in order. */
  readonly entries: readonly PublicEntry[];
  /** The origin from which an earlier page of the history goes on; null: this is all. */
  readonly earlier: number | null;
};

const ORIGINALS_A_PAGE = 15;

/** An activity with its history; `before` goes on below that origin. In one statement. */
export async function findPublicActivity(
  db: Db,
  planId: number,
  code: { readonly commitment: number; readonly activity: number },
  before: number | undefined,
): Promise<PublicActivityPage | undefined> {
  const below = before === undefined ? sql`` : sql`and e.origin < ${before}`;
  const { rows } = await sql<
    Omit<PublicActivityPage, 'entries' | 'earlier'> & { entries: PublicEntry[] | null }
  >`
    with a as (
      select a.*, s.seq, s.band, s.progress, s.reported_at from activity a join standing s on s.activity_id = a.id
      where a.plan_id = ${planId} and a.commitment = ${code.commitment} and a.number = ${code.activity}),
    origins as (
      select e.origin from entry e, a where e.activity_id = a.id and e.seq = e.origin ${below}
      order by e.origin desc limit ${ORIGINALS_A_PAGE + 1})
    select
      json_build_object('number', a.number, 'title', a.title, 'weight', a.weight, 'dueOn', a.due_on,
        'dueInvented', a.due_invented, 'withdrawn', a.withdrawn_at is not null, 'band', a.band,
        'progress', a.progress, 'reportedAt', a.reported_at) as activity,
      (select json_build_object('number', c.number, 'title', c.title, 'organisation', c.organisation)
        from commitment c where c.id = a.commitment_id) as commitment,
      a.seq as current,
      (select json_agg(json_build_object('seq', e.seq, 'origin', e.origin, 'kind', e.kind, 'at', e.at,
          'channel', e.channel, 'band', e.band, 'progress', e.progress, 'unchanged', e.unchanged,
          'retracts', e.retracts, 'texts', e.texts, 'evidence', e.evidence, 'hash', encode(e.hash, 'hex'))
          order by e.origin desc, e.seq)
        from entry e join origins o on o.origin = e.origin where e.activity_id = a.id) as entries
    from a`.execute(db);
  const row = rows[0];
  return row && { ...row, ...pageOf(row.entries ?? []) };
}

/** One original more than is shown was read, to know whether there is an earlier page. */
function pageOf(entries: readonly PublicEntry[]): Pick<PublicActivityPage, 'entries' | 'earlier'> {
  const origins = [...new Set(entries.map(({ origin }) => origin))];
  const last = origins[ORIGINALS_A_PAGE - 1];
  if (last === undefined || origins.length <= ORIGINALS_A_PAGE) return { entries, earlier: null };
  return { entries: entries.filter(({ origin }) => origin >= last), earlier: last };
}
