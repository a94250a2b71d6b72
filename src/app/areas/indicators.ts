import type { IndicatorAct } from '#conversation/indicators/act.ts';
import type { IndicatorFound, IndicatorNeed } from '#conversation/indicators/found.ts';
import { verdictOn } from '#domain/assessment.ts';
import type { AuditAction } from '#domain/audit.ts';
import { standingFor } from '#domain/indicator.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import { findCommitmentOf } from '#store/indicators/find-entry.ts';
import { readIndicators } from '#store/indicators/public.ts';
import { insertAssessment, undoAssessment } from '#store/indicators/write-assessment.ts';
import { holdCommitment, insertValue, undoValue } from '#store/indicators/write-value.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export async function findIndicator(
  { db, plan }: Pick<Asking, 'db' | 'plan'>,
  ask: IndicatorNeed['ask'],
): Promise<IndicatorFound> {
  const { of } = ask;
  const table = of === 'indicators' ? 'indicator_value' : 'assessment';
  const number = !plan
    ? undefined
    : 'entry' in ask
      ? await findCommitmentOf(db, table, plan.id, ask.entry)
      : ask.commitment;
  if (!plan || number === undefined) return { of, commitments: [] };
  const which = number === null ? {} : { commitment: number };
  return of === 'indicators'
    ? { of, commitments: await readIndicators(db, plan.id, which) }
    : { of, commitments: await readAssessments(db, plan.id, which) };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doIndicator(trx: Trx, act: IndicatorAct, acting: Acting): Promise<void> {
  const { plan, personId, channel, now } = acting;
  if (!plan || !(await holdCommitment(trx, plan.id, act.commitment))) throw new Outdated();
  const common = { id: act.id, planId: plan.id, commitment: act.commitment, personId, channel, at: now };
  switch (act.act) {
    case 'enter':
      return insertValue(trx, { ...common, ...act, supersedes: await lineOfValue(trx, plan.id, act) });
    case 'assess':
      await insertAssessment(trx, { ...common, ...act, supersedes: await lineOfVerdict(trx, plan.id, act) });
      return auditAssessment(trx, act.replaces === null ? 'assess' : 'correct-assessment', act, acting);
    case 'undo-value':
      return undoValue(trx, { ...common, entry: act.entry, head: await headOf(trx, plan.id, act) });
    case 'undo-assessment':
      await undoAssessment(trx, { ...common, entry: act.entry, head: await headOf(trx, plan.id, act) });
      return auditAssessment(trx, 'undo-assessment', act, acting);
    default:
      return act satisfies never;
  }
}

/** The assessor's verdicts are the coordinator's to enter; values are their leads', and stand in the public history. */
function auditAssessment(
  trx: Trx,
  action: Extract<AuditAction, 'assess' | 'correct-assessment' | 'undo-assessment'>,
  { commitment }: Pick<IndicatorAct, 'commitment'>,
  { plan, personId, channel, now: at }: Acting,
): Promise<void> {
  const target = { code: String(commitment) };
  return writeAudit(trx, { planId: plan?.id ?? null, personId, channel, at, action, target });
}

type Of<A extends IndicatorAct['act']> = Extract<IndicatorAct, { act: A }>;

/** What the new entry supersedes. Throws when another value stands in its place than its author was shown. */
async function lineOfValue(trx: Trx, planId: number, act: Of<'enter'>): Promise<string | null> {
  const [found] = await readIndicators(trx, planId, { commitment: act.commitment });
  const series = found?.indicators[act.indicator - 1];
  if (!series) throw new Outdated();
  const standing = standingFor(series, act.kind, act.on)?.id ?? null;
  if (!act.corrects && standing !== act.replaces) throw new Outdated();
  if (act.replaces === null) return null;
  return endOf(series.heads, act.replaces);
}

async function lineOfVerdict(trx: Trx, planId: number, act: Of<'assess'>): Promise<string | null> {
  const [found] = await readAssessments(trx, planId, { commitment: act.commitment });
  if (!found) throw new Outdated();
  const standing = verdictOn(found, act.on)?.id ?? null;
  if (!act.corrects && standing !== act.replaces) throw new Outdated();
  return act.replaces === null ? null : endOf(found.heads, act.replaces);
}

async function headOf(
  trx: Trx,
  planId: number,
  { act, entry, commitment }: Of<'undo-value' | 'undo-assessment'>,
): Promise<string> {
  if (act === 'undo-assessment') {
    const [found] = await readAssessments(trx, planId, { commitment });
    return endOf(found?.heads ?? {}, entry);
  }
  const [found] = await readIndicators(trx, planId, { commitment });
  return endOf(Object.assign({}, ...(found?.indicators ?? []).map(({ heads }) => heads)), entry);
}

/** Throws when the entry no longer stands. */
function endOf(heads: { readonly [id: string]: string }, entry: string): string {
  const head = heads[entry];
  if (head === undefined) throw new Outdated();
  return head;
}
