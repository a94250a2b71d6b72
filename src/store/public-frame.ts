import { sql } from 'kysely';
import { chosenPlan, headOf, planInfo } from './public-plan.ts';
import type { PlanOutline } from './public-plan.ts';
import type { Db } from './schema.ts';
import { perDatabase } from './together.ts';

/** A plan as every public page of it begins. */
export type PublicFrame = PlanOutline & {
  /** Another one whenever anything that a public page of the plan shows has changed. */
  readonly version: string;
  /** When its record begins, an ISO instant; null while that is empty. */
  readonly since: string | null;
};

/**
 * The frame of a plan by its code, or of the open one, in one small statement: a page that was made of the same
 * version is not made again. Every entry moves the head; of the other tables a row that changed carries the number
 * of the transaction that changed it, and is seen from that transaction's end on.
 */
export function findPublicFrame(db: Db, code: string | undefined): Promise<PublicFrame | undefined> {
  return readTogether(db, code);
}

/** Readers who come while others are being answered share the next statement: it begins after they came. */
const readTogether = perDatabase(async (db: Db, codes: readonly (string | undefined)[]) => {
  const distinct = [...new Set(codes)];
  const frames = await Promise.all(distinct.map((code) => readFrame(db, code)));
  return codes.map((code) => frames[distinct.indexOf(code)]);
});

async function readFrame(db: Db, code: string | undefined): Promise<PublicFrame | undefined> {
  const { rows } = await sql<Omit<PublicFrame, 'axisCodes'> & { axisCodes: string[] | null }>`
    with p as (${chosenPlan(code)})
    select ${planInfo} as plan, ${headOf(undefined)} as head,
      (select to_json(min(at)) #>> '{}' from entry where plan_id = p.id and seq = 1) as since,
      (select json_agg(code order by position) from axis where plan_id = p.id) as "axisCodes",
      concat_ws(' ',
        (select ${stamp()} from plan x),
        (select ${stamp()} from chain_head x where x.plan_id = p.id),
        (select ${stamp()} from withholding x where x.plan_id = p.id),
        (select ${stamp()} from contribution x where x.plan_id = p.id),
        (select ${stamp()} from contribution c join response x on x.contribution_id = c.id where c.plan_id = p.id),
        (select ${stamp()} from indicator_value x where x.plan_id = p.id),
        (select ${stamp()} from assessment x where x.plan_id = p.id),
        (select ${stamp()} from digest x where x.plan_id = p.id)) as version
    from p`.execute(db);
  return rows[0] && { ...rows[0], axisCodes: rows[0].axisCodes ?? [] };
}

/** How many rows there are, and which transactions wrote them: no change of any of them leaves both as they were. */
function stamp() {
  return sql`count(*) || ':' || coalesce(sum(x.xmin::text::bigint), 0)`;
}
