import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * What changes a figure beside updates is a link of the chain as well: a weight, an activity that is added, withdrawn
 * or restored. A text can be withheld: its hash takes its place, and the chain stays whole.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table entry
      drop constraint entry_kind_check,
      drop constraint complete_needs_evidence,
      drop constraint update_has_author,
      add constraint entry_kind_check
        check (kind in ('baseline', 'update', 'weight', 'withdrawal', 'restoration', 'addition')),
      add constraint complete_needs_evidence check (
        kind <> 'update' or band <> 'complete' or unchanged or retracts or jsonb_array_length(evidence) > 0),
      -- An addition has nothing before it.
      add constraint update_has_author check (
        kind = 'baseline' or (author is not null and (base is not null or kind = 'addition'))),
      add constraint only_updates_are_corrected check (
        kind = 'update' or (supersedes is null and not unchanged and not retracts and evidence = '[]')),
      add constraint weight_where_it_is_said check (kind not in ('weight', 'addition') or weight > 0),
      add constraint decision_has_reason check (
        kind not in ('weight', 'withdrawal', 'restoration', 'addition') or texts ? 'reason')`.execute(db);
  await replaceRules(db, 'update');
  await sql`drop trigger entry_append_only on entry`.execute(db);
  await sql`
    create function only_withhold_texts() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - 'texts' is distinct from to_jsonb(old) - 'texts'
        or (select count(*) from jsonb_object_keys(new.texts)) <> (select count(*) from jsonb_object_keys(old.texts))
        or exists (
          select from jsonb_each(old.texts) was
          where new.texts -> was.key is distinct from was.value
            -- Nothing but the very hash of what stood there may take its place.
            and (not was.value ? 'text' or new.texts -> was.key is distinct from jsonb_build_object('withheld',
              encode(sha256(convert_to((was.value ->> 'salt') || e'\n' || (was.value ->> 'text'), 'UTF8')), 'hex'))))
      then
        raise exception 'The record is append-only: UPDATE is refused' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger entry_append_only before update on entry
      for each row execute function only_withhold_texts()`.execute(db);
  await sql`
    create trigger entry_never_deleted before delete on entry
      for each row execute function refuse_rewriting()`.execute(db);
  // Why a text of the record can no longer be read: public, like the record.
  await sql`
    create table withholding (
      plan_id integer not null,
      seq integer not null,
      name text not null,
      reason text not null check (reason <> ''),
      at timestamptz not null,
      by_person integer references person,
      primary key (plan_id, seq, name),
      foreign key (plan_id, seq) references entry
    )`.execute(db);
  await letExcerptsGo(db);
}

const FROZEN = sql`plan_id, week, issue, number, head_seq, head_hash, as_of, frozen_at, corrects`;

/** What a digest quoted goes with the text itself; everything else of it stays frozen. */
async function letExcerptsGo(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger digest_frozen on digest`.execute(db);
  await sql`
    create trigger digest_frozen before delete or update of ${FROZEN} on digest
      for each row execute function refuse_rewriting()`.execute(db);
  await sql`
    create function only_withhold_excerpts() returns trigger language plpgsql as $$
    begin
      if new.snapshot #- '{difficulties,items}' is distinct from old.snapshot #- '{difficulties,items}'
        or exists (
          select from jsonb_array_elements(old.snapshot -> 'difficulties' -> 'items') with ordinality as was (item, n)
          full join jsonb_array_elements(new.snapshot -> 'difficulties' -> 'items') with ordinality as now (item, n)
            using (n)
          where now.item is distinct from was.item
            and (now.item is distinct from jsonb_set(was.item, '{excerpt}', '""') or not exists (
              select from withholding w
              where w.plan_id = old.plan_id and w.seq = (was.item ->> 'seq')::integer and w.name = 'difficulties')))
      then
        raise exception 'The record is append-only: UPDATE is refused' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger digest_quotes_frozen before update of snapshot on digest
      for each row execute function only_withhold_excerpts()`.execute(db);
}

async function keepExcerpts(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger digest_quotes_frozen on digest`.execute(db);
  await sql`drop function only_withhold_excerpts`.execute(db);
  await sql`drop trigger digest_frozen on digest`.execute(db);
  await sql`
    create trigger digest_frozen before delete or update of ${FROZEN}, snapshot on digest
      for each row execute function refuse_rewriting()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await keepExcerpts(db);
  await sql`drop table withholding`.execute(db);
  await sql`drop trigger entry_never_deleted on entry`.execute(db);
  await sql`drop trigger entry_append_only on entry`.execute(db);
  await sql`drop function only_withhold_texts`.execute(db);
  await sql`
    create trigger entry_append_only before update or delete on entry
      for each row execute function refuse_rewriting()`.execute(db);
  await replaceRules(db, 'all');
  await sql`
    alter table entry
      drop constraint decision_has_reason,
      drop constraint weight_where_it_is_said,
      drop constraint only_updates_are_corrected,
      drop constraint entry_kind_check,
      drop constraint complete_needs_evidence,
      drop constraint update_has_author,
      add constraint entry_kind_check check (kind in ('baseline', 'update')),
      add constraint complete_needs_evidence check (
        kind = 'baseline' or band <> 'complete' or unchanged or retracts or jsonb_array_length(evidence) > 0),
      add constraint update_has_author check (kind = 'baseline' or (author is not null and base is not null))`.execute(
    db,
  );
}

/** The rules of src/domain/update.ts are those of updates; before, all that was no baseline was one. */
async function replaceRules(db: Kysely<unknown>, of: 'update' | 'all'): Promise<void> {
  const exempt = of === 'update' ? `new.kind <> 'update'` : `new.kind = 'baseline'`;
  const corrects = of === 'update' ? `corrected.kind <> 'update'` : `corrected.kind = 'baseline'`;
  await sql`
    create or replace function enforce_rules_at_the_source() returns trigger language plpgsql as $$
    declare
      due date;
      before entry;
      corrected entry;
    begin
      if ${sql.raw(exempt)} then
        return new;
      end if;
      select due_on into due from activity where id = new.activity_id;
      select e.* into before from standing s join entry e on e.plan_id = s.plan_id and e.seq = s.seq
        where s.activity_id = new.activity_id;
      if new.supersedes is not null then
        select e.* into corrected from entry e where e.id = new.supersedes and e.activity_id = new.activity_id;
        if corrected is null or corrected.origin <> new.origin or corrected.retracts or ${sql.raw(corrects)} then
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
}
