import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { HelpRequest, HelpStatus } from '#domain/help-request.ts';
import { codeOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Language } from '#i18n/language.ts';
import { Outdated } from '../passing-error.ts';
import type { Trx } from '../people.ts';
import type { Db } from '../schema.ts';

type Row = Omit<HelpRequest, 'replies' | 'activity'> & {
  readonly activity: number | null;
  readonly replies: HelpRequest['replies'] | null;
};

const somebody = (column: string) => sql`(
  select json_build_object('id', who.id, 'name', who.name) from person who where who.id = ${sql.ref(column)})`;

const columns = sql`
  h.id, h.number, c.number as commitment, a.number as activity, coalesce(a.title, c.title) as title, h.status,
  to_char(h.local_date, 'YYYY-MM-DD') as "askedOn", h.text, ${somebody('h.person_id')} as "askedBy",
  ${somebody('h.taken_by')} as "takenBy",
  (select json_agg(json_build_object('kind', r.kind, 'text', r.text, 'at', r.at, 'by', ${somebody('r.person_id')})
      order by r.at, r.id)
    from help_reply r where r.request_id = h.id) as replies`;

async function read(db: Db, rest: RawBuilder<unknown>): Promise<readonly HelpRequest[]> {
  const { rows } = await sql<Row>`
    select ${columns} from help_request h join commitment c on c.id = h.commitment_id
    left join activity a on a.id = h.activity_id
    ${rest}`.execute(db);
  return rows.map(({ activity, replies, ...row }) => ({
    ...row,
    activity: activity === null ? null : codeOf({ commitment: row.commitment, activity }),
    replies: (replies ?? []).map((reply) => ({ ...reply, at: new Date(reply.at).toISOString() })),
  }));
}

export async function findHelpRequest(db: Db, planId: number, id: string): Promise<HelpRequest | undefined> {
  const [request] = await read(db, sql`where h.plan_id = ${planId} and h.id = ${id}`);
  return request;
}

/** Those that go on, the oldest first: of these commitments, or with null of all. */
export function listHelpRequests(
  db: Db,
  planId: number,
  {
    commitments,
    limit,
    offset,
  }: {
    readonly commitments: readonly number[] | null;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly HelpRequest[]> {
  const among =
    commitments === null
      ? sql``
      : sql`and c.number in (select jsonb_array_elements_text(${JSON.stringify(commitments)}::jsonb)::int)`;
  return read(
    db,
    sql`where h.plan_id = ${planId} and h.status <> 'resolved' ${among}
      order by h.at, h.number limit ${limit} offset ${offset}`,
  );
}

/** The number that the plan's next request will have. */
export async function nextHelpNumber(db: Db, planId: number): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from help_request where plan_id = ${planId}`.execute(db);
  return rows[0]?.next ?? 1;
}

type By = { readonly personId: number; readonly language: Language; readonly at: Date };

/** Throws `Outdated` when another request was given this number, or there is no such commitment or activity. */
export async function insertHelpRequest(
  trx: Trx,
  planId: number,
  asked: {
    readonly id: string;
    readonly number: number;
    readonly commitment: number;
    readonly activity: ActivityCode | null;
    readonly text: string;
    readonly on: string;
  },
  { personId, language, at }: By,
): Promise<void> {
  const { id, number, commitment, activity, text, on } = asked;
  const { rows } = await sql`
    insert into help_request (id, plan_id, number, commitment_id, activity_id, person_id, language, text, at, local_date)
    select ${id}::uuid, c.plan_id, ${number}::int, c.id, a.id, ${personId}::int, ${language}, ${text},
      ${at}::timestamptz, ${on}::date
    from commitment c
    left join activity a on a.commitment_id = c.id and c.number || '.' || a.number = ${activity}
    where c.plan_id = ${planId} and c.number = ${commitment} and (${activity}::text is null or a.id is not null)
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) throw new Outdated(`Request ${number} cannot be made`);
}

type Held = { readonly status: HelpStatus; readonly takenBy: number | null };

/** From what it was read as to what it becomes, with what is said. Throws `Outdated` where it is something else by now. */
export async function moveHelpRequest(
  trx: Trx,
  planId: number,
  {
    id,
    from,
    to,
    reply,
  }: {
    readonly id: string;
    readonly from: Held;
    readonly to: Held;
    readonly reply: {
      readonly id: string;
      readonly kind: 'answer' | 'missing';
      readonly text: string;
    } | null;
  },
  { personId, language, at }: By,
): Promise<void> {
  const { rows } = await sql`
    update help_request set status = ${to.status}, taken_by = ${to.takenBy}::int,
      taken_at = case when ${to.takenBy}::int is null then null else coalesce(taken_at, ${at}::timestamptz) end,
      escalated_at = case when ${to.status} = 'escalated' then ${at}::timestamptz else escalated_at end,
      resolved_at = case when ${to.status} = 'resolved' then ${at}::timestamptz end
    where id = ${id} and plan_id = ${planId} and status = ${from.status}
      and taken_by is not distinct from ${from.takenBy}::int
    returning id`.execute(trx);
  if (rows.length === 0) throw new Outdated(`Request ${id} has moved`);
  if (reply)
    await trx
      .insertInto('help_reply')
      .values({
        id: reply.id,
        request_id: id,
        kind: reply.kind,
        person_id: personId,
        language,
        text: reply.text,
        at,
      })
      .execute();
}
