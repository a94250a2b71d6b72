import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Persons, where they are reached, what they may do, and the conversation that belongs to each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person (
      id integer generated always as identity primary key,
      -- Stands in the record for the person: erasing the name breaks nothing.
      pseudonym uuid not null unique,
      name text,
      language text not null check (language in ('fr', 'ar', 'en')),
      -- False while the language is only a guess from the platform or the script.
      language_chosen boolean not null default false,
      demonstration boolean not null default false,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table account (
      platform text not null,
      chat text not null,
      person_id integer not null references person,
      created_at timestamptz not null,
      unreachable_since timestamptz,
      primary key (platform, chat)
    )`.execute(db);
  await sql`create index account_of_person on account (person_id)`.execute(db);
  await sql`
    create table post (
      id integer generated always as identity primary key,
      person_id integer not null references person,
      -- Null for the coordinator of the whole installation: the first one comes before any plan.
      plan_id integer references plan,
      role text not null check (role in ('lead', 'committee', 'coordinator')),
      commitment_id integer references commitment,
      since timestamptz not null,
      until timestamptz,
      check ((role = 'lead') = (commitment_id is not null)),
      check (plan_id is not null or role = 'coordinator')
    )`.execute(db);
  await sql`
    create unique index post_held_once on post (person_id, plan_id, role, commitment_id)
      nulls not distinct where until is null`.execute(db);
  await sql`create index post_of_commitment on post (commitment_id) where until is null`.execute(db);
  await sql`
    create table invitation (
      -- SHA-256 of the code: who reads the table cannot sign in.
      code_hash bytea primary key,
      plan_id integer references plan,
      role text not null check (role in ('lead', 'committee', 'coordinator')),
      commitments integer[] not null default '{}',
      -- For an existing person, such as a second device; otherwise a new one is made.
      person_id integer references person,
      language text not null check (language in ('fr', 'ar', 'en')),
      expires_at timestamptz not null,
      used_at timestamptz,
      check (plan_id is not null or role = 'coordinator')
    )`.execute(db);
  await sql`
    create table device (
      token_hash bytea primary key,
      person_id integer not null references person,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`
    create table session (
      person_id integer primary key references person,
      -- Counts the turns; the gate of every write.
      turn integer not null default 0,
      state jsonb not null,
      updated_at timestamptz not null,
      -- Set while a draft waits for its person; the reminder of it is said once.
      draft_since timestamptz,
      draft_mentioned_at timestamptz
    ) with (fillfactor = 50)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table session, device, invitation, post, account, person`.execute(db);
}
