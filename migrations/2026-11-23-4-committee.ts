import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What leads ask of the committee: help, and that weights be accepted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table help_request (
      id uuid primary key,
      plan_id integer not null references plan,
      -- As people name it, from 1 within its plan.
      number integer not null check (number > 0),
      commitment_id integer not null references commitment,
      activity_id integer references activity,
      person_id integer references person,
      language text not null check (language in ('fr', 'ar', 'en')),
      text text not null,
      at timestamptz not null,
      local_date date not null,
      status text not null default 'open' check (status in ('open', 'taken', 'answered', 'escalated', 'resolved')),
      taken_by integer references person,
      taken_at timestamptz,
      escalated_at timestamptz,
      resolved_at timestamptz,
      unique (plan_id, number),
      check (status <> 'taken' or taken_by is not null),
      check ((taken_by is null) = (taken_at is null)),
      check ((status = 'resolved') = (resolved_at is not null)),
      check (status <> 'escalated' or escalated_at is not null)
    )`.execute(db);
  await sql`create index help_request_of_plan on help_request (plan_id, status, at)`.execute(db);
  // What is said to it since, in its order: the committee's answers, and what the lead says is still missing.
  await sql`
    create table help_reply (
      id uuid primary key,
      request_id uuid not null references help_request,
      kind text not null check (kind in ('answer', 'missing')),
      person_id integer references person,
      language text not null check (language in ('fr', 'ar', 'en')),
      text text not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index help_reply_of_request on help_reply (request_id, at)`.execute(db);
  await sql`
    create table weight_proposal (
      id uuid primary key,
      plan_id integer not null references plan,
      number integer not null check (number > 0),
      commitment_id integer not null references commitment,
      person_id integer references person,
      -- {"1": 3, "2": 1.5}: of every activity that is not withdrawn, by its number.
      weights jsonb not null,
      -- Those that stood when it was made.
      before jsonb not null,
      reason text not null check (reason <> ''),
      at timestamptz not null,
      decision text check (decision in ('accepted', 'refused', 'taken-back')),
      decided_by integer references person,
      decided_at timestamptz,
      decision_reason text,
      unique (plan_id, number),
      check ((decision is null) = (decided_at is null)),
      check (decision is distinct from 'refused' or decision_reason is not null)
    )`.execute(db);
  // Another one may be made when this one is decided.
  await sql`
    create unique index weight_proposal_open on weight_proposal (commitment_id) where decision is null`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table weight_proposal, help_reply, help_request`.execute(db);
}
