import { sql } from 'kysely';
import { USUAL } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { Recipient } from '#domain/reminder.ts';
import type { Db } from './schema.ts';

/** Ids as PostgreSQL writes an array: cheap for thousands, and the same for both drivers. */
export function idArray(ids: Iterable<number>): string {
  return `{${[...ids].join(',')}}`;
}

export type FoundRecipient = Pick<Recipient, 'person' | 'preference' | 'lastEventAt' | 'remindedOn'> & {
  readonly name: string | null;
  readonly demonstration: boolean;
};

type Row = Omit<FoundRecipient, 'preference' | 'remindedOn' | 'lastEventAt'> & {
  /** Milliseconds: a date is dear to read. */
  readonly lastEvent: number | null;
  readonly chosen: Preference | null;
  readonly due: boolean;
};

const preference = sql`
  case when f.person_id is not null then json_build_object('hour', f.hour, 'days', f.days, 'rhythm', f.rhythm,
    'extras', f.extras, 'awayFrom', f.away_from, 'awayUntil', f.away_until, 'deputy', f.deputy_id,
    'snoozedUntil', f.snoozed_until) end`;

export type RecipientPage = {
  readonly recipients: readonly FoundRecipient[];
  /** Where the next page begins; null behind the last one. */
  readonly next: number | null;
};

/**
 * A page of those who may be reminded of a plan, by their ids: its leads, and deputies of those who are away on this
 * local date. Those whose own hour lies behind the given one are left out of it.
 */
export async function readRecipients(
  db: Db,
  planId: number,
  asked: {
    readonly today: string;
    readonly hour: number;
    readonly after: number;
    readonly limit: number;
  },
): Promise<RecipientPage> {
  const { today, hour, after, limit } = asked;
  const { rows } = await sql<Row>`
    select page.person_id as person, p.name, p.demonstration, date_part('epoch', s.updated_at) * 1000 as "lastEvent",
      ${preference} as chosen,
      coalesce(f.hour, ${USUAL.hour}) <= ${hour}::int as due
    from (
      (select distinct person_id from post
        where plan_id = ${planId} and role = 'lead' and until is null and person_id > ${after}
        order by person_id limit ${limit})
      union
      (select distinct deputy_id from preference
        where deputy_id > ${after} and away_from <= ${today}::date
          and (away_until is null or away_until >= ${today}::date)
        order by deputy_id limit ${limit})
      order by 1 limit ${limit}) as page
    -- By their keys (offset 0), whatever the statistics say: joined, every page would walk through all persons.
    cross join lateral (select name, demonstration from person where id = page.person_id offset 0) p
    left join lateral (select updated_at from session where person_id = page.person_id offset 0) s on true
    left join preference f on f.person_id = page.person_id
    order by page.person_id`.execute(db);
  const reminded = await readReminded(
    db,
    rows.map(({ person }) => person),
  );
  return {
    recipients: rows
      .filter(({ due }) => due)
      .map(({ person, name, demonstration, lastEvent, chosen }) => ({
        person,
        name,
        demonstration,
        lastEventAt: lastEvent === null ? null : new Date(lastEvent),
        remindedOn: reminded.get(person) ?? null,
        preference: chosen ?? USUAL,
      })),
    next: rows.length < limit ? null : (rows.at(-1)?.person ?? null),
  };
}

/**
 * The local date of each person's last reminder, of whatever plan: one a day is enough. By itself, so that it is one scan
 * at worst, whatever is planned.
 */
async function readReminded(db: Db, persons: readonly number[]) {
  const { rows } = await sql<{ person: number; on: string }>`
    select person_id as person, max(sent_on) as on from reminder
    where person_id = any(${idArray(persons)}::int[]) and kind = 'lead'
    group by person_id`.execute(db);
  return new Map(rows.map(({ person, on }) => [person, on]));
}
