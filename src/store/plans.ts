import { sql } from 'kysely';
import type { LocalizedText, PlanInfo } from '#domain/plan.ts';
import { foremostFirst } from './plan-order.ts';
import type { Db } from './schema.ts';

/** What can be known of a plan without its commitments. */
export type ListedPlan = PlanInfo & { readonly status: 'open' | 'closed' | 'archived' };

/** The plan that everything without a code is about; a closed one only where none is open (plan-order.ts). */
export async function findOpenPlan(db: Db): Promise<PlanInfo | undefined> {
  const { rows } = await sql<ListedRow>`
    select ${columns} from plan where status <> 'archived' order by ${foremostFirst()} limit 1`.execute(db);
  return rows[0] && infoOf(rows[0]);
}

/** Throws when there is no plan of this code. */
export async function getPlanByCode(db: Db, code: string): Promise<PlanInfo> {
  const plan = await findPlanByCode(db, code);
  if (!plan) throw new Error(`No plan has the code ${code}`);
  return plan;
}

export async function findPlanByCode(db: Db, code: string): Promise<PlanInfo | undefined> {
  const { rows } = await sql<ListedRow>`select ${columns} from plan where code = ${code}`.execute(db);
  return rows[0] && infoOf(rows[0]);
}

/** All plans: the one that is meant without a code, then the others that are open, closed and archived. */
export async function listPlans(db: Db): Promise<readonly ListedPlan[]> {
  const { rows } = await sql<ListedRow>`
    select ${columns} from plan order by status = 'archived', ${foremostFirst()}`.execute(db);
  return rows.map((row) => ({ ...infoOf(row), status: row.status }));
}

type ListedRow = {
  readonly id: number;
  readonly code: string;
  readonly title: LocalizedText;
  readonly timeZone: string;
  readonly asOf: string;
  readonly demonstration: boolean;
  readonly unofficialTranslations: readonly string[];
  readonly inventedUntil: string | null;
  readonly closedAt: string | null;
  readonly status: ListedPlan['status'];
};

const columns = sql`
  id, code, title, time_zone as "timeZone", as_of as "asOf", demonstration, status,
  to_json(case when status <> 'open' then closed_at end) #>> '{}' as "closedAt",
  to_json(case when past_invented then opened_at end) #>> '{}' as "inventedUntil",
  coalesce(document -> 'unofficialTranslations', '[]') as "unofficialTranslations"`;

function infoOf(row: ListedRow): PlanInfo {
  const { status: _, ...info } = row;
  return info;
}
