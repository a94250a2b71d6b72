import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How each person wants to be reminded, and what became of every reminder. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table preference (
      person_id integer primary key references person,
      hour smallint not null default 9 check (hour between 7 and 17),
      -- ISO weekdays.
      days smallint[] not null default '{1,2,3,4,5,6,7}'
        check (days <@ '{1,2,3,4,5,6,7}' and cardinality(days) > 0),
      rhythm text not null default 'normal' check (rhythm in ('normal', 'less')),
      extras boolean not null default true,
      -- Local dates of the plan's zone, both included.
      away_from date,
      away_until date,
      deputy_id integer references person,
      -- The first local date on which they want to be reminded again.
      snoozed_until date,
      check (away_from <= away_until),
      check (away_until is null or away_from is not null),
      check (deputy_id <> person_id)
    )`.execute(db);
  await sql`create index preference_of_deputy on preference (deputy_id) where deputy_id is not null`.execute(
    db,
  );
  await sql`
    create table reminder (
      id bigint generated always as identity primary key,
      -- Who was told; on whose behalf stands with each key.
      person_id integer not null references person,
      plan_id integer not null references plan,
      kind text not null check (kind in ('lead', 'coordinator')),
      -- Local date of the plan's zone: at most one a day.
      sent_on date not null,
      at timestamptz not null,
      activities text[] not null,
      commitments integer[] not null,
      answered_at timestamptz,
      snoozed_at timestamptz,
      escalated_at timestamptz,
      unique (person_id, plan_id, kind, sent_on)
    )`.execute(db);
  await sql`create index reminder_by_time on reminder (plan_id, at)`.execute(db);
  await sql`
    create table reminder_key (
      plan_id integer not null references plan,
      person_id integer not null references person,
      key text not null,
      reminder_id bigint not null references reminder,
      claimed_on date not null,
      primary key (plan_id, person_id, key)
    )`.execute(db);
  // What every reminder is made of, read for all leads at once: without the titles, from the index alone.
  await sql`
    create index activity_owed on activity (commitment_id) include (id, commitment, number, due_on)
      where withdrawn_at is null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index activity_owed`.execute(db);
  await sql`drop table reminder_key, reminder, preference`.execute(db);
}
