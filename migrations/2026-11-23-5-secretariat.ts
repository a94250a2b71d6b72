import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How a plan begins and ends, which periods are closed, and what the secretariat did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan
      add column closed_at timestamptz,
      add column archived_at timestamptz,
      -- Since when a coordinator wants it to be the one that is meant where no code is said; null for never.
      add column first_since timestamptz`.execute(db);
  // So far an import did that by itself.
  await sql`update plan set first_since = opened_at where status = 'open'`.execute(db);
  await sql`update plan set closed_at = opened_at where status <> 'open'`.execute(db);
  // Of several plans, the one that a person wants to speak about.
  await sql`alter table person add column chosen_plan integer references plan`.execute(db);
  // A post that is handed over to whoever uses the code ends when it is used, and not before.
  await sql`alter table invitation add column succeeds integer references person`.execute(db);
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
  await sql`alter table invitation drop column succeeds`.execute(db);
  await sql`alter table person drop column chosen_plan`.execute(db);
  await sql`alter table plan drop column closed_at, drop column archived_at, drop column first_since`.execute(
    db,
  );
}
