import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The append-only record, its chain, what it comes to now, and the rules at the source. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entry (
      plan_id integer not null references plan,
      seq integer not null check (seq > 0),
      id uuid not null unique,
      kind text not null check (kind in ('baseline', 'update')),
      activity_id integer not null references activity,
      at timestamptz not null,
      -- Local date of the plan's zone: local time is never computed in SQL.
      local_date date not null,
      author uuid,
      channel text not null,
      -- The author's turn that recorded it: what was recorded in one tap is undone in one.
      turn integer,
      band text not null,
      progress smallint not null,
      weight numeric,
      base integer,
      supersedes uuid,
      -- The seq of the original that this entry corrects; its own for an original.
      origin integer not null,
      unchanged boolean not null default false,
      retracts boolean not null default false,
      texts jsonb not null default '{}',
      evidence jsonb not null default '[]',
      content_hash bytea not null check (length(content_hash) = 32),
      prev bytea not null check (length(prev) = 32),
      hash bytea not null check (length(hash) = 32),
      primary key (plan_id, seq),
      unique (prev, plan_id),
      constraint band_agrees_with_progress check (
        case band
          when 'not_started' then progress = 0
          when 'limited' then progress between 1 and 59
          when 'significant' then progress between 60 and 90
          when 'complete' then progress between 90 and 100
          else false
        end),
      constraint complete_needs_evidence check (
        kind = 'baseline' or band <> 'complete' or unchanged or retracts or jsonb_array_length(evidence) > 0),
      constraint update_has_author check (kind = 'baseline' or (author is not null and base is not null)),
      constraint correction_has_origin check ((supersedes is null) = (origin = seq)),
      constraint undo_supersedes check (not retracts or supersedes is not null),
      -- Two corrections of one version would each take its place.
      constraint corrected_once unique (supersedes),
      constraint unchanged_corrects_nothing check (not unchanged or supersedes is null)
    )`.execute(db);
  await sql`create index entry_of_activity on entry (activity_id, origin desc, seq desc)`.execute(db);
  // Whether a file may be shown is asked of the entries that have evidence.
  await sql`create index entry_evidence on entry using gin (evidence jsonb_path_ops) where evidence <> '[]'`.execute(
    db,
  );
  // How it stood at an instant.
  await sql`create index entry_by_time on entry (plan_id, at, seq)`.execute(db);
  await sql`create index entry_by_author on entry (author, seq desc) where author is not null`.execute(db);
  await sql`
    create table chain_head (
      plan_id integer primary key references plan,
      seq integer not null,
      hash bytea not null
    ) with (fillfactor = 50)`.execute(db);
  await sql`
    create table standing (
      activity_id integer primary key references activity,
      plan_id integer not null references plan,
      seq integer not null,
      origin integer not null,
      kind text not null,
      band text not null,
      progress smallint not null,
      at timestamptz not null,
      reported_at timestamptz
    ) with (fillfactor = 70)`.execute(db);
  // What a commitment's rate is made of, now and after each entry that moved it: read, never added up again.
  await sql`
    create table tally (
      commitment_id integer primary key references commitment,
      plan_id integer not null references plan,
      -- Never goes back: an update's own instant was taken before it was written, and may be older than the last one's.
      at timestamptz not null,
      weighted numeric not null,
      weight numeric not null,
      not_started integer not null,
      limited integer not null,
      significant integer not null,
      complete integer not null
    ) with (fillfactor = 70)`.execute(db);
  await sql`create index tally_of_plan on tally (plan_id)`.execute(db);
  await sql`
    create table past_tally (
      commitment_id integer not null references commitment,
      seq integer not null,
      at timestamptz not null,
      weighted numeric not null,
      weight numeric not null,
      not_started integer not null,
      limited integer not null,
      significant integer not null,
      complete integer not null,
      primary key (commitment_id, at, seq)
    )`.execute(db);
  await sql`
    create table file (
      sha256 bytea primary key,
      type text not null,
      size integer not null check (size between 1 and 20971520),
      bytes bytea not null,
      stored_at timestamptz not null
    )`.execute(db);
  await sql`
    create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception 'The record is append-only: % is refused', tg_op using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger entry_append_only before update or delete on entry
      for each row execute function refuse_rewriting()`.execute(db);
  await sql`
    create trigger entry_never_emptied before truncate on entry
      for each statement execute function refuse_rewriting()`.execute(db);
  // The same rules as src/domain/update.ts, so that no path around them exists.
  await sql`
    create function enforce_rules_at_the_source() returns trigger language plpgsql as $$
    declare
      due date;
      before entry;
      corrected entry;
    begin
      if new.kind = 'baseline' then
        return new;
      end if;
      select due_on into due from activity where id = new.activity_id;
      select e.* into before from standing s join entry e on e.plan_id = s.plan_id and e.seq = s.seq
        where s.activity_id = new.activity_id;
      if new.supersedes is not null then
        select e.* into corrected from entry e where e.id = new.supersedes and e.activity_id = new.activity_id;
        if corrected is null or corrected.origin <> new.origin or corrected.retracts or corrected.kind = 'baseline' then
          raise exception 'correction_of_nothing' using errcode = 'check_violation', constraint = 'correction_of_nothing';
        end if;
        before := corrected;
      end if;
      if new.retracts then
        return new;
      end if;
      if new.unchanged and new.supersedes is null
         and (new.band <> before.band or new.progress <> before.progress) then
        raise exception 'unchanged_is_unchanged' using errcode = 'check_violation', constraint = 'unchanged_is_unchanged';
      end if;
      if new.band in ('not_started', 'limited') and due < new.local_date and coalesce(new.texts -> 'difficulties' ->> 'text', '') = '' then
        raise exception 'difficulties_required' using errcode = 'check_violation', constraint = 'difficulties_required';
      end if;
      if new.progress < before.progress and coalesce(new.texts -> 'reason' ->> 'text', '') = '' then
        raise exception 'reason_required' using errcode = 'check_violation', constraint = 'reason_required';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger entry_rules before insert on entry
      for each row execute function enforce_rules_at_the_source()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table file, past_tally, tally, standing, chain_head, entry`.execute(db);
  await sql`drop function enforce_rules_at_the_source, refuse_rewriting`.execute(db);
}
