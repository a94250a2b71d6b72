import { endOfDay, localDate } from '#domain/calendar.ts';
import type { PlanChange } from '#domain/plan-change.ts';
import { additionsOf, comparePlans } from '#domain/plan-changes.ts';
import { DEFAULT_TIME_ZONE } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import type { PlanFinding } from '#domain/plan-problem.ts';
import { codeOf } from '#domain/plan.ts';
import type { ImportProblem } from '#report/plan-table.ts';
import type { Trx } from '#store/people.ts';
import { findPlanByCode } from '#store/plans.ts';
import { readPlanDocument } from '#store/read-plan.ts';
import { appendBaselines } from '#store/record.ts';
import { indexForSearch } from '#store/search-index.ts';
import { applyPlanChanges, insertPlan, lockImports, readUnrecordedActivities } from '#store/write-plan.ts';
import { noteImport } from './secretariat/imported.ts';
import type { Importer } from './secretariat/imported.ts';
import type { Services } from './services.ts';

type Working = Pick<Services, 'db' | 'clock' | 'newId'>;
/** What an import is made with; a dry run makes nothing. */
type Making = {
  readonly now: Date;
  readonly newId: () => string;
  /** Whose doing it is, for the audit log; absent for what the program does by itself. */
  readonly by?: Importer;
};

/** A plan that was read from a file of any kind. */
export type ReadPlan = {
  readonly document: PlanDocument;
  /** Null for a file that has no last line: what is recorded of it stays. */
  readonly finalNewline: boolean | null;
  /** Says where in the file something stands, in its order. */
  readonly locate: (findings: readonly PlanFinding[]) => readonly ImportProblem[];
};

export type ImportOutcome = {
  /** `would-change` is what a dry run says of a file that would be imported or would change something. */
  readonly outcome: 'imported' | 'unchanged' | 'changed' | 'would-change' | 'refused';
  /** In the order of the file's lines or cells; only with `refused`. */
  readonly problems: readonly ImportProblem[];
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
  return services.db
    .transaction()
    .execute((trx) =>
      importInto(trx, read.file, dryRun ? null : { now: services.clock(), newId: services.newId }),
    );
}

/** The same in a transaction of the caller, for a plan that was read already; a dry run without `making`. */
export async function importInto(trx: Trx, file: ReadPlan, making: Making | null): Promise<ImportOutcome> {
  await lockImports(trx);
  const { code } = file.document.plan;
  const known = await findPlanByCode(trx, code);
  const done = known ? await changePlan(making, trx, known.id, file) : await addPlan(making, trx, file);
  if (making?.by && (done.outcome === 'imported' || done.outcome === 'changed'))
    await noteImport(trx, code, done.outcome, { ...making.by, now: making.now });
  return done;
}

async function addPlan(making: Making | null, trx: Trx, file: ReadPlan): Promise<ImportOutcome> {
  const { document, finalNewline } = file;
  const changes = additionsOf(document);
  if (!making) return { outcome: 'would-change', problems: [], changes };
  const { now } = making;
  const planId = await insertPlan(trx, document, finalNewline ?? true, now);
  const stated = endOfDay(document.plan.asOf, zoneOf(document));
  // A state of today is recorded now: its end has not come, and what follows it may not stand before it.
  await recordBaselines(making, trx, planId, document, stated < now ? stated : now);
  await indexForSearch(trx, planId);
  return { outcome: 'imported', problems: [], changes };
}

async function changePlan(
  making: Making | null,
  trx: Trx,
  planId: number,
  { document, finalNewline, locate }: ReadPlan,
): Promise<ImportOutcome> {
  const recorded = await readPlanDocument(trx, planId);
  const newline = finalNewline ?? recorded.finalNewline;
  const { changes, refusals } = comparePlans(recorded, document, newline);
  if (refusals.length > 0) return { outcome: 'refused', problems: locate(refusals), changes: [] };
  if (changes.length === 0) return { outcome: 'unchanged', problems: [], changes };
  if (!making) return { outcome: 'would-change', problems: [], changes };
  await applyPlanChanges(trx, planId, document, newline);
  // An addition counts from the moment it was made: rates as of an earlier one stay what they were.
  await recordBaselines(making, trx, planId, document, making.now);
  await indexForSearch(trx, planId);
  return { outcome: 'changed', problems: [], changes };
}

/** Gives every activity that has no place in the record yet its baseline. */
async function recordBaselines(
  { newId }: Making,
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
