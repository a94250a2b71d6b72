import { sql } from 'kysely';
import type { Address } from '#chat/message.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import type { Language } from '#i18n/language.ts';
import { deskActivityJson } from './desk-activity.ts';
import { keptDesks } from './kept-desks.ts';
import type { Desk } from './kept-desks.ts';
import { deskOfSeat, titlesOfSeat, versionOfSeat } from './desk-of-seat.ts';
import { foremostFirst } from './plan-order.ts';
import type { Db } from './schema.ts';
import { MOST_TOGETHER, perDatabase } from './together.ts';

/** What a turn begins with: who speaks, where the conversation stands, and what it is about. */
export type TurnRead = {
  readonly personId: number;
  readonly pseudonym: string;
  readonly language: Language;
  readonly languageChosen: boolean;
  readonly turn: number;
  /** As stored; the conversation reads it. */
  readonly state: unknown;
  /** Whether this very message had its turn already. */
  readonly seen: boolean;
  readonly plan: PlanInfo | null;
  readonly roles: readonly Role[];
  readonly desk: readonly DeskActivity[];
  /** Of a coordinator: the activities of what they have begun to correct. */
  readonly lent: readonly DeskActivity[];
};

type Row = Omit<TurnRead, 'roles' | 'desk' | 'lent'> &
  Desk & {
    readonly n: number;
    readonly roles: readonly Role[] | null;
    readonly lent: readonly DeskActivity[] | null;
    readonly absences: readonly Absence[] | null;
  };

/** First and last day on which the person stands in for a lead; without a last one, until that one says so. */
type Absence = readonly [lead: number, from: string, until: string | null];

type Asked = Address & {
  readonly message: string;
  readonly earliest: string;
  readonly latest: string;
  /** Which state of their desk this process has: it need not come again. */
  readonly known: string | null;
};

/**
 * The beginning of a turn; undefined for a chat that nobody has opened yet. Turns that begin at the same time are
 * read in one statement. On the desk lies, too, what those lead who are away now and named this person as deputy.
 */
export function readTurn(db: Db, from: Address, message: string, now: Date): Promise<TurnRead | undefined> {
  const desks = keptDesks(db);
  const known = desks.find(from);
  return readTogether(db, { ...from, message, ...daysAround(now), known: known?.version ?? null }).then(
    (read) => read && turnOf(read, desks.keep(from, known, read), now),
  );
}

const HALF_A_DAY = 14 * 3600_000;

/** The dates on all walls of the world at an instant: which one counts is known with the plan's zone. */
function daysAround(now: Date): { readonly earliest: string; readonly latest: string } {
  const dateIn = (shift: number) => new Date(now.getTime() + shift).toISOString().slice(0, 10);
  return { earliest: dateIn(-HALF_A_DAY), latest: dateIn(HALF_A_DAY) };
}

/** Activities of the drafts of corrections, wherever a session keeps them. */
const CORRECTED = '$.** ? (@.kind == "update" && exists(@.corrects.id)).activity';

const coordinatesPlan = () => sql`exists (
  select from post where post.person_id = p.id and post.until is null and post.role = 'coordinator'
    and (post.plan_id = plan.id or post.plan_id is null))`;

const readTogether = perDatabase(readTurns);

async function readTurns(db: Db, asked: readonly Asked[]): Promise<readonly (Row | undefined)[]> {
  const { rows } = await sql<Row>`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked.map((one, n) => ({ n, ...one })))}::jsonb)
        as a (n int, platform text, chat text, message text, earliest date, latest date, known text)
      limit ${sql.lit(MOST_TOGETHER)}
    ), known as materialized (
      select plan.id, plan.status, row_number() over (order by ${foremostFirst()}) as place, json_build_object('id', plan.id, 'code', plan.code, 'title', plan.title,
        'timeZone', plan.time_zone, 'asOf', plan.as_of, 'demonstration', plan.demonstration,
        'lastClosed', (select max(period) from closed_period where plan_id = plan.id),
        'closedAt', case when plan.status <> 'open' then plan.closed_at end,
        'inventedUntil', case when plan.past_invented then plan.opened_at end,
        'unofficialTranslations', coalesce(plan.document -> 'unofficialTranslations', '[]')) as info
      from plan
    )
    select asked.n, p.id as "personId", p.pseudonym, p.language, p.language_chosen as "languageChosen", s.turn, s.state,
      (select i.turn from inbox i where i.platform = asked.platform and i.message = asked.message) is not null as seen,
      plan.info as plan,
      (select json_agg(distinct post.role) from post
        where post.person_id = p.id and (post.plan_id = plan.id or post.plan_id is null) and post.until is null) as roles,
      lying.version, case when lying.version is distinct from asked.known then ${deskOfSeat()} end as desk,
      case when lying.version is distinct from asked.known then ${titlesOfSeat()} end as titles,
      case when ${coordinatesPlan()} and s.state @? ${sql.lit(CORRECTED)}::jsonpath then (
        select json_agg(${deskActivityJson}) from activity a
        join commitment c on c.id = a.commitment_id
        join standing st on st.activity_id = a.id
        join entry e on e.plan_id = st.plan_id and e.seq = st.seq
        where a.plan_id = plan.id and jsonb_path_query_array(s.state, ${sql.lit(CORRECTED)}::jsonpath)
          ? (a.commitment || '.' || a.number)) end as lent,
      seat.absences
    from asked
    join account on account.platform = asked.platform and account.chat = asked.chat
    join person p on p.id = account.person_id
    join session s on s.person_id = p.id
    left join lateral (${planSpokenAbout()}) plan on true
    cross join lateral (
      select p.id || coalesce(array_agg(f.person_id), '{}') as leads,
        json_agg(json_build_array(f.person_id, f.away_from, f.away_until)) as absences
      from preference f
      where f.deputy_id = p.id and f.away_from <= asked.latest
        and (f.away_until is null or f.away_until >= asked.earliest)) as seat
    cross join lateral (${versionOfSeat()}) as lying`.execute(db);
  const found = new Map(rows.map((row) => [row.n, row]));
  return asked.map((_, n) => found.get(n));
}

/**
 * The plan of their posts; of several, the one that they chose, which is what whoever holds no post speaks about, too;
 * else the foremost one. A closed plan binds nobody but its coordinators: there is nothing to report of it. An archived one
 * is spoken about by them alone, when there is no other: to open it again.
 */
const planSpokenAbout = () => sql`
  select known.id, known.info from known
  where known.status <> 'archived' or exists (
    select from post where post.person_id = p.id and post.until is null and post.role = 'coordinator'
      and (post.plan_id = known.id or post.plan_id is null))
  order by known.status = 'archived', exists (
      select from post where post.person_id = p.id and post.until is null
        and (post.plan_id = known.id and (known.status = 'open' or post.role = 'coordinator') or post.plan_id is null)) desc,
    known.id = p.chosen_plan desc nulls last, known.place
  limit 1`;

/** A commitment's title comes once, and not with each of its activities. */
function turnOf(read: Row, { desk, titles }: Desk, now: Date): TurnRead {
  const { roles, lent, absences, version: _, titles: __, ...row } = read;
  const today = localDate(now, row.plan?.timeZone ?? 'UTC');
  const leads = new Set([
    row.personId,
    ...(absences ?? []).flatMap(([lead, from, until]) =>
      from <= today && (until === null || today <= until) ? [lead] : [],
    ),
  ]);
  // Who stands in for another lead of the same commitment finds it once.
  const each = new Map(
    (desk ?? []).flatMap(({ lead, ...one }) => (leads.has(lead) ? [[one.id, one] as const] : [])),
  );
  return {
    ...row,
    roles: roles ?? [],
    lent: lent ?? [],
    desk: [...each.values()].map((one) => ({ ...one, commitmentTitle: titles?.[one.commitment] ?? {} })),
  };
}
