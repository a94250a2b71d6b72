import { sql } from 'kysely';
import type { DigestSetting } from '#domain/digest-time.ts';
import { DIGEST_SETTING } from '#domain/digest-time.ts';
import type { WeekKey } from '#domain/week.ts';
import type { DigestKey } from './digest-coordination.ts';
import type { Db } from './schema.ts';

/** What decides whether a plan's digest is due. */
export type DigestPlan = {
  readonly id: number;
  readonly code: string;
  readonly timeZone: string;
  readonly openedAt: Date;
  readonly setting: DigestSetting;
  /** The last week whose digest was frozen. */
  readonly lastWeek: WeekKey | null;
};

/** The plans that digests are made of: none of one that ended. */
export async function findDigestPlans(db: Db): Promise<readonly DigestPlan[]> {
  const usual = sql`json_build_object('weekday', ${DIGEST_SETTING.weekday}::int, 'hour', ${DIGEST_SETTING.hour}::int,
    'previewMinutes', ${DIGEST_SETTING.previewMinutes}::int)`;
  const { rows } = await sql<DigestPlan>`
    select p.id, p.code, p.time_zone as "timeZone", p.opened_at as "openedAt",
      coalesce((select json_build_object('weekday', weekday, 'hour', hour, 'previewMinutes', preview_minutes)
        from digest_setting where plan_id = p.id), ${usual}) as setting,
      (select max(week) from digest where plan_id = p.id and issue = 1) as "lastWeek"
    from plan p where p.status = 'open' order by p.id`.execute(db);
  return rows;
}

/** Digests of a plan that are to go out now; those that should have gone before `since` no longer do. */
export async function findSendable(
  db: Db,
  planId: number,
  { now, since }: { readonly now: Date; readonly since: Date },
): Promise<readonly DigestKey[]> {
  const { rows } = await sql<DigestKey>`
    select plan_id as "planId", week, issue from digest
    where plan_id = ${planId} and sent_at is null and held_at is null and sends_at <= ${now} and sends_at > ${since}
    order by week, issue`.execute(db);
  return rows;
}

/** When a digest goes out, ISO; null for one that does not, or that is not kept. */
export async function findSendingTime(db: Db, { planId, week, issue }: DigestKey): Promise<string | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select sends_at as at from digest
    where plan_id = ${planId} and week = ${week} and issue = ${issue}`.execute(db);
  return rows[0]?.at?.toISOString() ?? null;
}

/**
 * Weeks that were sent, once, and in which something was corrected afterwards. Only corrections since an instant are
 * looked for, and any of a digest that was sent since.
 */
export async function findCorrectedWeeks(db: Db, planId: number, since: Date): Promise<readonly WeekKey[]> {
  const { rows } = await sql<{ week: WeekKey }>`
    select d.week from digest d
    where d.plan_id = ${planId} and d.issue = 1 and d.sent_at is not null
      and not exists (select from digest second where second.plan_id = d.plan_id and second.week = d.week and second.issue = 2)
      and exists (
        select from entry late
        join entry original on original.plan_id = late.plan_id and original.seq = late.origin
        where late.plan_id = d.plan_id and late.supersedes is not null and late.at > d.as_of
          and (late.at > ${since} or d.sent_at > ${since})
          and original.at > (d.snapshot -> 'since' ->> 'at')::timestamptz and original.at <= d.as_of)
    order by d.week`.execute(db);
  return rows.map(({ week }) => week);
}
