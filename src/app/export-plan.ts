import { planJson } from '#domain/plan-document.ts';
import { findOpenPlan, getPlanByCode } from '#store/plans.ts';
import { readPlanDocument } from '#store/read-plan.ts';
import type { Db } from '#store/schema.ts';

/**
 * The plan's file, byte for byte as a canonical one was imported: with the figures of the baseline, for those
 * that came since stand in the record. Without a code the open plan. Throws when there is no such plan.
 */
export async function exportPlan(db: Db, code?: string): Promise<string> {
  const plan = code === undefined ? await findOpenPlan(db) : await getPlanByCode(db, code);
  if (!plan) throw new Error('No plan is open');
  const { document, finalNewline } = await readPlanDocument(db, plan.id);
  return planJson(document, finalNewline);
}
