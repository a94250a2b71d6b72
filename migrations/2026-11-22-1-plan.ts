import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Plans, as they are imported: what changes a figure is not here but in the record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists unaccent`.execute(db);
  await sql`
    create table plan (
      id integer generated always as identity primary key,
      code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,30}$'),
      -- What the import brought beside titles and figures, as it stood in the file: period, country, published rates.
      document jsonb not null,
      title jsonb not null,
      as_of date not null,
      time_zone text not null,
      status text not null default 'open' check (status in ('open', 'closed', 'archived')),
      demonstration boolean not null default false,
      opened_at timestamptz not null
    )`.execute(db);
  await sql`
    create table axis (
      plan_id integer not null references plan,
      position integer not null,
      code text not null,
      title jsonb not null,
      document jsonb not null,
      primary key (plan_id, code)
    )`.execute(db);
  await sql`
    create table commitment (
      id integer generated always as identity primary key,
      plan_id integer not null references plan,
      number integer not null check (number > 0),
      position integer not null,
      axis text not null,
      title jsonb not null,
      organisation jsonb not null,
      document jsonb not null,
      unique (plan_id, number),
      foreign key (plan_id, axis) references axis
    )`.execute(db);
  await sql`
    create table activity (
      id integer generated always as identity primary key,
      plan_id integer not null references plan,
      commitment_id integer not null references commitment,
      commitment integer not null,
      number integer not null check (number > 0),
      position integer not null,
      title jsonb not null,
      document jsonb not null,
      weight numeric not null check (weight > 0),
      due_on date,
      -- An invented due date of the demonstration: shown as such, never exported.
      due_invented boolean not null default false,
      withdrawn_at timestamptz,
      unique (commitment_id, number)
    )`.execute(db);
  await sql`create index activity_of_plan on activity (plan_id, commitment, number)`.execute(db);
  await sql`
    create table search_text (
      plan_id integer not null references plan,
      commitment integer not null,
      activity integer,
      language text not null check (language in ('fr', 'ar', 'en')),
      -- Folded in TypeScript: \`unaccent\` leaves Arabic alone and is not immutable.
      folded text not null,
      words tsvector not null,
      unique nulls not distinct (plan_id, commitment, activity, language)
    )`.execute(db);
  await sql`create index search_words on search_text using gin (words)`.execute(db);
  await sql`create index search_trigrams on search_text using gin (folded gin_trgm_ops)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search_text, activity, commitment, axis, plan`.execute(db);
  await sql`drop extension unaccent`.execute(db);
  await sql`drop extension pg_trgm`.execute(db);
}
