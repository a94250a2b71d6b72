import { readFile } from 'node:fs/promises';
import { planDocument } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { findUntouchedPlan } from '#store/demonstration.ts';
import { listPlans } from '#store/plans.ts';
import { addDemonstration } from './demonstration.ts';
import { importPlan } from './import-plan.ts';
import type { Services } from './services.ts';

const SAMPLE = new URL('../../plans/ma-pan2.json', import.meta.url);
const SAMPLE_CODE = 'MA-PAN2';

/** The sample plan as its file has it: published figures, to the letter. */
export async function readSamplePlan(): Promise<PlanDocument> {
  return planDocument.parse(JSON.parse(await readFile(SAMPLE, 'utf8')));
}

/**
 * Gives an embedded database without a plan the sample one, and that its demonstration. Each of the two is all or
 * nothing, and is made up for when the program was ended between them. Never for a database of one's own.
 */
export async function seedSamplePlan(services: Services): Promise<void> {
  if ((await listPlans(services.db)).length === 0) {
    await importPlan(services, await readFile(SAMPLE, 'utf8'), { dryRun: false });
  }
  const untouched = await findUntouchedPlan(services.db);
  if (untouched?.code === SAMPLE_CODE) await addDemonstration(services, untouched);
}
