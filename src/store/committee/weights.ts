import { sql } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import type { WeightProposal, WeightRow, Weights } from '#domain/weights.ts';
import { Outdated } from '../passing-error.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

type Found = {
  readonly commitment: number;
  readonly title: LocalizedText;
  readonly rows: readonly WeightRow[] | null;
  readonly open: { readonly id: string; readonly number: number } | null;
  readonly next: number;
};

const rowsOf = (commitment: string) => sql`(
  select json_agg(json_build_object('number', a.number, 'title', a.title, 'weight', a.weight::float8,
    'progress', st.progress) order by a.position)
  from activity a join standing st on st.activity_id = a.id
  where a.commitment_id = ${sql.ref(commitment)} and a.withdrawn_at is null)`;

/** The weights of a commitment as they stand, and what is proposed already; undefined where there is none. */
export async function findWeighed(db: Db, planId: number, commitment: number) {
  const { rows } = await sql<Found>`
    select c.number as commitment, c.title, ${rowsOf('c.id')} as rows,
      (select json_build_object('id', p.id, 'number', p.number) from weight_proposal p
        where p.commitment_id = c.id and p.decision is null) as open,
      (select coalesce(max(p.number), 0)::int + 1 from weight_proposal p where p.plan_id = c.plan_id) as next
    from commitment c where c.plan_id = ${planId} and c.number = ${commitment}`.execute(db);
  const [found] = rows;
  return found && { ...found, rows: found.rows ?? [] };
}

const columns = sql`p.id, p.number, c.number as commitment, c.title, to_json(p.at) #>> '{}' as at`;

/** Those that await a decision, the oldest first: of these commitments, or with null of all. */
export async function listProposals(db: Db, planId: number, commitments: readonly number[] | null) {
  const among =
    commitments === null
      ? sql``
      : sql`and c.number in (select jsonb_array_elements_text(${JSON.stringify(commitments)}::jsonb)::int)`;
  const { rows } = await sql<Pick<WeightProposal, 'id' | 'number' | 'commitment' | 'title'> & { at: string }>`
    select ${columns} from weight_proposal p join commitment c on c.id = p.commitment_id
    where p.plan_id = ${planId} and p.decision is null ${among}
    order by p.at, p.number`.execute(db);
  return rows;
}

type Row = Omit<WeightProposal, 'rows' | 'on'> & {
  readonly at: string;
  readonly rows: readonly WeightRow[] | null;
};

/** `at`: ISO instant of its making. */
export async function findProposal(
  db: Db,
  planId: number,
  id: string,
): Promise<(Omit<WeightProposal, 'on'> & { readonly at: string }) | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}, p.reason, p.before, p.weights, p.decision, p.decision_reason as "decisionReason",
      (select json_build_object('id', who.id, 'name', who.name) from person who where who.id = p.person_id) as by,
      ${rowsOf('c.id')} as rows
    from weight_proposal p join commitment c on c.id = p.commitment_id
    where p.plan_id = ${planId} and p.id = ${id}`.execute(db);
  const [found] = rows;
  return found && { ...found, at: new Date(found.at).toISOString(), rows: found.rows ?? [] };
}

/** Throws `Outdated` when another proposal is open, was given this number, or there is no such commitment. */
export async function insertProposal(
  trx: Trx,
  planId: number,
  made: Pick<WeightProposal, 'id' | 'number' | 'commitment' | 'reason' | 'before' | 'weights'>,
  { personId, at }: { readonly personId: number; readonly at: Date },
): Promise<void> {
  const { id, number, commitment, reason, before, weights } = made;
  const { rows } = await sql`
    insert into weight_proposal (id, plan_id, number, commitment_id, person_id, weights, before, reason, at)
    select ${id}::uuid, plan_id, ${number}::int, id, ${personId}::int, ${JSON.stringify(weights)}::jsonb,
      ${JSON.stringify(before)}::jsonb, ${reason}, ${at}::timestamptz
    from commitment where plan_id = ${planId} and number = ${commitment}
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) throw new Outdated(`Proposal ${number} cannot be made`);
}

/** Decides on a proposal that nobody has decided on. Throws `Outdated` otherwise. */
export async function decideProposal(
  trx: Trx,
  planId: number,
  {
    id,
    decision,
    why,
  }: {
    readonly id: string;
    readonly decision: NonNullable<WeightProposal['decision']>;
    readonly why: string | null;
  },
  { personId, at }: { readonly personId: number; readonly at: Date },
): Promise<void> {
  const { rows } = await sql`
    update weight_proposal set decision = ${decision}, decided_by = ${personId}::int, decided_at = ${at}::timestamptz,
      decision_reason = ${why}
    where id = ${id} and plan_id = ${planId} and decision is null returning id`.execute(trx);
  if (rows.length === 0) throw new Outdated(`Proposal ${id} is decided`);
}

/**
 * Holds the standings of a commitment's activities until the transaction ends, and says what they weigh by then, those
 * that are withdrawn left out: the lock that `recordDecisions` takes, for all of them.
 */
export async function lockWeights(trx: Trx, planId: number, commitment: number): Promise<Weights> {
  await sql`
    select st.activity_id from activity a join standing st on st.activity_id = a.id
    where a.plan_id = ${planId} and a.commitment = ${commitment}
    order by st.activity_id for update of st`.execute(trx);
  const { rows } = await sql<{ number: number; weight: number }>`
    select number, weight::float8 as weight from activity
    where plan_id = ${planId} and commitment = ${commitment} and withdrawn_at is null`.execute(trx);
  return Object.fromEntries(rows.map(({ number, weight }) => [String(number), weight]));
}
