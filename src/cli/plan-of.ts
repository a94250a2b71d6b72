import type { PlanInfo } from '#domain/plan.ts';
import { findOpenPlan, findPlanByCode } from '#store/plans.ts';
import type { Db } from '#store/schema.ts';
import { Failure } from './command.ts';

/** The plan of this code, or without one the open plan. Throws a Failure that says what to do. */
export async function getPlanFor(db: Db, code: string | undefined): Promise<PlanInfo> {
  const plan = code === undefined ? await findOpenPlan(db) : await findPlanByCode(db, code);
  if (plan) return plan;
  throw new Failure(
    code === undefined
      ? 'There is no open plan yet. First: npm run plan -- import FILE'
      : `There is no plan ${code}.`,
  );
}
