import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Values of indicators as they are entered, and the verdicts of the independent assessor. Both only grow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indicator_value (
      id uuid primary key,
      plan_id integer not null references plan,
      commitment_id integer not null references commitment,
      -- Its place among the commitment's indicators in the plan, from 1.
      indicator integer not null check (indicator > 0),
      kind text not null check (kind in ('baseline', 'target', 'value')),
      value numeric not null,
      -- The date that it is true of; of a target, when it is to be reached.
      on_date date not null,
      source text not null check (source <> ''),
      person_id integer references person,
      channel text not null,
      at timestamptz not null,
      -- The entry that this one corrects or undoes.
      supersedes uuid unique references indicator_value,
      -- It undoes it: what stood before stands again.
      retracts boolean not null default false,
      check (not retracts or supersedes is not null)
    )`.execute(db);
  await sql`
    create index indicator_value_of on indicator_value (commitment_id, indicator, kind, on_date, at)`.execute(
    db,
  );
  await sql`
    create table assessment (
      id uuid primary key,
      plan_id integer not null references plan,
      commitment_id integer not null references commitment,
      -- The IRM's own words (OGP, IRM coding): never derived from what leads report.
      completion text not null
        check (completion in ('no_evidence', 'not_started', 'limited', 'substantial', 'complete')),
      verifiable boolean,
      open_government_lens boolean,
      potential text check (potential in ('unclear', 'modest', 'substantial')),
      early_results text check (early_results in ('none', 'moderate', 'significant')),
      source text not null check (source <> ''),
      on_date date not null,
      person_id integer references person,
      channel text not null,
      at timestamptz not null,
      supersedes uuid unique references assessment,
      retracts boolean not null default false,
      check (not retracts or supersedes is not null)
    )`.execute(db);
  await sql`create index assessment_of on assessment (commitment_id, on_date, at)`.execute(db);
  // Who entered it is merged and forgotten; nothing else changes.
  await sql`
    create trigger only_grows before delete or update of id, plan_id, commitment_id, indicator, kind, value, on_date,
        source, channel, at, supersedes, retracts
      on indicator_value for each row execute function refuse_rewriting()`.execute(db);
  await sql`
    create trigger only_grows before delete or update of id, plan_id, commitment_id, completion, verifiable,
        open_government_lens, potential, early_results, source, on_date, channel, at, supersedes, retracts
      on assessment for each row execute function refuse_rewriting()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table assessment, indicator_value`.execute(db);
}
