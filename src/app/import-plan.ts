import { endOfDay, localDate } from '#domain/calendar.ts';
import type { PlanChange } from '#domain/plan-change.ts';
import { additionsOf, comparePlans } from '#domain/plan-changes.ts';
import { DEFAULT_TIME_ZONE } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import type { PlanFile } from '#domain/plan-file.ts';
import type { PlanProblem } from '#domain/plan-problem.ts';
import { codeOf } from '#domain/plan.ts';
import type { Trx } from '#store/people.ts';
import { findPlanByCode } from '#store/plans.ts';
import { readPlanDocument } from '#store/read-plan.ts';
import { appendBaselines } from '#store/record.ts';
import { indexForSearch } from '#store/search-index.ts';
import { applyPlanChanges, insertPlan, lockImports, readUnrecordedActivities } from '#store/write-plan.ts';
import type { Services } from './services.ts';

type Working = Pick<Services, 'db' | 'clock' | 'newId'>;

export type ImportOutcome = {
  /** `would-change` is what a dry run says of a file that would be imported or would change something. */
  readonly outcome: 'imported' | 'unchanged' | 'changed' | 'would-change' | 'refused';
  /** In the order of the file's lines; only with `refused`. */
  readonly problems: readonly PlanProblem[];
  readonly changes: readonly PlanChange[];
};

/**
 * Imports a plan file, all or nothing. A plan of a code that is not there yet is written whole, with a baseline
 * in the record for each activity; a known one is compared, and changed where a file may change it.
 */
export async function importPlan(
  services: Working,
  text: string,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<ImportOutcome> {
  const read = readPlanFile(text);
  if ('problems' in read) return { outcome: 'refused', problems: read.problems, changes: [] };
  return services.db.transaction().execute(async (trx) => {
    await lockImports(trx);
    const known = await findPlanByCode(trx, read.file.document.plan.code);
    return known
      ? changePlan(services, trx, known.id, read.file, dryRun)
      : addPlan(services, trx, read.file, dryRun);
  });
}

async function addPlan(services: Working, trx: Trx, file: PlanFile, dryRun: boolean): Promise<ImportOutcome> {
  const { document, finalNewline } = file;
  const changes = additionsOf(document);
  if (dryRun) return { outcome: 'would-change', problems: [], changes };
  const now = services.clock();
  const planId = await insertPlan(trx, document, finalNewline, now);
  const stated = endOfDay(document.plan.asOf, zoneOf(document));
  // A state of today is recorded now: its end has not come, and what follows it may not stand before it.
  await recordBaselines(services, trx, planId, document, stated < now ? stated : now);
  await indexForSearch(trx, planId);
  return { outcome: 'imported', problems: [], changes };
}

async function changePlan(
  services: Working,
  trx: Trx,
  planId: number,
  { document, finalNewline, locate }: PlanFile,
  dryRun: boolean,
): Promise<ImportOutcome> {
  const recorded = await readPlanDocument(trx, planId);
  const { changes, refusals } = comparePlans(recorded, document, finalNewline);
  if (refusals.length > 0) {
    const problems = [...locate(refusals)].sort((a, b) => a.line - b.line);
    return { outcome: 'refused', problems, changes: [] };
  }
  if (changes.length === 0) return { outcome: 'unchanged', problems: [], changes };
  if (dryRun) return { outcome: 'would-change', problems: [], changes };
  await applyPlanChanges(trx, planId, document, finalNewline);
  // An addition counts from the moment it was made: rates as of an earlier one stay what they were.
  await recordBaselines(services, trx, planId, document, services.clock());
  await indexForSearch(trx, planId);
  return { outcome: 'changed', problems: [], changes };
}

/** Gives every activity that has no place in the record yet its baseline. */
async function recordBaselines(
  { newId }: Working,
  trx: Trx,
  planId: number,
  document: PlanDocument,
  at: Date,
): Promise<void> {
  const stated = new Map(
    document.commitments.flatMap(({ number: commitment, activities }) =>
      activities.map((activity) => [codeOf({ commitment, activity: activity.number }), activity]),
    ),
  );
  const date = localDate(at, zoneOf(document));
  const baselines = (await readUnrecordedActivities(trx, planId)).map(({ id, commitment, number }) => {
    const code = codeOf({ commitment, activity: number });
    const activity = stated.get(code);
    if (!activity) throw new Error(`Activity ${code} was written and is not in the file`);
    const { band, progress, weight } = activity;
    return { id: newId(), activityId: id, code, at, localDate: date, band, progress, weight };
  });
  await appendBaselines(trx, planId, baselines);
}

function zoneOf({ plan }: PlanDocument): string {
  return plan.timeZone ?? DEFAULT_TIME_ZONE;
}
