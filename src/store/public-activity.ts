import { sql } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import type { PublicActivity } from './public-commitment.ts';
import { publicEntry } from './public-entry.ts';
import type { PublicEntry } from './public-entry.ts';
import type { Db } from './schema.ts';
import { standingAt, weightAt, withdrawnAt } from './standing-at.ts';

export type PublicActivityPage = {
  readonly activity: PublicActivity;
  readonly commitment: {
    readonly number: number;
    readonly title: LocalizedText;
    readonly organisation: LocalizedText;
  };
  /** The seq of the entry that counts, now or then. */
  readonly current: number;
  /** Newest originals first, each followed by its corrections in order. */
  readonly entries: readonly PublicEntry[];
  /** The origin from which an earlier page of the history goes on; null: this is all. */
  readonly earlier: number | null;
};

const ORIGINALS_A_PAGE = 15;
/** A history shows so many characters of a text; the whole of it stands at the update's own address. */
export const TEXT_IN_HISTORY = 6_000;

/**
 * An activity with its history, in one statement: `before` goes on below that origin, and with `asOf` nothing is told
 * that was recorded later.
 */
export async function findPublicActivity(
  db: Db,
  planId: number,
  code: { readonly commitment: number; readonly activity: number },
  { before, asOf }: { readonly before?: number | undefined; readonly asOf?: Date | undefined } = {},
): Promise<PublicActivityPage | undefined> {
  const below = before === undefined ? sql`` : sql`and e.origin < ${before}`;
  const until = asOf === undefined ? sql`` : sql`and e.at <= ${asOf}`;
  const { rows } = await sql<
    Omit<PublicActivityPage, 'entries' | 'earlier'> & { entries: PublicEntry[] | null }
  >`
    with a as (
      select a.*, s.seq, s.band, s.progress, s.reported_at, ${weightAt(asOf)} as weight_then,
        ${withdrawnAt(asOf)} as withdrawn_then
      from activity a ${standingAt(asOf)}
      where a.plan_id = ${planId} and a.commitment = ${code.commitment} and a.number = ${code.activity}),
    origins as (
      select e.origin from entry e, a where e.activity_id = a.id and e.seq = e.origin ${below} ${until}
      order by e.origin desc limit ${ORIGINALS_A_PAGE + 1})
    select
      json_build_object('number', a.number, 'title', a.title, 'weight', a.weight_then, 'dueOn', a.due_on,
        'dueInvented', a.due_invented, 'withdrawn', a.withdrawn_then, 'band', a.band,
        'progress', a.progress, 'reportedAt', a.reported_at) as activity,
      (select json_build_object('number', c.number, 'title', c.title, 'organisation', c.organisation)
        from commitment c where c.id = a.commitment_id) as commitment,
      a.seq as current,
      (select json_agg(${publicEntry(TEXT_IN_HISTORY)} order by e.origin desc, e.seq)
        from entry e join origins o on o.origin = e.origin where e.activity_id = a.id ${until}) as entries
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
