import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What the public follows, asks and contests, and what is answered to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan add column public_texts text not null default 'at-once'
      check (public_texts in ('at-once', 'released'))`.execute(db);
  await sql`
    create table follower (
      person_id integer not null references person,
      plan_id integer not null references plan,
      rhythm text not null default 'daily' check (rhythm in ('daily', 'weekly')),
      -- Of the plan's record: what lies up to here was told, or lay before they followed.
      told_seq integer not null,
      -- The same for what is not in the record: answers to the public's questions.
      told_at timestamptz not null,
      -- Local date of the plan's zone on which they were last thought of, or began to follow.
      told_on date not null,
      primary key (person_id, plan_id)
    )`.execute(db);
  // Who is due is asked every minute.
  await sql`create index follower_due on follower (plan_id, rhythm, told_on)`.execute(db);
  await sql`
    create table follow (
      id integer generated always as identity primary key,
      person_id integer not null,
      plan_id integer not null,
      -- Without either: the whole plan.
      axis text,
      commitment_id integer references commitment,
      since timestamptz not null,
      -- Of the plan's record: what lies up to here was there before.
      since_seq integer not null,
      unique nulls not distinct (person_id, plan_id, axis, commitment_id),
      check (axis is null or commitment_id is null),
      foreign key (person_id, plan_id) references follower on delete cascade,
      foreign key (plan_id, axis) references axis on delete cascade
    )`.execute(db);
  await sql`
    create table contribution (
      id uuid primary key,
      plan_id integer not null references plan,
      kind text not null check (kind in ('question', 'contest')),
      -- As people name it, from 1 within its plan and kind.
      number integer not null check (number > 0),
      commitment_id integer not null references commitment,
      -- Of a contest: the activity whose status it contests; null for the commitment's.
      activity_id integer references activity,
      -- Never shown: for what is theirs, and for whoever looks into abuse. Null once they are forgotten.
      person_id integer references person,
      channel text not null,
      language text not null check (language in ('fr', 'ar', 'en')),
      -- Null once it is withheld.
      text text,
      evidence jsonb not null default '[]',
      -- The status as it stood: {seq, band, progress}, or {rate} of a commitment.
      contested jsonb,
      at timestamptz not null,
      local_date date not null,
      -- When everybody could read it; null while it waits for the coordinator.
      released_at timestamptz,
      withheld_at timestamptz,
      withheld_reason text,
      withheld_by integer references person,
      closed_at timestamptz,
      outcome text check (outcome in ('upheld', 'partly', 'dismissed')),
      unique (plan_id, kind, number),
      check ((kind = 'contest') = (contested is not null)),
      check ((text is null) = (withheld_at is not null)),
      check ((withheld_at is null) = (withheld_reason is null)),
      check (outcome is null or (kind = 'contest' and closed_at is not null))
    )`.execute(db);
  await sql`create index contribution_of_commitment on contribution (commitment_id, at)`.execute(db);
  await sql`create index contribution_of_plan on contribution (plan_id, at)`.execute(db);
  await sql`create index contribution_of_person on contribution (person_id, at)`.execute(db);
  await sql`
    create table response (
      id uuid primary key,
      contribution_id uuid not null references contribution,
      -- An answer to a question; of a contest the lead's reply and the coordinator's closing word.
      kind text not null check (kind in ('answer', 'reply', 'closing')),
      person_id integer references person,
      language text not null check (language in ('fr', 'ar', 'en')),
      text text,
      at timestamptz not null,
      withheld_at timestamptz,
      withheld_reason text,
      withheld_by integer references person,
      check ((text is null) = (withheld_at is not null)),
      check ((withheld_at is null) = (withheld_reason is null))
    )`.execute(db);
  await sql`create index response_of_contribution on response (contribution_id, at)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table response, contribution, follow, follower`.execute(db);
  await sql`alter table plan drop column public_texts`.execute(db);
}
