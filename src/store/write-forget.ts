import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { forgottenCommittee } from './committee/forgotten.ts';
import { forgottenVoice } from './voice/forgotten.ts';

/**
 * Everything of the person whose turn it is, and of those who were merged into them, but the public record: parts of
 * the writing statement (write-turn.ts). The session itself is emptied by the gate. What this turn writes is not
 * seen by these parts, so that its answer is still delivered.
 */
export function forgotten(at: Date): readonly RawBuilder<unknown>[] {
  return [
    sql`forgetting as (
      select person.id, gate.n, person.id = gate.person_id as self from person join gate
        on person.id = gate.person_id or person.merged_into = gate.person_id)`,
    sql`forgotten_persons as (
      update person set name = null, language_chosen = false, chosen_plan = null, forgotten_at = ${at}::timestamptz
      from forgetting f where person.id = f.id)`,
    sql`forgotten_sessions as (
      update session set state = 'null', draft_since = null from forgetting f
      where session.person_id = f.id and not f.self)`,
    sql`forgotten_posts as (
      update post set until = ${at}::timestamptz from forgetting f where post.person_id = f.id and post.until is null)`,
    // How they wanted to be reminded; and nobody whom they stood in for waits for them.
    sql`forgotten_wishes as (delete from preference w using forgetting f where w.person_id = f.id)`,
    sql`forgotten_deputies as (
      update preference w set deputy_id = null from forgetting f
      where w.deputy_id = f.id and w.person_id not in (select id from forgetting))`,
    ...forgottenVoice(at),
    ...forgottenCommittee(),
    sql`forgotten_devices as (delete from device d using forgetting f where d.person_id = f.id)`,
    sql`forgotten_accounts as (
      delete from account a using forgetting f where a.person_id = f.id returning a.platform, a.chat)`,
    sql`forgotten_codes as (
      delete from invitation i using forgetting f where i.person_id = f.id or i.used_by = f.id)`,
    sql`forgotten_successions as (
      update invitation i set succeeds = null from forgetting f where i.succeeds = f.id
        and i.person_id is distinct from f.id and i.used_by is distinct from f.id)`,
    // What was done stays done; that they did it is forgotten.
    sql`forgotten_acts as (update audit set person_id = null from forgetting f where audit.person_id = f.id)`,
    sql`forgotten_closings as (
      update closed_period set closed_by = null from forgetting f where closed_by = f.id)`,
    sql`forgotten_values as (
      update indicator_value v set person_id = null from forgetting f where v.person_id = f.id)`,
    sql`forgotten_verdicts as (update assessment a set person_id = null from forgetting f where a.person_id = f.id)`,
    // Kept without their words: the same message arriving twice is still one message.
    sql`forgotten_inbox as (
      update inbox i set content = '{"kind":"arrived"}'
      from forgetting f join turn t using (n)
      where i.person_id = f.id and (i.platform, i.message) <> (t.platform, t."inboundMessage"))`,
    sql`forgotten_outbox as (
      update outbox o set message = '{"lines":[]}', chat = '', answers = null, replaces = null, sent_as = null
      from forgetting f where o.person_id = f.id and (o.sent_at is not null or o.dead_at is not null))`,
    sql`forgotten_waiting as (
      delete from outbox o using forgetting f
      where o.person_id = f.id and o.sent_at is null and o.dead_at is null)`,
    // The one that is being read is done with this turn: a process that dies now must not read it again.
    sql`forgotten_arrivals as (
      update arrival a set payload = '{}', handled_at = coalesce(a.handled_at, ${at}::timestamptz)
      from forgotten_accounts f, turn t
      where a.platform = f.platform and a.chat = f.chat and (a.handled_at is not null
        or (a.platform = t.platform and a.chat = t.chat and a.number = (
          select min(first.number) from arrival first
          where first.platform = t.platform and first.chat = t.chat and first.handled_at is null))))`,
  ];
}
