import { sql } from 'kysely';
import type { ListedContribution, PublicTexts, ToModerate } from '#domain/contribution-reading.ts';
import { idArray } from '../recipients.ts';
import type { Db } from '../schema.ts';
import { isAnswered, isOpenContest } from './public.ts';

const line = sql`x.kind, x.number, c.number as commitment,
  case when a.id is not null then a.commitment || '.' || a.number end as activity, x.local_date as on,
  left(x.text, 200) as beginning, x.outcome,
  case when x.withheld_at is not null then 'withheld' when x.released_at is null then 'waiting'
    when x.closed_at is not null then 'closed' when ${isAnswered} then 'answered' else 'open' end as state`;
const from = sql`contribution x
  join commitment c on c.id = x.commitment_id left join activity a on a.id = x.activity_id`;

type Page = { readonly limit: number; readonly offset: number };

/** What somebody has asked and contested, the newest first. */
export async function listOwn(
  db: Db,
  planId: number,
  personId: number,
  { limit, offset }: Page,
): Promise<readonly ListedContribution[]> {
  const { rows } = await sql<ListedContribution>`
    select ${line} from ${from} where x.plan_id = ${planId} and x.person_id = ${personId}
    order by x.at desc, x.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What everybody may read of a commitment, the newest first. */
export async function listOfCommitment(
  db: Db,
  planId: number,
  commitment: number,
  { limit, offset }: Page,
): Promise<readonly ListedContribution[]> {
  const { rows } = await sql<ListedContribution>`
    select ${line} from ${from}
    where x.plan_id = ${planId} and c.number = ${commitment} and x.released_at is not null
    order by x.at desc, x.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What leads of these commitments still owe a word: questions without an answer, contests without a reply; oldest first. */
export async function listOwed(
  db: Db,
  planId: number,
  commitments: readonly number[],
  { limit, offset }: Page,
): Promise<readonly ListedContribution[]> {
  const { rows } = await sql<ListedContribution>`
    select ${line} from ${from}
    where x.plan_id = ${planId} and c.number = any (${idArray(commitments)}::int[])
      and x.released_at is not null and x.withheld_at is null and x.closed_at is null
      and not exists (select from response r where r.contribution_id = x.id and r.withheld_at is null)
    order by x.released_at, x.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/**
 * What the coordinator looks after: what waits to be released, the oldest first; then contests without a closing word;
 * then the newest of all others.
 */
export async function listForCoordinator(
  db: Db,
  planId: number,
  { limit, offset }: Page,
): Promise<readonly ListedContribution[]> {
  const { rows } = await sql<ListedContribution>`
    select ${line} from ${from}
    where x.plan_id = ${planId} and (x.released_at is not null or x.withheld_at is null)
    order by x.released_at is not null, not ${isOpenContest},
      case when x.released_at is null then x.at end, x.at desc, x.id desc
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many wait to be released, and how many contests have no closing word. */
export async function countForCoordinator(db: Db, planId: number): Promise<ToModerate> {
  const { rows } = await sql<ToModerate>`
    select count(x.id) filter (where x.released_at is null and x.withheld_at is null)::int as waiting,
      count(x.id) filter (where x.released_at is not null and ${isOpenContest})::int as open,
      p.public_texts as "publicTexts"
    from plan p left join contribution x on x.plan_id = p.id
    where p.id = ${planId} group by p.id`.execute(db);
  return rows[0] ?? { waiting: 0, open: 0, publicTexts: 'at-once' };
}

/** Whether everybody reads the public's texts at once, or after the coordinator released them. */
export async function choosePublicTexts(db: Db, planId: number, publicTexts: PublicTexts): Promise<void> {
  await db.updateTable('plan').set({ public_texts: publicTexts }).where('id', '=', planId).execute();
}
