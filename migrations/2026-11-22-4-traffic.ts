import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What came in, what is to be said, and which jobs have run. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inbox (
      id bigint generated always as identity primary key,
      platform text not null,
      message text not null,
      person_id integer not null references person,
      content jsonb not null,
      received_at timestamptz not null,
      -- Null until its turn is written.
      turn integer,
      unique (platform, message)
    )`.execute(db);
  await sql`create index inbox_of_person on inbox (person_id, id desc)`.execute(db);
  await sql`
    create table outbox (
      id bigint generated always as identity primary key,
      person_id integer not null references person,
      platform text not null,
      chat text not null,
      dedupe_key text not null unique,
      language text not null,
      time_zone text not null,
      turn integer not null,
      message jsonb not null,
      created_at timestamptz not null,
      not_before timestamptz not null,
      leased_until timestamptz,
      leased_by text,
      attempts smallint not null default 0,
      sent_at timestamptz,
      sent_as text,
      dead_at timestamptz,
      last_error text
    )`.execute(db);
  await sql`create index outbox_waiting on outbox (platform, chat, id) where sent_at is null and dead_at is null`.execute(
    db,
  );
  await sql`create index outbox_of_person on outbox (person_id, id desc)`.execute(db);
  await sql`
    create table job_run (
      job text not null,
      period text not null,
      ran_at timestamptz not null,
      counts jsonb not null,
      primary key (job, period)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table job_run, outbox, inbox`.execute(db);
}
