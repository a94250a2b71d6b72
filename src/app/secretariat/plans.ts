import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import {
  archivePlan,
  choosePlanFor,
  closePlan,
  coordinates,
  lockPlan,
  openPlan,
} from '#store/secretariat/plan-state.ts';
import type { Acting } from '../areas/acting.ts';

export type PlanChange = 'open-plan' | 'close-plan' | 'archive-plan';

/** Opens (and puts first), closes or archives a plan. Throws `Outdated` when it is so already, or not the actor's to do. */
export async function changePlanState(
  trx: Trx,
  change: PlanChange,
  code: string,
  { personId, channel, now: at }: Pick<Acting, 'personId' | 'channel' | 'now'>,
): Promise<void> {
  const plan = await lockPlan(trx, code);
  if (!plan || (personId !== null && !(await coordinates(trx, personId, plan.id))))
    throw new Outdated(`${code} is not there to be changed`);
  const possible = change === 'open-plan' || plan.status === (change === 'close-plan' ? 'open' : 'closed');
  if (!possible) throw new Outdated(`${code} is ${plan.status}`);
  if (change === 'open-plan') await openPlan(trx, plan.id, at);
  else if (change === 'close-plan') await closePlan(trx, plan.id, at);
  else await archivePlan(trx, plan.id, at);
  await writeAudit(trx, { planId: plan.id, personId, channel, at, action: change, target: { code } });
}

/** From now on this person's conversation is about that plan. */
export async function choosePlan(trx: Trx, code: string, personId: number | null): Promise<void> {
  const plan = await lockPlan(trx, code);
  if (!plan || plan.status === 'archived' || personId === null)
    throw new Outdated(`${code} cannot be chosen`);
  await choosePlanFor(trx, personId, plan.id);
}
