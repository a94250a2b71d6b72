import { sql } from 'kysely';
import type { Digest, Snapshot } from '#domain/digest-snapshot.ts';
import type { WeekKey } from '#domain/week.ts';
import { storable } from './json.ts';
import { withoutTexts } from './digest-withheld.ts';
import type { Db } from './schema.ts';

type Row = {
  readonly snapshot: Snapshot;
  readonly number: number;
  readonly frozenAt: Date;
  readonly heldAt: Date | null;
  readonly line: string | null;
  readonly sentAt: Date | null;
  /** Why some of its difficulties may no longer be read, by their receipts. */
  readonly withheld: { readonly [seq: string]: string } | null;
};

const columns = sql`
  d.snapshot, d.number, d.frozen_at as "frozenAt", d.held_at as "heldAt", d.line, d.sent_at as "sentAt",
  (select json_object_agg(w.seq, w.reason) from jsonb_array_elements(d.snapshot -> 'difficulties' -> 'items') as said
    join withholding w on w.plan_id = d.plan_id and w.seq = (said ->> 'seq')::int and w.name = 'difficulties')
    as withheld`;

/** What is frozen stays, but a text that was withheld since is read nowhere any more. */
function digestOf({ snapshot, number, frozenAt, heldAt, line, sentAt, withheld }: Row): Digest {
  return {
    snapshot: withheld === null ? snapshot : withoutTexts(snapshot, new Map(Object.entries(withheld))),
    number,
    frozenAt: frozenAt.toISOString(),
    heldAt: heldAt?.toISOString() ?? null,
    line,
    sentAt: sentAt?.toISOString() ?? null,
  };
}

/**
 * Freezes a digest, once: of all the processes that made one, the first one's is kept, and everybody gets that. A
 * corrected issue carries the number of the first. `sendsAt`: when it goes out unless it is held; null for never.
 */
export async function freezeDigest(
  db: Db,
  planId: number,
  snapshot: Snapshot,
  frozenAt: Date,
  sendsAt: Date | null = null,
): Promise<Digest> {
  const { week, issue, head, asOf } = snapshot;
  // Two weeks frozen at the same moment want the same number: one of them tries again.
  for (let tries = 0; tries < 10; tries += 1) {
    await sql`
      insert into digest (plan_id, week, issue, number, snapshot, head_seq, head_hash, as_of, frozen_at,
        corrects, sends_at)
      select ${planId}, ${week}, ${issue}::smallint,
        coalesce((select number from digest where plan_id = ${planId} and week = ${week} and issue = 1),
          (select coalesce(max(number), 0) + 1 from digest where plan_id = ${planId})),
        ${storable(snapshot)}::jsonb, ${head?.seq ?? null}::int, decode(${head?.hash ?? null}::text, 'hex'),
        ${new Date(asOf)}::timestamptz, ${frozenAt}::timestamptz, ${issue === 2 ? 1 : null}::smallint,
        ${sendsAt}::timestamptz
      on conflict do nothing`.execute(db);
    const kept = await findDigestIssue(db, planId, week, issue);
    if (kept) return kept;
  }
  throw new Error(`The digest of ${week} found no number`);
}

/** One issue of a week: 1, or 2 for the corrected one. */
export async function findDigestIssue(
  db: Db,
  planId: number,
  week: WeekKey,
  issue: 1 | 2,
): Promise<Digest | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from digest d
    where d.plan_id = ${planId} and d.week = ${week} and d.issue = ${issue}`.execute(db);
  return rows[0] && digestOf(rows[0]);
}

/** The digest of a week as it was last issued. */
export async function findDigest(db: Db, planId: number, week: WeekKey): Promise<Digest | undefined> {
  return (await findDigestIssue(db, planId, week, 2)) ?? (await findDigestIssue(db, planId, week, 1));
}

/** The digest of a week as it last went out. */
export async function findSentDigest(db: Db, planId: number, week: WeekKey): Promise<Digest | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from digest d
    where d.plan_id = ${planId} and d.week = ${week} and d.sent_at is not null
    order by d.issue desc limit 1`.execute(db);
  return rows[0] && digestOf(rows[0]);
}

/** The digests that have gone out, newest first, each as it last did. */
export async function readSentDigests(db: Db, planId: number, limit: number): Promise<readonly Digest[]> {
  const { rows } = await sql<Row>`
    select ${columns} from digest d
    where d.plan_id = ${planId} and d.sent_at is not null and not exists (
      select from digest later
      where later.plan_id = d.plan_id and later.week = d.week and later.issue > d.issue and later.sent_at is not null)
    order by d.week desc limit ${limit}`.execute(db);
  return rows.map(digestOf);
}

/** The weeks before and after one whose digests have gone out. */
export async function findSentNeighbours(
  db: Db,
  planId: number,
  week: WeekKey,
): Promise<{ readonly before: WeekKey | undefined; readonly after: WeekKey | undefined }> {
  const { rows } = await sql<{ before: WeekKey | null; after: WeekKey | null }>`
    select max(week) filter (where week < ${week}) as before, min(week) filter (where week > ${week}) as after
    from digest where plan_id = ${planId} and sent_at is not null`.execute(db);
  return { before: rows[0]?.before ?? undefined, after: rows[0]?.after ?? undefined };
}

/** The last digest of an earlier week: changes are counted from it. */
export async function findDigestBefore(
  db: Db,
  planId: number,
  week: WeekKey,
): Promise<{ readonly week: WeekKey; readonly asOf: Date } | undefined> {
  const { rows } = await sql<{ week: WeekKey; asOf: Date }>`
    select week, as_of as "asOf" from digest
    where plan_id = ${planId} and week < ${week} and issue = 1 order by week desc limit 1`.execute(db);
  return rows[0];
}

/** One line of the history of digests. */
export type ListedDigest = Pick<Digest, 'frozenAt' | 'sentAt'> & {
  readonly week: WeekKey;
  readonly number: number;
  readonly corrected: boolean;
  readonly quiet: boolean;
  /** Of the plan, unrounded. */
  readonly rate: number | null;
};

/** The weeks that were reported, newest first; each as it was last issued, or with `sent` as it last went out. */
export async function listDigests(
  db: Db,
  planId: number,
  {
    limit,
    offset = 0,
    sent = false,
  }: { readonly limit: number; readonly offset?: number; readonly sent?: boolean },
): Promise<readonly ListedDigest[]> {
  const { rows } = await sql<
    Omit<ListedDigest, 'frozenAt' | 'sentAt'> & { frozenAt: Date; sentAt: Date | null }
  >`
    select * from (
      select distinct on (week) week, number, issue = 2 as corrected, (snapshot ->> 'quiet')::boolean as quiet,
        (snapshot -> 'rate' ->> 'now')::float8 as rate, frozen_at as "frozenAt", sent_at as "sentAt"
      from digest where plan_id = ${planId} ${sent ? sql`and sent_at is not null` : sql``}
      order by week desc, issue desc) as newest
    order by week desc limit ${limit} offset ${offset}`.execute(db);
  return rows.map(({ frozenAt, sentAt, ...row }) => ({
    ...row,
    frozenAt: frozenAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  }));
}

/**
 * Receipt numbers of the corrections and undos, up to an instant, of what was reported in the span of a first issue.
 * Empty where the week stands as it was told.
 */
export async function findLateCorrections(
  db: Db,
  planId: number,
  { asOf, since }: Pick<Snapshot, 'asOf' | 'since'>,
  until: Date,
): Promise<readonly number[]> {
  const { rows } = await sql<{ seq: number }>`
    select late.seq from entry late
    join entry original on original.plan_id = late.plan_id and original.seq = late.origin
    where late.plan_id = ${planId} and late.at > ${new Date(asOf)} and late.at <= ${until}
      and late.supersedes is not null
      and original.at > ${new Date(since.at)} and original.at <= ${new Date(asOf)}
    order by late.seq`.execute(db);
  return rows.map(({ seq }) => seq);
}
