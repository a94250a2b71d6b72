import type { VoiceAct } from '#conversation/voice/act.ts';
import type { VoiceFound, VoiceNeed } from '#conversation/voice/found.ts';
import { LISTED_A_PAGE } from '#domain/contribution-reading.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { chooseRhythm, findTargetTitle, follow, readFollowing, unfollow } from '#store/voice/follows.ts';
import {
  countForCoordinator,
  listForCoordinator,
  listOfCommitment,
  listOwed,
  listOwn,
} from '#store/voice/lists.ts';
import { countContributions } from '#store/voice/public.ts';
import { findContribution } from '#store/voice/responses.ts';
import { findSubject } from '#store/voice/subject.ts';
import { closeContest, keepContribution, keepResponse } from '../voice/keep.ts';
import { changePublicTexts, releaseContribution, withholdText } from '../voice/moderate.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know; without a plan there is nothing to know. */
export async function findVoice(
  { db, clock, plan, personId }: Asking,
  ask: VoiceNeed['ask'],
): Promise<VoiceFound> {
  const planId = plan?.id ?? 0;
  const page = 'page' in ask ? { limit: LISTED_A_PAGE + 1, offset: LISTED_A_PAGE * ask.page } : undefined;
  const { of } = ask;
  switch (of) {
    case 'following':
      return { of, following: await readFollowing(db, planId, personId) };
    case 'target':
      return {
        of,
        title: await findTargetTitle(db, planId, ask.target),
        following: await readFollowing(db, planId, personId),
      };
    case 'subject':
      return { of, subject: await findSubject(db, planId, ask, { personId, now: clock() }) };
    case 'voices':
      return {
        of,
        counts: await countContributions(db, planId, { commitment: ask.commitment }),
        listed: await listOfCommitment(db, planId, ask.commitment, page ?? FIRST),
      };
    case 'voice':
      return { of, contribution: await findContribution(db, planId, ask.ref, personId) };
    case 'own':
      return { of, listed: await listOwn(db, planId, personId, page ?? FIRST) };
    case 'owed':
      return { of, listed: await listOwed(db, planId, ask.commitments, page ?? FIRST) };
    case 'moderation':
      return {
        of,
        ...(await countForCoordinator(db, planId)),
        listed: await listForCoordinator(db, planId, page ?? FIRST),
      };
    default:
      return ask satisfies never;
  }
}

const FIRST = { limit: LISTED_A_PAGE + 1, offset: 0 };

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doVoice(trx: Trx, act: VoiceAct, acting: Acting): Promise<void> {
  const { plan, personId, now, today } = acting;
  if (!plan || personId === null) throw new Outdated();
  const who = { planId: plan.id, personId, now, today };
  switch (act.act) {
    case 'follow':
      if (!(await follow(trx, who, act.target))) throw new Outdated();
      return;
    case 'unfollow':
      return unfollow(trx, who, act.target);
    case 'rhythm':
      return chooseRhythm(trx, who, act.rhythm);
    case 'contribute':
      return keepContribution(trx, act, { ...acting, plan, personId });
    case 'respond':
      return keepResponse(trx, act, { ...acting, plan, personId });
    case 'close':
      return closeContest(trx, act, { ...acting, plan, personId });
    case 'release':
      return releaseContribution(trx, act.ref, { ...acting, plan, personId });
    case 'withhold':
      return withholdText(trx, act, { ...acting, plan, personId });
    case 'public-texts':
      return changePublicTexts(trx, act.publicTexts, { ...acting, plan, personId });
    default:
      return act satisfies never;
  }
}
