import { correctedSnapshot } from '#domain/digest-correction.ts';
import type { Digest, Snapshot } from '#domain/digest-snapshot.ts';
import { spanOf } from '#domain/digest-span.ts';
import { buildSnapshot } from '#domain/digest.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { WeekKey } from '#domain/week.ts';
import { findFirstReport, readDigestInputs } from '#store/digest-inputs.ts';
import { findDigest, findDigestBefore, findLateCorrections, freezeDigest } from '#store/digest.ts';
import { withReasons } from '#store/digest-withheld.ts';
import type { Db } from '#store/schema.ts';
import { workingCalendar } from './working-calendar.ts';

type OfPlan = Pick<PlanInfo, 'id' | 'timeZone'>;

/** The digest of any week, from the record; nothing is kept of it. */
export async function makeSnapshot(db: Db, plan: OfPlan, week: WeekKey, now: Date): Promise<Snapshot> {
  const [lastDigest, firstReport] = await Promise.all([
    findDigestBefore(db, plan.id, week),
    findFirstReport(db, plan.id),
  ]);
  const span = spanOf(week, plan.timeZone, { now, lastDigest, firstReport });
  const inputs = await readDigestInputs(db, plan.id, span);
  return buildSnapshot(inputs, week, await workingCalendar(inputs.besides?.country ?? null));
}

/** The kept digest of a week, or what it would be: any past one can be read again. */
export async function readDigest(db: Db, plan: OfPlan, week: WeekKey, now: Date): Promise<Digest> {
  return (await findDigest(db, plan.id, week)) ?? digestFromRecord(db, plan, week, now);
}

/** The digest of a week as the record has it, without a number; nothing is kept of it. */
export async function digestFromRecord(db: Db, plan: OfPlan, week: WeekKey, now: Date): Promise<Digest> {
  const snapshot = await withReasons(db, plan.id, await makeSnapshot(db, plan, week, now));
  const frozenAt = now.toISOString();
  return { snapshot, number: null, frozenAt, heldAt: null, line: null, sentAt: null };
}

/** Freezes the digest of a week; a second call, by whomever, gives the one that is kept. */
export async function makeDigest(db: Db, plan: OfPlan, week: WeekKey, now: Date): Promise<Digest> {
  const kept = await findDigest(db, plan.id, week);
  return kept ?? freezeDigest(db, plan.id, await makeSnapshot(db, plan, week, now), now);
}

/**
 * The corrected issue of a week that was sent, frozen, to go out at once; undefined where nothing that it says has been corrected, or
 * where it was issued a second time already.
 */
export async function reissueDigest(
  db: Db,
  plan: OfPlan,
  week: WeekKey,
  now: Date,
): Promise<Digest | undefined> {
  const kept = await findDigest(db, plan.id, week);
  if (!kept || kept.sentAt === null || kept.snapshot.issue === 2) return undefined;
  const { snapshot: first } = kept;
  const receipts = await findLateCorrections(db, plan.id, first, now);
  if (receipts.length === 0) return undefined;
  const asOf = new Date(first.asOf);
  const since = { at: new Date(first.since.at), week: first.since.week };
  const firstReport = await findFirstReport(db, plan.id);
  const span = spanOf(week, plan.timeZone, { now: asOf, lastDigest: undefined, firstReport });
  const inputs = await readDigestInputs(db, plan.id, { ...span, since, knownAt: now });
  const second = correctedSnapshot(first, buildSnapshot(inputs, week), receipts);
  return second ? freezeDigest(db, plan.id, second, now, now) : undefined;
}
