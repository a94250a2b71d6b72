import { sql } from 'kysely';
import type { FellowLead, FollowUp, Reminded, Reminding } from '#domain/reminding.ts';
import { REMINDED_A_PAGE } from '#domain/reminding.ts';
import type { Db } from './schema.ts';

type Standing = Pick<Reminding, 'fellows' | 'deputyName' | 'covers'> & { readonly country: string | null };

/** Who may stand in for a person, who does, and for whom they do so on this local date; and the plan's country. */
export async function readStanding(
  db: Db,
  planId: number,
  personId: number,
  today: string,
): Promise<Standing> {
  const away = sql`f.away_from <= ${today}::date and (f.away_until is null or f.away_until >= ${today}::date)`;
  const { rows } = await sql<Standing>`
    select plan.document ->> 'country' as country,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'name', p.name, 'commitments', shared.numbers)
          order by p.name nulls last, p.id)
        from (
          select fellow.person_id, json_agg(distinct c.number) as numbers
          from post own
          join post fellow on fellow.commitment_id = own.commitment_id and fellow.role = 'lead'
            and fellow.until is null and fellow.person_id <> own.person_id
          join commitment c on c.id = own.commitment_id
          where own.person_id = ${personId} and own.plan_id = plan.id and own.role = 'lead' and own.until is null
          group by fellow.person_id) as shared
        join person p on p.id = shared.person_id
        where not exists (select from preference f where f.person_id = p.id and ${away})), '[]') as fellows,
      (select p.name from preference f join person p on p.id = f.deputy_id
        where f.person_id = ${personId}) as "deputyName",
      coalesce((
        select json_agg(json_build_object('name', p.name, 'until', f.away_until) order by p.name nulls last, p.id)
        from preference f join person p on p.id = f.person_id
        where f.deputy_id = ${personId} and ${away}), '[]') as covers
    from plan where plan.id = ${planId}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`There is no plan ${planId}`);
  return { ...found, fellows: found.fellows satisfies readonly FellowLead[] };
}

/** A page of the reminders of leads since an instant, the newest first, and what came of all of them. */
export async function readFollowUp(
  db: Db,
  planId: number,
  since: Date,
  { page, escalated }: { readonly page: number; readonly escalated: boolean },
): Promise<FollowUp> {
  const kept = escalated ? sql`and r.escalated_at is not null and r.answered_at is null` : sql``;
  const { rows } = await sql<Omit<FollowUp, 'reminded'> & { readonly reminded: readonly Reminded[] | null }>`
    with told as (
      select * from reminder where plan_id = ${planId} and kind = 'lead' and at >= ${since}
    ), page as (
      select r.* from told r where true ${kept}
      order by r.at desc, r.id desc limit ${REMINDED_A_PAGE + 1} offset ${page * REMINDED_A_PAGE}
    )
    select count(*)::int as sent,
      (count(*) filter (where answered_at is not null))::int as answered,
      (count(*) filter (where answered_at is null and snoozed_at is not null))::int as snoozed,
      (count(*) filter (where answered_at is null and escalated_at is not null))::int as escalated,
      (select json_agg(json_build_object('name', p.name, 'at', to_json(r.at), 'commitments', r.commitments,
          'answeredAt', to_json(r.answered_at), 'snoozedAt', to_json(r.snoozed_at),
          'escalatedAt', to_json(r.escalated_at)) order by r.at desc, r.id desc)
        from page r join person p on p.id = r.person_id) as reminded
    from told`.execute(db);
  const [found] = rows;
  return found
    ? { ...found, reminded: found.reminded ?? [] }
    : { reminded: [], sent: 0, answered: 0, snoozed: 0, escalated: 0 };
}
