import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How a plan begins and ends, which periods are closed, and what the secretariat did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan
      add column closed_at timestamptz,
      add column archived_at timestamptz`.execute(db);
  await sql`update plan set closed_at = opened_at where status <> 'open'`.execute(db);
  await sql`
    create table closed_period (
      plan_id integer not null references plan,
      -- A calendar month of the plan's zone.
      period text not null check (period ~ '^\\d{4}-\\d{2}$'),
      closed_at timestamptz not null,
      closed_by integer references person,
      primary key (plan_id, period)
    )`.execute(db);
  await sql`
    create table audit (
      id integer generated always as identity primary key,
      -- Null for what concerns the whole installation.
      plan_id integer references plan,
      at timestamptz not null,
      -- Null for the command line, and for whoever was forgotten.
      person_id integer references person,
      channel text not null,
      action text not null,
      -- What it was done to: codes, numbers and names of posts, never a text or a secret.
      target jsonb not null default '{}'
    )`.execute(db);
  await sql`create index audit_of_plan on audit (plan_id, id desc)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table audit, closed_period`.execute(db);
  await sql`alter table plan drop column closed_at, drop column archived_at`.execute(db);
}
