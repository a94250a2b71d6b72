import { sql } from 'kysely';
import { addDays, endOfDay, periodOf } from '#domain/calendar.ts';
import { NEAR } from '#domain/due-stage.ts';
import type { Colleague, Unanswered } from '#domain/escalation.ts';
import type { Owed } from '#domain/owed.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Desk, Recipient } from '#domain/reminder.ts';
import type { Moment } from '#domain/reminder-slot.ts';
import { idArray } from './recipients.ts';
import type { FoundRecipient } from './recipients.ts';
import type { Db } from './schema.ts';

/** Days back that reminders are looked at: older ones have no consequence any more. */
const MEMORY = 62;
const FORTNIGHT = 14;

const NO_KEYS: Desk['keys'] = new Map();

type Owner = { readonly person: number; readonly name: string | null; readonly deputy: number | null };

/** What these people answer for, and what those for whom they stand in do: ready for `decideReminder`. */
export async function readDesks(
  db: Db,
  planId: number,
  recipients: readonly FoundRecipient[],
  moment: Moment,
): Promise<readonly Recipient[]> {
  if (recipients.length === 0) return [];
  const absent = await readAbsent(db, recipients, moment.today);
  const owners: readonly Owner[] = [...recipients.map((one) => ({ ...one, deputy: null })), ...absent];
  const posts = await readPosts(db, planId, new Set(owners.map(({ person }) => person)));
  const commitments = new Set(posts.flatMap((post) => post.commitments));
  const [owed, leads, keys] = await Promise.all([
    readOwed(db, commitments, moment),
    readLeads(db, planId, commitments, moment),
    readKeys(db, planId, new Set(owners.map(({ person }) => person)), moment.today),
  ]);
  const held = new Map(posts.map((post) => [post.person, post.commitments]));
  // Made once of each commitment, however many lead it.
  const shared = new Map([...owed].map(([id, one]) => [id, { ...one, leads: leads.get(id) ?? [] }]));
  const deskOf = ({ person, name }: Owner): Desk => ({
    person,
    name,
    keys: keys.get(person) ?? NO_KEYS,
    owed: (held.get(person) ?? []).flatMap((id) => shared.get(id) ?? []),
  });
  const stoodIn = Map.groupBy(absent, ({ deputy }) => deputy);
  return recipients.map((one) => ({
    ...one,
    desk: deskOf({ ...one, deputy: null }),
    standsInFor: (stoodIn.get(one.person) ?? []).map(deskOf),
  }));
}

async function readAbsent(
  db: Db,
  recipients: readonly FoundRecipient[],
  today: string,
): Promise<readonly Owner[]> {
  const { rows } = await sql<Owner>`
    select p.id as person, p.name, f.deputy_id as deputy from preference f join person p on p.id = f.person_id
    where f.deputy_id = any(${idArray(recipients.map(({ person }) => person))}::int[])
      and f.away_from <= ${today}::date and (f.away_until is null or f.away_until >= ${today}::date)
    order by p.id`.execute(db);
  return rows;
}

async function readPosts(
  db: Db,
  planId: number,
  persons: Iterable<number>,
): Promise<readonly { readonly person: number; readonly commitments: readonly number[] }[]> {
  const { rows } = await sql<{ person: number; commitments: number[] }>`
    select person_id as person, json_agg(commitment_id order by commitment_id) as commitments from post
    where person_id = any(${idArray(persons)}::int[]) and plan_id = ${planId} and role = 'lead' and until is null
    group by person_id`.execute(db);
  return rows;
}

type OwedRow = {
  readonly id: number;
  readonly commitment: number;
  readonly silent: string | null;
  readonly due: string | null;
  readonly reportedAt: Date | null;
};

/** What commitments owe, by their ids; the same as `owedFor` says of one. Nothing is owed by one that is missing. */
export async function readOwed(
  db: Db,
  commitments: Iterable<number>,
  { today, timeZone }: Pick<Moment, 'today' | 'timeZone'>,
): Promise<ReadonlyMap<number, Owed>> {
  // The first instant of the period: local time is made here, never in SQL.
  const begin = new Date(endOfDay(addDays(`${periodOf(today)}-01`, -1), timeZone).getTime() + 1);
  const { rows } = await sql<OwedRow>`
    select a.commitment_id as id, min(a.commitment) as commitment,
      -- Without an order: the server would sort each handful of them by itself.
      string_agg(a.number::text, ' ') filter (where s.reported_at is null or s.reported_at < ${begin}) as silent,
      string_agg(a.number || ' ' || a.due_on, ',') filter (where a.due_on <= ${addDays(today, NEAR)}::date) as due,
      max(s.reported_at) as "reportedAt"
    from activity a
    -- By its key (offset 0): joined, a new connection would read the standings of the whole plan for each page.
    cross join lateral (
      select reported_at from standing where activity_id = a.id and band <> 'complete' offset 0) s
    where a.commitment_id = any(${idArray(commitments)}::int[]) and a.withdrawn_at is null
    group by a.commitment_id`.execute(db);
  return new Map(rows.map((row) => [row.id, owedOf(row)]));
}

function owedOf({ commitment, silent, due, reportedAt }: OwedRow): Owed {
  const codeOf = (number: number): ActivityCode => `${commitment}.${number}`;
  const numbers = silent === null ? [] : silent.split(' ').map(Number);
  const dates = due === null ? [] : due.split(',').map((one) => one.split(' '));
  return {
    commitment,
    silent: numbers.sort((one, other) => one - other).map(codeOf),
    due: dates
      .map(([number, dueOn = '']) => ({ number: Number(number), dueOn }))
      .sort((one, other) => one.number - other.number)
      .map(({ number, dueOn }) => ({ code: codeOf(number), dueOn })),
    reportedAt,
  };
}

/** The leads of commitments, by their ids, with what each of them left unanswered. */
async function readLeads(
  db: Db,
  planId: number,
  commitments: Iterable<number>,
  { today }: Moment,
): Promise<ReadonlyMap<number, readonly Colleague[]>> {
  const { rows } = await sql<{ id: number; persons: readonly number[] }>`
    select commitment_id as id, json_agg(person_id order by person_id) as persons from post
    where commitment_id = any(${idArray(commitments)}::int[]) and role = 'lead' and until is null
    group by commitment_id`.execute(db);
  const unanswered = await readUnanswered(db, planId, new Set(rows.flatMap(({ persons }) => persons)), today);
  return new Map(
    rows.map(({ id, persons }) => [
      id,
      persons.map((person) => ({ person, unanswered: unanswered.get(person) ?? [] })),
    ]),
  );
}

async function readUnanswered(db: Db, planId: number, persons: Iterable<number>, today: string) {
  const { rows } = await sql<Unanswered & { readonly person: number }>`
    select k.person_id as person, r.id, r.at, r.sent_on as on, r.commitments
    from (select distinct person_id, reminder_id from reminder_key
      where plan_id = ${planId} and person_id = any(${idArray(persons)}::int[])
        and claimed_on >= ${addDays(today, -MEMORY)}::date) as k
    join reminder r on r.id = k.reminder_id
    where r.kind = 'lead' and r.answered_at is null and r.snoozed_at is null
    order by r.at`.execute(db);
  return Map.groupBy(rows, ({ person }) => person);
}

async function readKeys(db: Db, planId: number, persons: Iterable<number>, today: string) {
  const fortnightAgo = addDays(today, -FORTNIGHT);
  const begin = `${periodOf(today)}-01`;
  const { rows } = await sql<{ person: number; keys: { readonly [key: string]: string } }>`
    select person_id as person, json_object_agg(key, claimed_on) as keys from reminder_key
    where plan_id = ${planId} and person_id = any(${idArray(persons)}::int[])
      and claimed_on >= ${begin < fortnightAgo ? begin : fortnightAgo}::date
    group by person_id`.execute(db);
  return new Map(rows.map(({ person, keys }) => [person, new Map(Object.entries(keys))]));
}
