import { sql } from 'kysely';
import type { Message } from '#chat/message.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { storable } from './json.ts';
import { placeOf } from './place.ts';
import type { Db } from './schema.ts';

/** A reminder as it is put into the outbox. */
export type ReminderWrite = {
  readonly person: number;
  readonly kind: 'lead' | 'coordinator';
  readonly activities: readonly ActivityCode[];
  /** Their numbers. */
  readonly commitments: readonly number[];
  readonly keys: readonly { readonly person: number; readonly key: string }[];
  /** Ids of earlier reminders whose consequence this one is. */
  readonly escalates: readonly number[];
  readonly message: Message;
};

export type ReminderFate = {
  readonly person: number;
  /** `passed`: another process was faster, or they were reminded today. */
  readonly fate: 'written' | 'passed' | 'unreachable';
};

type Frame = {
  readonly planId: number;
  readonly timeZone: string;
  /** Local date of the plan's zone. */
  readonly today: string;
  readonly now: Date;
};

/**
 * Puts reminders into the outbox, each to where its person last wrote from and can be reached, in one statement: all
 * of it or nothing. A person's row of this day is the gate, and everything else selects from it; of each key, whoever
 * claims it first has it for good. Who can be reached nowhere keeps their keys for a better day.
 */
export async function writeReminders(
  db: Db,
  reminders: readonly ReminderWrite[],
  { planId, timeZone, today, now }: Frame,
): Promise<readonly ReminderFate[]> {
  if (reminders.length === 0) return [];
  const given = reminders.toSorted((a, b) => a.person - b.person);
  const { rows } = await sql<ReminderFate>`
    with given as materialized (
      select g.*, s.turn, p.language, place.platform, place.chat
      from jsonb_to_recordset(${storable(given)}::jsonb) as g (person int, kind text, activities jsonb,
        commitments jsonb, keys jsonb, escalates jsonb, message jsonb)
      -- By their keys (offset 0): joined, every batch would walk through all persons and all sessions.
      cross join lateral (select language from person where id = g.person offset 0) p
      left join lateral (select turn from session where person_id = g.person offset 0) s on true
      left join lateral (${placeOf('g.person')}) place on true
    ), gate as (
      insert into reminder (person_id, plan_id, kind, sent_on, at, activities, commitments)
      select person, ${planId}, kind, ${today}::date, ${now}::timestamptz,
        array(select jsonb_array_elements_text(activities)),
        array(select value::int from jsonb_array_elements_text(commitments))
      from given where platform is not null
      order by person
      on conflict do nothing
      returning id, person_id
    ), claimed as (
      insert into reminder_key (plan_id, person_id, key, reminder_id, claimed_on)
      select ${planId}, k.person, k.key, gate.id, ${today}::date
      from gate join given on given.person = gate.person_id
      cross join lateral jsonb_to_recordset(given.keys) as k (person int, key text)
      order by k.person, k.key
      on conflict do nothing
      returning reminder_id
    ), said as (
      insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
      select g.person, g.platform, g.chat, 'reminder:' || gate.id, g.language, ${timeZone}, coalesce(g.turn, 0),
        g.message, ${now}::timestamptz, ${now}::timestamptz
      from gate join given g on g.person = gate.person_id
      where gate.id in (select reminder_id from claimed)
      order by g.person
      returning person_id
    ), turned as (
      -- Who leads in several plans speaks about the one that the reminder, with its buttons, is about.
      update person set chosen_plan = ${planId}
      where chosen_plan is distinct from ${planId} and id = any(array(
        select distinct person_id from said cross join lateral (
          select from post where post.person_id = said.person_id and until is null and plan_id <> ${planId} offset 0) other))
    ), escalated as (
      update reminder set escalated_at = ${now}::timestamptz
      where escalated_at is null and id = any(array(
        select e::bigint from gate join given on given.person = gate.person_id
        cross join lateral jsonb_array_elements_text(given.escalates) as e)))
    select given.person, case when given.platform is null then 'unreachable'
      when said.person_id is null then 'passed' else 'written' end as fate
    from given left join said on said.person_id = given.person`.execute(db);
  return rows;
}

/**
 * Marks as answered what somebody answered by recording an update; by whatever was recorded since this instant. How
 * many were.
 */
export async function markAnswered(db: Db, planId: number, since: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update reminder set answered_at = answer.at
    from (
      select r.id, min(e.at) as at
      from entry e
      join person p on p.pseudonym = e.author
      join reminder r on r.person_id = p.id and r.plan_id = e.plan_id and r.at < e.at
      where e.plan_id = ${planId} and e.at >= ${since} and e.kind = 'update' and not e.retracts
        and r.kind = 'lead' and r.answered_at is null
      group by r.id) as answer
    where reminder.id = answer.id and reminder.answered_at is null`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** What a reminder was, and what became of it, for who looks after the plan. */
export type ReminderRow = {
  readonly name: string | null;
  readonly kind: 'lead' | 'coordinator';
  readonly at: Date;
  readonly commitments: readonly number[];
  readonly activities: readonly ActivityCode[];
  readonly answeredAt: Date | null;
  readonly snoozedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** Null while it is on its way, or when its message was cleaned up. */
  readonly sentAt: Date | null;
};

/** The reminders of a plan since an instant, the newest first. */
export async function listReminders(
  db: Db,
  planId: number,
  since: Date,
  limit = 200,
): Promise<readonly ReminderRow[]> {
  const { rows } = await sql<ReminderRow>`
    select p.name, r.kind, r.at, to_json(r.commitments) as commitments, to_json(r.activities) as activities,
      r.answered_at as "answeredAt", r.snoozed_at as "snoozedAt", r.escalated_at as "escalatedAt",
      o.sent_at as "sentAt"
    from reminder r join person p on p.id = r.person_id
    left join outbox o on o.dedupe_key = 'reminder:' || r.id
    where r.plan_id = ${planId} and r.at >= ${since}
    order by r.at desc, r.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Hours until a reminder was answered, one decimal; null while it is not. */
export function hoursUntilAnswer({ at, answeredAt }: Pick<ReminderRow, 'at' | 'answeredAt'>): number | null {
  return answeredAt === null ? null : Math.round((answeredAt.getTime() - at.getTime()) / 360_000) / 10;
}
