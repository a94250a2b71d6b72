import type { PlanDecision } from '#conversation/secretariat/act.ts';
import type { AuditAction } from '#domain/audit.ts';
import { codeOf } from '#domain/plan.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import type { Acting } from '../areas/acting.ts';
import { recordDecisions } from '../record-decisions.ts';
import type { Decided, Decision } from '../record-decisions.ts';
import { tellDecision } from './tell-decision.ts';

const ACTIONS = {
  weight: 'weigh',
  withdrawal: 'withdraw',
  restoration: 'restore',
  addition: 'add',
} as const satisfies Record<Decision['kind'], AuditAction>;

/** Records one decision, notes it in the audit log and tells the leads; undefined where nothing was to be changed. */
export async function decideOne(trx: Trx, decision: Decision, acting: Acting): Promise<Decided | undefined> {
  const { plan } = acting;
  const [decided] = await recordDecisions(trx, [decision], acting);
  if (!plan || !decided) return undefined;
  await auditDecision(trx, decision, acting);
  await tellDecision(trx, decision, decided, { ...acting, plan });
  return decided;
}

async function auditDecision(
  trx: Trx,
  decision: Decision,
  { plan, personId, channel, now: at }: Pick<Acting, 'plan' | 'personId' | 'channel' | 'now'>,
): Promise<void> {
  const code =
    decision.kind === 'addition'
      ? codeOf({ commitment: decision.commitment, activity: decision.number })
      : decision.code;
  const action = ACTIONS[decision.kind];
  await writeAudit(trx, { planId: plan?.id ?? null, personId, channel, at, action, target: { code } });
}

/** Enters a coordinator's decision into the record. Throws `Outdated` when somebody else decided the same before. */
export async function decide(trx: Trx, decision: PlanDecision, acting: Acting): Promise<void> {
  const entered: Decision =
    decision.kind === 'addition'
      ? {
          ...decision,
          title: { [acting.language]: decision.title },
          dueOn: null,
          band: 'not_started',
          progress: 0,
        }
      : decision;
  await decideOne(trx, entered, acting);
}
