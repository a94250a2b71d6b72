import type { Findings, Need } from '#conversation/facts.ts';
import type { DigestListed } from '#domain/digest-snapshot.ts';
import { DIGESTS_A_PAGE } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { digestTimes } from '#domain/digest-time.ts';
import type { WeekKey } from '#domain/week.ts';
import { previousWeek, weekOf } from '#domain/week.ts';
import { readDigestSetting } from '#store/digest-coordination.ts';
import { findSendingTime } from '#store/digest-due.ts';
import { findDigest, findSentDigest, listDigests } from '#store/digest.ts';
import { digestFromRecord } from './make-digest.ts';
import type { Services } from './services.ts';

type Working = Pick<Services, 'db' | 'clock'>;

/**
 * The digest that is asked for, as it is kept, else as the record has that week; without a week the last one. What has
 * not gone out is for who may see it (`unsent`); to others it is the record's.
 */
export async function findDigestAsked(
  { db, clock }: Working,
  plan: PlanInfo,
  { week: asked, unsent }: Extract<Need, { kind: 'digest' }>,
): Promise<Pick<Findings, 'digest'>> {
  const now = clock();
  const current = weekOf(now, plan.timeZone);
  if (asked !== null && asked !== 'current' && asked > current) return {};
  const next = await findNextSending({ db, plan, now }, asked === 'current');
  const given = asked === 'current' ? current : asked;
  const last = given ?? (await listDigests(db, plan.id, { limit: 1, sent: !unsent }))[0]?.week;
  const week = last ?? previousWeek(current);
  const kept = await (unsent ? findDigest : findSentDigest)(db, plan.id, week);
  if (!kept) return { digest: { digest: await digestFromRecord(db, plan, week, now), sends: null, next } };
  const { issue } = kept.snapshot;
  const sends = await findSendingTime(db, { planId: plan.id, week, issue });
  return { digest: { digest: kept, sends, next } };
}

/** When the digest goes out that is due next, or (`current`) that of the week that goes on; null once the plan is closed. */
async function findNextSending(
  { db, plan, now }: { readonly db: Working['db']; readonly plan: PlanInfo; readonly now: Date },
  ofCurrent: boolean,
): Promise<string | null> {
  if (plan.closedAt) return null;
  const setting = await readDigestSetting(db, plan.id);
  const current = weekOf(now, plan.timeZone);
  const sendsOf = (week: WeekKey) => digestTimes(week, setting, plan.timeZone).sends;
  const last = sendsOf(previousWeek(current));
  return (!ofCurrent && last > now ? last : sendsOf(current)).toISOString();
}

/** A page of the history, and one more where it goes on. */
export function listDigestsPage(
  { db }: Working,
  plan: PlanInfo,
  { page, unsent }: Extract<Need, { kind: 'digests' }>,
): Promise<readonly DigestListed[]> {
  return listDigests(db, plan.id, {
    limit: DIGESTS_A_PAGE + 1,
    offset: page * DIGESTS_A_PAGE,
    sent: !unsent,
  });
}
