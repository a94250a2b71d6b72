import type { Findings, Need } from '#conversation/facts.ts';
import type { DigestListed } from '#domain/digest-snapshot.ts';
import { DIGESTS_A_PAGE } from '#domain/digest-snapshot.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { previousWeek, weekOf } from '#domain/week.ts';
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
  if (asked !== null && asked > current) return {};
  const last = asked ?? (await listDigests(db, plan.id, { limit: 1, sent: !unsent }))[0]?.week;
  const week = last ?? previousWeek(current);
  const kept = await (unsent ? findDigest : findSentDigest)(db, plan.id, week);
  if (!kept) return { digest: { digest: await digestFromRecord(db, plan, week, now), sends: null } };
  const { issue } = kept.snapshot;
  const sends = await findSendingTime(db, { planId: plan.id, week, issue });
  return { digest: { digest: kept, sends } };
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
