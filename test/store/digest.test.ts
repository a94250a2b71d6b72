import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDigest, makeSnapshot, readDigest, reissueDigest } from '#app/make-digest.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { planRates } from '#domain/rate.ts';
import { boundsOfWeek } from '#domain/week.ts';
import type { WeekKey } from '#domain/week.ts';
import { markDigestSent } from '#store/digest-coordination.ts';
import { findDigest, listDigests } from '#store/digest.ts';
import { getPlanByCode } from '#store/plans.ts';
import { findPublicPlan } from '#store/public-plan.ts';
import { readTallies } from '#store/rates.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

const MONDAY = new Date('2026-11-23T07:00:00Z');
const NEXT_MONDAY = new Date('2026-11-30T07:00:00Z');

describe.for(databaseKinds)('digests on %s', (kind) => {
  let program: TestProgram;
  let plan: PlanInfo;
  let lead: Talker;

  beforeAll(async () => {
    program = await openTestProgram(kind);
    plan = await getPlanByCode(program.db, 'MA-PAN2');
    lead = await newLead(program, [4, 10]);
    program.setClock('2026-11-17T10:00:00Z');
    await comesToSummary(lead, '4.3 85 %');
    await lead.taps('Confirmer');
    program.setClock('2026-11-19T10:00:00Z');
    await comesToSummary(lead, '10.2 88 %');
    await lead.taps('Confirmer');
  });
  afterAll(() => program.close());

  const asOf = (week: WeekKey) => boundsOfWeek(week, plan.timeZone).to;

  test('its numbers are those of the public page as of the same instant', async () => {
    const snapshot = await makeSnapshot(program.db, plan, '2026-W47', MONDAY);
    const at = asOf('2026-W47');
    const rates = planRates(
      snapshot.axes.map(({ code }) => code),
      await readTallies(program.db, plan.id, at),
    );
    expect(snapshot.asOf).toBe(at.toISOString());
    expect(snapshot.rate.now).toBe(rates.plan);
    expect(snapshot.axes.map(({ now }) => now)).toEqual(rates.axes.map(({ rate }) => rate));
    expect(snapshot.commitments.map(({ now }) => now)).toEqual(rates.commitments.map(({ rate }) => rate));
    const page = await findPublicPlan(program.db, plan.code, at);
    expect(snapshot.head).toMatchObject({ seq: page?.head?.seq, hash: page?.head?.hash });
    expect(snapshot.trend.at(-1)).toEqual({ week: '2026-W47', rate: rates.plan });
  });

  test('it says what moved, and from where', async () => {
    const snapshot = await makeSnapshot(program.db, plan, '2026-W47', MONDAY);
    expect(snapshot.moved.items).toMatchObject([
      { code: '10.2', from: { progress: 67 }, to: { progress: 88, band: 'significant' } },
      { code: '4.3', from: { progress: 78 }, to: { progress: 85 } },
    ]);
    expect(snapshot.counts).toEqual({ updates: 2, unchanged: 0, corrections: 0, undone: 0 });
    expect(snapshot).toMatchObject({ quiet: false, staleSince: null, since: { week: null } });
    expect(snapshot.silent.map(({ number }) => number)).not.toContain(4);
    expect(snapshot.silent.map(({ number }) => number)).toContain(11);
  });

  test('a week without news is quiet, and warns of a record that nobody has touched for months', async () => {
    const snapshot = await makeSnapshot(program.db, plan, '2026-W46', MONDAY);
    expect(snapshot).toMatchObject({ quiet: true, moved: { count: 0 } });
    expect(snapshot.staleSince).toContain('2023-07-31');
    expect(snapshot.rate.now).toBe(snapshot.rate.before);
  });

  test('it is frozen once, whoever asks and however often', async () => {
    const all = await Promise.all([1, 2, 3].map(() => makeDigest(program.db, plan, '2026-W47', MONDAY)));
    expect(all[0]).toMatchObject({ number: 1, snapshot: { issue: 1 }, frozenAt: MONDAY.toISOString() });
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(await findDigest(program.db, plan.id, '2026-W47')).toEqual(all[0]);
    const change = sql`update digest set snapshot = '{}'`.execute(program.db);
    await expect(change).rejects.toThrow('append-only');
    await expect(sql`delete from digest`.execute(program.db)).rejects.toThrow('append-only');
  });

  test('one that was not sent, or in which nothing was corrected, is not issued again', async () => {
    expect(await reissueDigest(program.db, plan, '2026-W47', MONDAY)).toBeUndefined();
    await markDigestSent(program.db, { planId: plan.id, week: '2026-W47', issue: 1 }, MONDAY);
    expect(await reissueDigest(program.db, plan, '2026-W47', MONDAY)).toBeUndefined();
  });

  test('a correction of a sent week leads to a second issue, once, which says what it changes', async () => {
    program.setClock('2026-11-24T10:00:00Z');
    const first = await findDigest(program.db, plan.id, '2026-W47');
    await lead.taps('Défaire');
    const now = new Date('2026-11-24T11:00:00Z');
    const second = await reissueDigest(program.db, plan, '2026-W47', now);
    expect(second).toMatchObject({
      number: 1,
      sentAt: null,
      snapshot: { issue: 2, asOf: first?.snapshot.asOf },
    });
    const corrections = second?.snapshot.corrections;
    expect(corrections?.activities).toMatchObject([{ code: '10.2', said: { progress: 88 }, says: null }]);
    expect(corrections?.commitments.map(({ number }) => number)).toEqual([10]);
    expect(corrections?.receipts).toHaveLength(1);
    // What it says is what the week would have been.
    expect(second?.snapshot.moved.items.map(({ code }) => code)).toEqual(['4.3']);
    const now10 = (await readTallies(program.db, plan.id)).find(({ number }) => number === 10)?.tally;
    expect(second?.snapshot.commitments.find(({ number }) => number === 10)?.now).toBe(
      (now10?.weighted ?? 0) / (now10?.weight ?? 1),
    );
    expect(await findDigest(program.db, plan.id, '2026-W47')).toEqual(second);
    expect(await reissueDigest(program.db, plan, '2026-W47', NEXT_MONDAY)).toBeUndefined();
  });

  test('the next one counts from the last, and has the next number', async () => {
    const next = await makeDigest(program.db, plan, '2026-W48', NEXT_MONDAY);
    expect(next).toMatchObject({ number: 2, snapshot: { since: { week: '2026-W47' } } });
    expect(next.snapshot.counts).toMatchObject({ updates: 0, undone: 1 });
    expect(next.snapshot.moved.items).toMatchObject([{ code: '10.2', from: { progress: 88 } }]);
    expect(await listDigests(program.db, plan.id, { limit: 5 })).toMatchObject([
      { week: '2026-W48', number: 2, corrected: false },
      { week: '2026-W47', number: 1, corrected: true },
    ]);
  });

  test('a week that was never frozen is made from the record, without a number', async () => {
    const old = await readDigest(program.db, plan, '2026-W40', NEXT_MONDAY);
    expect(old).toMatchObject({ number: null, snapshot: { week: '2026-W40', quiet: true } });
    expect(await findDigest(program.db, plan.id, '2026-W40')).toBeUndefined();
  });
});
