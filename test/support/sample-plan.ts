import { readFileSync } from 'node:fs';
import { planJson } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';

/** The text of the sample plan that the project ships. */
export const samplePlan = readFileSync(new URL('../../plans/ma-pan2.json', import.meta.url), 'utf8');

/** The sample plan's text after a change of its document. */
export function changedSample(change: (document: PlanDocument) => void): string {
  const read = readPlanFile(samplePlan);
  if ('problems' in read) throw new Error(`The sample plan is not one: ${JSON.stringify(read.problems[0])}`);
  const document = structuredClone(read.file.document);
  change(document);
  return planJson(document, true);
}

/** Commitment `number` of a plan; throws when there is none. */
export function commitmentOf(document: PlanDocument, number: number): PlanDocument['commitments'][number] {
  const commitment = document.commitments.find((one) => one.number === number);
  if (!commitment) throw new Error(`No commitment ${number}`);
  return commitment;
}

/** Activity `4.3` as `activityOf(document, 4, 3)`; throws when there is none. */
export function activityOf(
  document: PlanDocument,
  commitment: number,
  number: number,
): PlanDocument['commitments'][number]['activities'][number] {
  const activity = commitmentOf(document, commitment).activities.find((one) => one.number === number);
  if (!activity) throw new Error(`No activity ${commitment}.${number}`);
  return activity;
}
