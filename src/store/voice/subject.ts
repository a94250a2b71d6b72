import { sql } from 'kysely';
import type { Subject } from '#domain/contribution-reading.ts';
import { MOST_A_DAY, MOST_ON_ONE } from '#domain/contribution.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { commitmentRate } from '#domain/rate.ts';
import type { Db } from '../schema.ts';

const DAY = 24 * 3600_000;

/** Null where the plan has no such commitment. */
export async function findSubject(
  db: Db,
  planId: number,
  asked: { readonly commitment: number; readonly activity: ActivityCode | null },
  { personId, now }: { readonly personId: number; readonly now: Date },
): Promise<Subject | null> {
  const number = asked.activity === null ? null : (refOf(asked.activity)?.activity ?? null);
  const since = new Date(now.getTime() - DAY);
  const { rows } = await sql<{
    commitment: number;
    title: LocalizedText;
    activity: Subject['activity'];
    weighted: number | null;
    weight: number | null;
    publicTexts: Subject['publicTexts'];
    sent: readonly { readonly at: string; readonly here: boolean }[];
  }>`
    select c.number as commitment, c.title, p.public_texts as "publicTexts",
      t.weighted::float8 as weighted, t.weight::float8 as weight,
      (select json_build_object('code', a.commitment || '.' || a.number, 'title', a.title,
          'withdrawn', a.withdrawn_at is not null, 'seq', st.seq, 'band', st.band, 'progress', st.progress)
        from activity a join standing st on st.activity_id = a.id
        where a.commitment_id = c.id and a.number = ${number}::int) as activity,
      coalesce((select json_agg(json_build_object('at', x.at, 'here', x.commitment_id = c.id) order by x.at desc)
        from contribution x where x.person_id = ${personId} and x.at > ${since}), '[]') as sent
    from commitment c join plan p on p.id = c.plan_id left join tally t on t.commitment_id = c.id
    where c.plan_id = ${planId} and c.number = ${asked.commitment}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { weighted, weight, sent, ...subject } = row;
  return {
    ...subject,
    rate: commitmentRate({ weighted: weighted ?? 0, weight: weight ?? 0 }),
    ...allowance(sent),
  };
}

/** From what was sent in the last 24 hours, the newest first. */
function allowance(
  sent: readonly { readonly at: string; readonly here: boolean }[],
): Pick<Subject, 'again' | 'onThis'> {
  const here = sent.filter((one) => one.here);
  const freed = (one: { readonly at: string } | undefined) => (one ? Date.parse(one.at) + DAY : 0);
  const [day, onOne] = [freed(sent[MOST_A_DAY - 1]), freed(here[MOST_ON_ONE - 1])];
  const again = Math.max(day, onOne);
  return {
    again: again === 0 ? null : new Date(again).toISOString(),
    onThis: onOne > day,
  };
}
