import { sql } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import { storable } from './json.ts';
import type { Trx } from './people.ts';
import { addUpTallies } from './rates.ts';

/** An activity as a decision finds it, its standing locked. */
export type DecidedActivity = {
  readonly id: number;
  readonly code: string;
  readonly commitment: number;
  readonly weight: number;
  readonly withdrawn: boolean;
  /** The entry that stands. */
  readonly base: number;
  readonly band: string;
  readonly progress: number;
};

/**
 * Locks the standings of activities, in the order of everyone (write-record.ts), and reads what is true then. Those
 * that the plan does not have are missing in the answer.
 */
export async function lockActivities(
  trx: Trx,
  planId: number,
  codes: readonly string[],
): Promise<readonly DecidedActivity[]> {
  if (codes.length === 0) return [];
  const chosen = sql`a.plan_id = ${planId} and a.commitment || '.' || a.number in (${sql.join([...codes])})`;
  await sql`
    select st.activity_id from activity a join standing st on st.activity_id = a.id where ${chosen}
    order by st.activity_id for update of st`.execute(trx);
  // A statement of its own: it sees what whoever held the locks has written.
  const { rows } = await sql<DecidedActivity>`
    select a.id, a.commitment || '.' || a.number as code, a.commitment, a.weight, a.withdrawn_at is not null as withdrawn,
      st.seq as base, st.band, st.progress
    from activity a join standing st on st.activity_id = a.id where ${chosen}`.execute(trx);
  return rows;
}

export type AddedActivity = {
  readonly commitment: number;
  readonly number: number;
  readonly title: LocalizedText;
  readonly weight: number;
  readonly dueOn: string | null;
};

/** Puts an activity at the end of its commitment; undefined without such a commitment, or where the number is taken. */
export async function insertActivity(
  trx: Trx,
  planId: number,
  { commitment, number, title, weight, dueOn }: AddedActivity,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into activity (plan_id, commitment_id, commitment, number, position, title, document, weight, due_on)
    select c.plan_id, c.id, c.number, ${number}::int,
      coalesce((select max(position) + 1 from activity where commitment_id = c.id), 0), ${storable(title)}::jsonb,
      '{}'::jsonb, ${weight}::numeric, ${dueOn}::date
    from commitment c where c.plan_id = ${planId} and c.number = ${commitment}
    on conflict (commitment_id, number) do nothing
    returning id`.execute(trx);
  return rows[0]?.id;
}

/** The number that an activity added to a commitment gets; undefined without such a commitment. */
export async function findNextNumber(
  trx: Trx,
  planId: number,
  commitment: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select coalesce((select max(number) from activity where commitment_id = c.id), 0) + 1 as number
    from commitment c where c.plan_id = ${planId} and c.number = ${commitment}`.execute(trx);
  return rows[0]?.number;
}

/** The end of a plan's chain, held until the transaction ends. `hash` is hex. */
export async function lockHead(
  trx: Trx,
  planId: number,
): Promise<{ readonly seq: number; readonly hash: string }> {
  const head = await trx
    .selectFrom('chain_head')
    .select(['seq', 'hash'])
    .where('plan_id', '=', planId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { seq: head.seq, hash: head.hash.toString('hex') };
}

/** A decision with its place in the chain. Hashes are hex. */
export type DecisionRow = {
  readonly seq: number;
  readonly id: string;
  readonly kind: 'weight' | 'withdrawal' | 'restoration' | 'addition';
  readonly activityId: number;
  readonly band: string;
  readonly progress: number;
  readonly weight: number | null;
  readonly base: number | null;
  /** Name → {salt, text}. */
  readonly texts: object;
  readonly contentHash: string;
  readonly prev: string;
  readonly hash: string;
};
export type DecisionFrame = {
  readonly planId: number;
  readonly at: Date;
  readonly localDate: string;
  readonly author: string;
  readonly channel: string;
  /** Numbers of the commitments that are decided on. */
  readonly commitments: readonly number[];
};

/** Enters decisions, linked already behind the head that `lockHead` gave, and makes what they say true. */
export async function writeDecisions(
  trx: Trx,
  { planId, at, localDate, author, channel, commitments }: DecisionFrame,
  rows: readonly DecisionRow[],
): Promise<void> {
  const last = rows.at(-1);
  if (!last) return;
  await sql`
    with n as (
      select * from jsonb_to_recordset(${storable(rows)}::jsonb) as n (
        seq int, id uuid, kind text, "activityId" int, band text, progress smallint, weight numeric, base int,
        texts jsonb, "contentHash" text, prev text, hash text)
    ), entered as (
      insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, weight,
        base, origin, texts, content_hash, prev, hash)
      select ${planId}, seq, id, kind, "activityId", ${at}::timestamptz, ${localDate}::date, ${author}::uuid, ${channel},
        band, progress, weight, base, seq, texts, decode("contentHash", 'hex'), decode(prev, 'hex'), decode(hash, 'hex')
      from n order by seq
    ), begun as (
      insert into standing (activity_id, plan_id, seq, origin, kind, band, progress, at)
      select "activityId", ${planId}, seq, seq, 'baseline', band, progress, ${at}::timestamptz
      from n where kind = 'addition'
    ), decided as (
      -- Of several decisions on one activity the last of each kind counts.
      select "activityId", (array_agg(weight order by seq desc) filter (where weight is not null))[1] as weight,
        (array_agg(kind order by seq desc) filter (where kind in ('withdrawal', 'restoration')))[1] as state
      from n group by "activityId"
    ), changed as (
      update activity a set weight = coalesce(d.weight, a.weight),
        withdrawn_at = case d.state when 'withdrawal' then ${at}::timestamptz when 'restoration' then null
          else a.withdrawn_at end
      from decided d where a.id = d."activityId"
    )
    update chain_head set seq = ${last.seq}, hash = decode(${last.hash}, 'hex') where plan_id = ${planId}`.execute(
    trx,
  );
  await addUpTallies(trx, planId, { seq: last.seq, at }, commitments);
}
