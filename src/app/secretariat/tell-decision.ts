import type { PlanInfo } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { decisionNews } from '#report/secretariat/decision-news.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Trx } from '#store/people.ts';
import { readLeadsOf } from '#store/voice/contributions.ts';
import type { Acting } from '../areas/acting.ts';
import type { Decided, Decision } from '../record-decisions.ts';

/** Tells those who lead the commitment what was decided of it, in its transaction; not whoever decided. */
export async function tellDecision(
  trx: Trx,
  decision: Decision,
  { code, receipt }: Decided,
  { plan, personId, now }: Pick<Acting, 'personId' | 'now'> & { readonly plan: PlanInfo },
): Promise<void> {
  const leads = await readLeadsOf(trx, plan.id, refOf(code)?.commitment ?? 0);
  const others = leads.filter((id) => id !== personId);
  const row = { key: `decided:${plan.id}:${receipt}`, message: decisionNews({ ...decision, code, receipt }) };
  await sayToEach(trx, others, [row], { timeZone: plan.timeZone, now });
}
