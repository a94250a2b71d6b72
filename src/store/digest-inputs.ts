import type { DigestInputs } from '#domain/digest-inputs.ts';
import type { DigestCounts, Snapshot } from '#domain/digest-snapshot.ts';
import { moved } from '#domain/rate.ts';
import type { CommitmentTally } from '#domain/rate.ts';
import type { WeekKey } from '#domain/week.ts';
import { sql } from 'kysely';
import { readMoved, readStood } from './digest-activities.ts';
import type { Seen } from './digest-activities.ts';
import { readBesides } from './digest-besides.ts';
import { readTallies } from './rates.ts';
import type { Db } from './schema.ts';

/** The instants that a digest looks at. */
export type DigestSpan = {
  readonly since: { readonly at: Date; readonly week: WeekKey | null };
  readonly asOf: Date;
  /** Corrections of what stood as of then are read up to here: later than `asOf` for a corrected issue. */
  readonly knownAt: Date;
  /** Ends of earlier weeks that the trend shows, oldest first. */
  readonly past: readonly { readonly week: WeekKey; readonly at: Date }[];
  /** The plan's date of `asOf`: which due dates have passed. */
  readonly today: string;
};

/** Everything that a digest is built from, read in one snapshot of the database. */
export function readDigestInputs(db: Db, planId: number, span: DigestSpan): Promise<DigestInputs> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => readInputs(trx, planId, span));
}

async function readInputs(db: Db, planId: number, span: DigestSpan): Promise<DigestInputs> {
  const { asOf, knownAt, since } = span;
  const { head, counts, frame, lastReport, lastSeq } = await readFrame(db, planId, span);
  const seen: Seen = { asOf, knownAt, lastSeq };
  const changes = await readMoved(db, planId, since.at, seen);
  const stood = await readStood(db, planId, seen, span.today);
  return {
    ...frame,
    asOf: asOf.toISOString(),
    knownAt: knownAt.toISOString(),
    since: { at: since.at.toISOString(), week: since.week },
    head,
    counts,
    lastReport,
    now: corrected(await readTallies(db, planId, asOf), changes.corrections),
    before: await readTallies(db, planId, since.at),
    reporting: stood.reporting,
    due: stood.due,
    moved: changes.moved,
    progressed: changes.progressed,
    besides: await readBesides(db, planId, { since: since.at, asOf }),
    past: await readPast(db, planId, span.past),
  };
}

type FrameRow = Pick<DigestInputs, 'plan'> & {
  readonly axes: DigestInputs['axes'] | null;
  readonly commitments: DigestInputs['commitments'] | null;
  readonly head: Snapshot['head'];
  readonly counts: DigestCounts;
  readonly lastReport: string | null;
  readonly lastSeq: number;
};

async function readFrame(db: Db, planId: number, { asOf, since }: DigestSpan) {
  const entries = sql`from entry e where e.plan_id = ${planId} and e.at <= ${asOf}`;
  const { rows } = await sql<FrameRow>`
    select
      json_build_object('code', p.code, 'title', p.title, 'timeZone', p.time_zone,
        'demonstration', p.demonstration, 'pastInvented', p.past_invented) as plan,
      (select json_agg(json_build_object('code', code, 'title', title) order by position)
        from axis where plan_id = p.id) as axes,
      (select json_agg(json_build_object('number', number, 'axis', axis, 'title', title,
          'organisation', organisation) order by position)
        from commitment where plan_id = p.id) as commitments,
      (select json_build_object('seq', e.seq, 'hash', encode(e.hash, 'hex'), 'at', e.at)
        ${entries} order by e.at desc, e.seq desc limit 1) as head,
      (select to_jsonb(e.at) #>> '{}' ${entries} and e.kind = 'update' order by e.at desc limit 1) as "lastReport",
      (select coalesce(max(e.seq), 0) ${entries}) as "lastSeq",
      (select json_build_object(
          'updates', count(*) filter (where e.supersedes is null and not e.unchanged),
          'unchanged', count(*) filter (where e.unchanged),
          'corrections', count(*) filter (where e.supersedes is not null and not e.retracts),
          'undone', count(*) filter (where e.retracts))
        ${entries} and e.at > ${since.at} and e.kind = 'update') as counts
    from plan p where p.id = ${planId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`No plan ${planId}`);
  const { plan, axes, commitments, head, counts, lastReport, lastSeq } = row;
  const frame = { plan, axes: axes ?? [], commitments: commitments ?? [] };
  return {
    frame,
    head: head && { ...head, at: new Date(head.at).toISOString() },
    counts,
    lastReport: lastReport && new Date(lastReport).toISOString(),
    lastSeq,
  };
}

/** Sums as they would have stood with the corrections that were made later. */
function corrected(
  tallies: readonly CommitmentTally[],
  corrections: readonly { readonly commitment: number; readonly weight: number; readonly points: number }[],
): readonly CommitmentTally[] {
  return tallies.map((one) => ({
    ...one,
    tally: corrections
      .filter(({ commitment }) => commitment === one.number)
      .reduce((tally, { weight, points }) => moved(tally, weight, points), one.tally),
  }));
}

/** The sums of every commitment at the ends of weeks. */
async function readPast(db: Db, planId: number, past: DigestSpan['past']): Promise<DigestInputs['past']> {
  const ends = JSON.stringify(past.map(({ at }) => at.toISOString()));
  const { rows } = await sql<{ n: number; tallies: { weighted: number; weight: number }[] }>`
    select ends.n::int as n, json_agg(json_build_object('weighted', t.weighted, 'weight', t.weight)) as tallies
    from jsonb_array_elements_text(${ends}::jsonb) with ordinality as ends (at, n)
    cross join commitment c
    cross join lateral (
      select weighted::float8, weight::float8 from past_tally
      where commitment_id = c.id and at <= ends.at::timestamptz order by at desc, seq desc limit 1) t
    where c.plan_id = ${planId}
    group by ends.n`.execute(db);
  const byEnd = new Map(rows.map(({ n, tallies }) => [n, tallies]));
  return past.map(({ week }, index) => ({ week, tallies: byEnd.get(index + 1) ?? [] }));
}

/** When reporting began: the first update, ISO. Undefined while there is none. */
export async function findFirstReport(db: Db, planId: number): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date }>`
    select at from entry where plan_id = ${planId} and kind = 'update' order by at limit 1`.execute(db);
  return rows[0]?.at;
}
