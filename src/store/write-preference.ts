import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Preference } from '#domain/preference.ts';

/** Columns and their types. */
const COLUMNS = {
  hour: ['hour', 'smallint'],
  days: ['days', 'smallint[]'],
  rhythm: ['rhythm', 'text'],
  extras: ['extras', 'boolean'],
  awayFrom: ['away_from', 'date'],
  awayUntil: ['away_until', 'date'],
  deputy: ['deputy_id', 'integer'],
  snoozedUntil: ['snoozed_until', 'date'],
} as const satisfies { readonly [name in keyof Preference]: readonly [string, string] };

/** Wishes of the person whose turn it is, and of nobody else: parts of the writing statement (write-turn.ts). */
export function preferred({
  changed,
  putsOff,
  at,
}: {
  readonly changed: Partial<Preference>;
  readonly putsOff: boolean;
  readonly at: Date;
}): readonly RawBuilder<unknown>[] {
  return [...wished(changed), ...(putsOff ? [putOff(at)] : [])];
}

function wished(changed: Partial<Preference>): readonly RawBuilder<unknown>[] {
  const names = (Object.keys(COLUMNS) as (keyof Preference)[]).filter((name) => changed[name] !== undefined);
  if (names.length === 0) return [];
  const columns = names.map((name) => sql.ref(COLUMNS[name][0]));
  const values = names.map((name) => sql`${writtenAs(changed, name)}::${sql.raw(COLUMNS[name][1])}`);
  const moved = names.map(
    (name) => sql`${sql.ref(COLUMNS[name][0])} = excluded.${sql.ref(COLUMNS[name][0])}`,
  );
  return [
    sql`preferred as (
      insert into preference (person_id, ${sql.join(columns)})
      select gate.person_id, ${sql.join(values)} from gate
      on conflict (person_id) do update set ${sql.join(moved)})`,
  ];
}

/** An array as PostgreSQL writes it: the same for both drivers. */
function writtenAs(changed: Partial<Preference>, name: keyof Preference): unknown {
  return name === 'days' ? `{${changed.days?.join(',')}}` : changed[name];
}

/** Who answers a reminder with a day has not left it unanswered; the first such answer counts. */
function putOff(at: Date): RawBuilder<unknown> {
  return sql`put_off as (
    update reminder r set snoozed_at = ${at}::timestamptz from gate
    where r.answered_at is null and r.snoozed_at is null and r.id = (
      select last.id from reminder last
      where last.person_id = gate.person_id and last.kind = 'lead' order by last.sent_on desc, last.id desc limit 1))`;
}
