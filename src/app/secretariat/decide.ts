import type { PlanDecision } from '#conversation/secretariat/act.ts';
import type { AuditAction } from '#domain/audit.ts';
import { codeOf } from '#domain/plan.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import type { Acting } from '../areas/acting.ts';
import { recordDecisions } from '../record-decisions.ts';
import type { Decision } from '../record-decisions.ts';

const ACTIONS = {
  weight: 'weigh',
  withdrawal: 'withdraw',
  restoration: 'restore',
  addition: 'add',
} as const satisfies Record<Decision['kind'], AuditAction>;

/** Notes a decision in the audit log, in its transaction. */
export async function auditDecision(
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
  await recordDecisions(trx, [entered], acting);
  await auditDecision(trx, entered, acting);
}
