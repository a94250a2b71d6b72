import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';

export type Crowd = { readonly leads: number; readonly activities: number };

/**
 * Grows the one plan of a database, by set-based SQL, to as many commitments as there are leads: each is led by two,
 * each lead leads two. Every activity has a standing (not started, limited, significant or complete), a tenth of them
 * a due date within four months of `today`. Nobody has reported yet. The record is left alone.
 */
export async function growLeads(
  db: Db,
  planId: number,
  { leads, activities }: Crowd,
  today: string,
): Promise<void> {
  await sql`
    insert into commitment (plan_id, number, position, axis, title, organisation, document)
    select c.plan_id, n, n - 1, c.axis, c.title, c.organisation, c.document
    from generate_series(23, ${leads}::int) as n
    join commitment c on c.plan_id = ${planId} and c.number = (n - 1) % 22 + 1`.execute(db);
  await sql`
    insert into activity (plan_id, commitment_id, commitment, number, position, title, document, weight)
    select ${planId}, c.id, c.number, 100 + n, n, known.title, known.document, 1
    from commitment c
    cross join generate_series(1, ceil(${activities}::float8 / ${leads})::int) as n
    join (select row_number() over (order by id) - 1 as i, title, document from activity where plan_id = ${planId}) as known
      on known.i = (c.number * 7 + n) % 147
    where c.plan_id = ${planId} and c.number > 22`.execute(db);
  await sql`
    insert into standing (activity_id, plan_id, seq, origin, kind, band, progress, at)
    select id, plan_id, 1, 1, 'baseline',
      (array['not_started', 'limited', 'limited', 'significant', 'significant', 'complete'])[1 + id % 6],
      (array[0, 10, 50, 70, 80, 100])[1 + id % 6], '2023-07-31'
    from activity a where plan_id = ${planId} and not exists (select from standing s where s.activity_id = a.id)`.execute(
    db,
  );
  await sql`update activity set due_on = ${today}::date + (id % 120 - 60)::int where plan_id = ${planId} and id % 10 = 3`.execute(
    db,
  );
  await addLeads(db, planId, leads);
  await sql`vacuum analyze`.execute(db);
}

async function addLeads(db: Db, planId: number, leads: number): Promise<void> {
  await sql`
    insert into person (pseudonym, name, language, created_at)
    select gen_random_uuid(), 'Lead ' || n, (array['fr', 'ar', 'en'])[1 + n % 3], '2026-01-01'
    from generate_series(1, ${leads}::int) as n`.execute(db);
  await sql`insert into session (person_id, turn, state, updated_at) select id, 3, 'null', '2026-01-01' from person`.execute(
    db,
  );
  await sql`
    insert into account (platform, chat, person_id, created_at)
    select 'telegram', 'chat ' || id, id, '2026-01-01' from person`.execute(db);
  await sql`
    insert into post (person_id, plan_id, role, commitment_id, since)
    select p.id, ${planId}, 'lead', c.id, '2026-01-01'
    from (select id, row_number() over (order by id) as n from person) as p
    join commitment c on c.plan_id = ${planId} and c.number in (p.n, p.n % ${leads}::int + 1)`.execute(db);
}

/** Says of all but a share of the commitments that they were reported of at an instant; the rest never were. */
export async function reportOfMost(db: Db, planId: number, at: Date, silentShare: number): Promise<void> {
  await sql`
    update standing set reported_at = ${at} from activity a
    where a.id = activity_id and a.plan_id = ${planId} and a.commitment % 100 >= ${silentShare}::float8 * 100`.execute(
    db,
  );
  await sql`vacuum analyze standing`.execute(db);
}
