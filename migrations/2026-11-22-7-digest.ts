import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The weekly digests of a plan: frozen when they are made, held or sent afterwards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table digest (
      plan_id integer not null references plan,
      -- The ISO week that it reports.
      week text not null check (week ~ '^\\d{4}-W\\d{2}$'),
      -- 1 as it was first made; 2 after a correction changed what it had said.
      issue smallint not null check (issue in (1, 2)),
      -- Counts the weeks that were reported; both issues of a week carry the same.
      number integer not null check (number > 0),
      snapshot jsonb not null,
      -- What the record had come to: everything in the snapshot can be recomputed up to there.
      head_seq integer,
      head_hash bytea check (length(head_hash) = 32),
      as_of timestamptz not null,
      frozen_at timestamptz not null,
      corrects smallint,
      held_at timestamptz,
      -- The coordinator's own line stands outside the snapshot.
      line text,
      line_by integer references person,
      sent_at timestamptz,
      primary key (plan_id, week, issue),
      unique (plan_id, number, issue),
      check (corrects is not distinct from case issue when 2 then 1 end),
      check ((head_seq is null) = (head_hash is null)),
      check (line is null or line_by is not null),
      foreign key (plan_id, week, corrects) references digest
    )`.execute(db);
  // What was frozen stays as it is; the coordinator's columns may move.
  await sql`
    create trigger digest_frozen
      before delete or update of plan_id, week, issue, number, snapshot, head_seq, head_hash, as_of, frozen_at, corrects
      on digest for each row execute function refuse_rewriting()`.execute(db);
  await sql`
    create table digest_setting (
      plan_id integer primary key references plan,
      -- 1 Monday … 7 Sunday, as ISO 8601 counts.
      weekday smallint not null default 1 check (weekday between 1 and 7),
      -- Of the plan's zone.
      hour smallint not null default 8 check (hour between 0 and 23),
      -- How long before it is sent the coordinator sees it; 0 for no preview.
      preview_minutes smallint not null default 60 check (preview_minutes between 0 and 1440)
    )`.execute(db);
  // Updates before a plan's first day here were made up, to have a past to look at.
  await sql`alter table plan add column past_invented boolean not null default false`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan drop column past_invented`.execute(db);
  await sql`drop table digest_setting, digest`.execute(db);
}
