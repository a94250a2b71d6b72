import type { SecretariatAct } from '#conversation/secretariat/act.ts';
import type { SecretariatFound, SecretariatNeed } from '#conversation/secretariat/found.ts';
import { replayDeadLetters } from '#store/dead-letters.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { lockFailed } from '#store/secretariat/failed.ts';
import { noteCorrection } from '../secretariat/correct.ts';
import { decide } from '../secretariat/decide.ts';
import { findForSecretariat } from '../secretariat/find.ts';
import { nudgeLeads } from '../secretariat/nudge.ts';
import { changePeriod } from '../secretariat/periods.ts';
import { changePlanState, choosePlan } from '../secretariat/plans.ts';
import { handOverByCode, movePosts } from '../secretariat/posts.ts';
import { withholdText } from '../withhold-text.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export function findSecretariat(
  asking: Asking,
  ask: SecretariatNeed['ask'],
): Promise<SecretariatFound | undefined> {
  return findForSecretariat(asking, ask);
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doSecretariat(trx: Trx, act: SecretariatAct, acting: Acting): Promise<void> {
  switch (act.act) {
    case 'choose-plan':
      return choosePlan(trx, act.plan, acting.personId);
    case 'open-plan':
    case 'close-plan':
    case 'archive-plan':
      return changePlanState(trx, act.act, act.plan, acting);
    case 'assign':
      return movePosts(trx, { from: null, to: act.to, commitments: act.commitments }, moving(acting));
    case 'end-post':
      return movePosts(trx, { from: act.from, to: null, commitments: act.commitments }, moving(acting));
    case 'hand-over':
      return movePosts(trx, act, moving(acting));
    case 'hand-over-code':
      return handOverByCode(trx, act, moving(acting));
    case 'decide':
      return decide(trx, act.decision, acting);
    case 'correct':
      return noteCorrection(trx, act, moving(acting));
    case 'nudge':
      return nudgeLeads(trx, act.persons, acting);
    case 'retry':
      return retry(trx, act.ids, moving(acting));
    case 'close-period':
    case 'reopen-period':
      return changePeriod(trx, act.act, act.period, acting);
    case 'withhold':
      return withhold(trx, act, moving(acting));
    default:
      return act satisfies never;
  }
}

function moving(acting: Acting) {
  const { plan } = acting;
  if (!plan) throw new Error('What the secretariat does needs a plan');
  return { ...acting, plan };
}

async function retry(
  trx: Trx,
  ids: readonly number[],
  { plan, personId, channel, now: at }: ReturnType<typeof moving>,
): Promise<void> {
  const dead = await lockFailed(trx, plan.id, ids);
  if (dead.length !== ids.length) throw new Outdated('Some are on their way again');
  await replayDeadLetters(trx, dead, at);
  const target = { count: dead.length };
  await writeAudit(trx, { planId: plan.id, personId, channel, at, action: 'retry', target });
}

async function withhold(
  trx: Trx,
  { receipt, name, reason }: Extract<SecretariatAct, { act: 'withhold' }>,
  acting: ReturnType<typeof moving>,
): Promise<void> {
  const changed = await withholdText(trx, { planId: acting.plan.id, seq: receipt, name }, reason, acting);
  if (changed.length === 0) throw new Outdated(`${name} of no. ${receipt} is withheld already`);
}
