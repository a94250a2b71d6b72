import { sql } from 'kysely';
import type { Brief } from '#domain/brief.ts';
import { idArray } from '../recipients.ts';
import type { Db } from '../schema.ts';

/** How many of each a brief names. */
const MOST = 5;

/** What whoever takes over these commitments has to know: what is open, what was said last, what is asked. */
export async function readBrief(
  db: Db,
  planId: number,
  numbers: readonly number[],
): Promise<readonly Brief[]> {
  const { rows } = await sql<Brief>`
    select c.number, c.title,
      coalesce((
        select json_agg(json_build_object('code', a.commitment || '.' || a.number, 'title', a.title, 'band', st.band,
          'progress', st.progress, 'dueOn', a.due_on) order by a.position)
        from activity a join standing st on st.activity_id = a.id
        where a.commitment_id = c.id and a.withdrawn_at is null and st.band <> 'complete'), '[]') as open,
      coalesce((
        select json_agg(json_build_object('seq', last.seq, 'code', last.code, 'at', to_json(last.at), 'band', last.band,
          'progress', last.progress) order by last.seq desc)
        from (
          select e.seq, a.commitment || '.' || a.number as code, e.at, e.band, e.progress
          from entry e join activity a on a.id = e.activity_id
          where a.commitment_id = c.id and e.kind = 'update' and not e.retracts
          order by e.seq desc limit ${MOST}) as last), '[]') as updates,
      coalesce((
        select json_agg(q.number order by q.number) from contribution q
        where q.commitment_id = c.id and q.released_at is not null and q.text is not null and q.closed_at is null
          and not exists (select from response r where r.contribution_id = q.id)), '[]') as questions,
      coalesce((
        select json_agg(h.number order by h.number) from help_request h
        where h.commitment_id = c.id and h.status <> 'resolved'), '[]') as help
    from commitment c
    where c.plan_id = ${planId} and c.number = any(${idArray(numbers)}::int[])
    order by c.position, c.number`.execute(db);
  return rows;
}
