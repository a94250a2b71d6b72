import { createHash } from 'node:crypto';
import type { ImportAct } from '#conversation/import/act.ts';
import type { ImportChecked, ImportFound, ImportNeed } from '#conversation/import/found.ts';
import { SHOWN_AT_ONCE } from '#conversation/import/found.ts';
import type { PlanChange } from '#domain/plan-change.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { findKeptFile } from '#store/files.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { findPlanByCode } from '#store/plans.ts';
import { coordinates } from '#store/secretariat/plan-state.ts';
import { importInto } from '../import-plan.ts';
import type { ImportOutcome } from '../import-plan.ts';
import { readPlanUpload } from '../read-plan-upload.ts';
import type { UploadRead } from '../read-plan-upload.ts';
import { CHAT_LIMITS } from '../upload/limits.ts';
import type { Acting, Asking } from './acting.ts';

type PlanRead = Extract<UploadRead, { read: 'plan' }>;

/** What a turn wants to know: what a file would do. Nothing is written. */
export async function findImport(asking: Asking, { file }: ImportNeed['ask']): Promise<ImportFound> {
  return { of: 'check', file, checked: await check(asking, file.sha256) };
}

async function check({ db, personId }: Asking, sha256: string): Promise<ImportChecked> {
  const kept = await findKeptFile(db, sha256);
  if (!kept) return { outcome: 'gone' };
  const read = await readPlanUpload(kept.bytes, CHAT_LIMITS);
  if (read.read === 'refused') return { outcome: 'unread', refusal: read.refusal };
  if (read.read === 'problems') return refusedFor(read.problems, read.notes);
  const { code } = read.plan.document.plan;
  const known = await findPlanByCode(db, code);
  if (known && !(await coordinates(db, personId, known.id))) return { outcome: 'not-yours', code };
  if (known?.closedAt) return { outcome: 'closed', code };
  const outcome = await db.transaction().execute((trx) => importInto(trx, read.plan, null));
  if (outcome.outcome === 'refused') return refusedFor(outcome.problems, read.notes);
  if (outcome.outcome === 'unchanged') return { outcome: 'unchanged', code, notes: read.notes };
  return wouldChange(read, outcome, known === undefined);
}

function refusedFor(problems: ImportOutcome['problems'], notes: PlanRead['notes']): ImportChecked {
  return { outcome: 'refused', problems: problems.slice(0, SHOWN_AT_ONCE), count: problems.length, notes };
}

function wouldChange(
  { plan: { document }, notes }: PlanRead,
  { changes }: ImportOutcome,
  isNew: boolean,
): ImportChecked {
  return {
    outcome: 'would-change',
    code: document.plan.code,
    title: document.plan.title,
    holds: isNew ? holdsOf(document) : null,
    changes: changes.slice(0, SHOWN_AT_ONCE),
    count: changes.length,
    mark: markOf(changes),
    notes,
  };
}

function holdsOf({ axes, commitments }: PlanDocument) {
  return {
    axes: axes.length,
    commitments: commitments.length,
    activities: commitments.reduce((sum, one) => sum + one.activities.length, 0),
    indicators: commitments.reduce((sum, one) => sum + one.indicators.length, 0),
  };
}

/** Names what an import does: another one, or the same on another state, has another. */
function markOf(changes: readonly PlanChange[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 32);
}

/** Imports, in the transaction of the turn. Throws `Outdated` when it would not do what the turn has read. */
export async function doImport(trx: Trx, { sha256, mark }: ImportAct, acting: Acting): Promise<void> {
  const { personId, channel, now, newId } = acting;
  const kept = await findKeptFile(trx, sha256);
  const read = kept && (await readPlanUpload(kept.bytes, CHAT_LIMITS));
  if (read?.read !== 'plan') throw new Outdated('The file is no longer kept');
  const { code } = read.plan.document.plan;
  const before = await findPlanByCode(trx, code);
  const may = !before || (personId !== null && (await coordinates(trx, personId, before.id)));
  if (!may || before?.closedAt)
    throw new Outdated(`The plan ${code} is not this person's to change any more`);
  const { outcome, changes } = await importInto(trx, read.plan, { now, newId, by: { personId, channel } });
  if (outcome !== (before ? 'changed' : 'imported') || markOf(changes) !== mark)
    throw new Outdated(`The plan ${code} is no longer what it was`);
}
