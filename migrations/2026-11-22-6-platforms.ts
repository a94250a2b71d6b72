import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What chat platforms need: what arrives is stored before it is read, and processes know which of them live. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table instance (
      name text primary key,
      -- By the database's own clock: those of several machines differ.
      seen_at timestamptz not null
    )`.execute(db);
  await sql`
    create table hold (
      name text primary key,
      held_by text not null
    )`.execute(db);
  await sql`
    create table arrival (
      number bigint generated always as identity,
      platform text not null,
      id text not null,
      chat text not null,
      payload jsonb not null,
      arrived_at timestamptz not null,
      not_before timestamptz not null,
      leased_by text,
      attempts smallint not null default 0,
      handled_at timestamptz,
      last_error text,
      primary key (platform, id)
    )`.execute(db);
  await sql`create index arrival_waiting on arrival (platform, chat, number) where handled_at is null`.execute(
    db,
  );
  await sql`create index arrival_resumes on arrival (platform, chat, number desc) where payload ? 'resumes'`.execute(
    db,
  );
  // A statement of a function sees what was committed while it waited for the lock; one alone would not. Without it
  // two processes that store something of one chat at the same time would both read that chat.
  await sql`
    create function keep_arrivals(of_platform text, arrivals jsonb, by text, at timestamptz)
    returns table (number bigint, id text, chat text, payload jsonb, attempts smallint, leased boolean)
    language plpgsql as $$
    #variable_conflict use_column
    begin
      perform pg_advisory_xact_lock(chats.key) from (
        select distinct hashtextextended(of_platform || ' ' || (one ->> 'chat'), 0) as key
        from jsonb_array_elements(arrivals) one order by 1) chats;
      return query
        insert into arrival as a (platform, id, chat, payload, arrived_at, not_before, leased_by)
        select of_platform, one.id, one.chat, one.payload, at, at, case when not exists (
            select from arrival earlier where earlier.platform = of_platform and earlier.chat = one.chat
              and earlier.handled_at is null and earlier.leased_by is distinct from by) then by end
        from jsonb_to_recordset(arrivals) as one (n int, id text, chat text, payload jsonb)
        order by one.n
        on conflict (platform, id) do nothing
        returning a.number, a.id, a.chat, a.payload, a.attempts, a.leased_by is not null;
    end $$`.execute(db);
  await sql`
    alter table outbox
      -- A lease is good for as long as the process lives that holds it.
      drop column leased_until,
      add column answers text,
      add column replaces text,
      -- Of a long message: what has arrived is not sent again.
      add column pages_sent smallint not null default 0,
      -- The connection broke after it had left: it may have arrived.
      add column perhaps_sent boolean not null default false`.execute(db);
  await sql`create index outbox_of_chat on outbox (platform, chat, id desc) where sent_at is not null`.execute(
    db,
  );
  await sql`
    alter table invitation
      -- A code that only links another account of the same person gives no role.
      alter column role drop not null,
      add column name text,
      add column used_by integer references person,
      add check (role is not null or person_id is not null)`.execute(db);
  await sql`
    alter table device
      add column id integer generated always as identity unique,
      -- The browser and system, in words, so that its owner knows it again.
      add column label text`.execute(db);
  await sql`
    alter table person
      add column forgotten_at timestamptz,
      -- Whose this person's accounts and posts have become: both pseudonyms in the record are one human's.
      add column merged_into integer references person`.execute(db);
  await sql`create index person_merged on person (merged_into) where merged_into is not null`.execute(db);
  await sql`
    alter table account
      -- Names it in buttons, without telling the chat.
      add column id integer generated always as identity unique`.execute(db);
  await sql`
    alter table outbox
      -- A code stands in the message, until it is struck out.
      add column keeps_secret boolean not null default false`.execute(db);
  await sql`create index outbox_secrets on outbox (created_at) where keeps_secret`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index outbox_secrets`.execute(db);
  await sql`alter table outbox drop column keeps_secret`.execute(db);
  await sql`alter table account drop column id`.execute(db);
  await sql`drop index person_merged`.execute(db);
  await sql`alter table person drop column forgotten_at, drop column merged_into`.execute(db);
  await sql`alter table device drop column label, drop column id`.execute(db);
  await sql`delete from invitation where role is null`.execute(db);
  await sql`
    alter table invitation drop constraint invitation_check1, drop column used_by, drop column name,
      alter column role set not null`.execute(db);
  await sql`drop index outbox_of_chat`.execute(db);
  await sql`
    alter table outbox add column leased_until timestamptz,
      drop column answers, drop column replaces, drop column pages_sent, drop column perhaps_sent`.execute(
    db,
  );
  await sql`drop function keep_arrivals`.execute(db);
  await sql`drop table arrival, hold, instance`.execute(db);
}
