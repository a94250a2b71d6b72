import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findCommitment } from '#store/answers.ts';
import { Outdated } from '#store/passing-error.ts';
import { commitmentRate } from '#domain/rate.ts';
import { readTallies } from '#store/rates.ts';
import { findByWords } from '#store/search.ts';
import { readWeightsAsOf } from '#store/weights-as-of.ts';
import type { Decision } from '#app/record-decisions.ts';
import { databaseKinds } from '../support/databases.ts';
import { decide, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole, updates } from '../support/record.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const reason = 'Décidé par le comité de pilotage.';
const BEFORE = '2026-11-23T08:59:59Z';

const withdraw = (code: '4.1' | '4.2' | '4.3'): Decision => ({ kind: 'withdrawal', code, reason });
const restore = (code: '4.1'): Decision => ({ kind: 'restoration', code, reason });
const addition = (number: number, more: object = {}): Decision => ({
  kind: 'addition',
  commitment: 4,
  number,
  title: { fr: 'Former les archivistes communaux' },
  weight: 2,
  dueOn: '2027-03-31',
  band: 'not_started',
  progress: 0,
  reason,
  ...more,
});

describe.for(databaseKinds)('decisions on %s', (kind) => {
  let program: TestProgram;
  beforeEach(async () => {
    program = await openTestProgram(kind);
  });
  afterEach(() => program.close());

  async function rateOf(number: number, asOf?: string): Promise<number | null> {
    const tallies = await readTallies(program.db, program.planId, asOf ? new Date(asOf) : undefined);
    const found = tallies.find((one) => one.number === number);
    if (!found) throw new Error(`No commitment ${number}`);
    return commitmentRate(found.tally);
  }

  async function activitiesOf(number: number) {
    const found = await findCommitment(program.db, program.planId, number);
    return found?.activities ?? [];
  }

  /** From each activity's own columns, with a pencil. */
  async function rateByHand(number: number): Promise<number> {
    const counted = (await activitiesOf(number)).filter(({ withdrawn }) => !withdrawn);
    const sum = (of: (one: (typeof counted)[number]) => number) =>
      counted.reduce((all, one) => all + of(one), 0);
    return sum((one) => one.weight * one.standing.progress) / sum((one) => one.weight);
  }

  test('a weight changes the rate from now on, and none of the past', async () => {
    const before = await rateOf(4);
    program.setClock('2026-11-24T09:00:00Z');
    expect(await decide(program, reweigh('4.3', 9))).toEqual([{ code: '4.3', receipt: 148 }]);
    const now = await rateOf(4);
    expect(now).toBeCloseTo(await rateByHand(4), 9);
    expect(now).not.toBeCloseTo(before ?? 0, 3);
    expect(await rateOf(4, '2026-11-24T08:59:59Z')).toBe(before);
    expect(await rateOf(4, '2026-11-24T09:00:00Z')).toBe(now);
    program.setClock('2026-12-24T09:00:00Z');
    await decide(program, reweigh('4.3', 1));
    expect(await rateOf(4, '2026-11-24T09:00:00Z')).toBe(now);
    const then = await readWeightsAsOf(program.db, program.planId, new Date('2026-12-01T00:00:00Z'));
    expect(then.get('4.3')).toEqual({ weight: 9, withdrawn: false });
    expect((await activitiesOf(4)).find(({ code }) => code === '4.3')?.weight).toBe(1);
    await expectWhole(program);
  });

  test('a weight that stands already is no entry', async () => {
    const [first] = await activitiesOf(4);
    if (first?.code !== '4.1') throw new Error('The sample plan begins otherwise');
    const same: Decision = { kind: 'weight', code: '4.1', weight: first.weight, reason };
    expect(await decide(program, same, reweigh('4.3', 9))).toEqual([{ code: '4.3', receipt: 148 }]);
    expect(await decide(program, same)).toEqual([]);
    await expectWhole(program);
  });

  test('a withdrawn activity counts in no rate, and counts again when it is restored', async () => {
    const before = await rateOf(4);
    program.setClock('2026-11-24T09:00:00Z');
    await decide(program, withdraw('4.1'));
    const without = await rateOf(4);
    expect(without).toBeCloseTo(await rateByHand(4), 9);
    expect(without).not.toBeCloseTo(before ?? 0, 3);
    await expectWhole(program);
    program.setClock('2026-11-25T09:00:00Z');
    await decide(program, restore('4.1'));
    expect(await rateOf(4)).toBeCloseTo(before ?? 0, 9);
    expect(await rateOf(4, '2026-11-24T12:00:00Z')).toBe(without);
    const then = await readWeightsAsOf(program.db, program.planId, new Date('2026-11-24T12:00:00Z'));
    expect(then.get('4.1')?.withdrawn).toBe(true);
    await expectWhole(program);
  });

  test('a commitment without an activity left has no rate, and its plan goes on without it', async () => {
    const codes = (await activitiesOf(4)).map(({ code }) => code);
    await decide(program, ...codes.map((code): Decision => ({ kind: 'withdrawal', code, reason })));
    expect(await rateOf(4)).toBeNull();
    expect((await findCommitment(program.db, program.planId, 4))?.rate).toBeNull();
    expect(await rateOf(4, BEFORE)).toBe(90);
    await expectWhole(program);
  });

  test('an activity that is added counts from now on, is found, and can be updated and undone', async () => {
    expect(await decide(program, addition(77))).toEqual([{ code: '4.77', receipt: 148 }]);
    expect(await rateOf(4)).toBeCloseTo(await rateByHand(4), 9);
    expect(await rateOf(4, BEFORE)).toBe(90);
    expect(await findByWords(program.db, program.planId, 'archivistes communaux', 'fr')).toMatchObject([
      { commitment: 4, activity: 77 },
    ]);
    const then = await readWeightsAsOf(program.db, program.planId, new Date(BEFORE));
    expect(then.has('4.77')).toBe(false);
    await expectWhole(program);
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.77 70 % Premières sessions tenues.');
    await lead.taps('Confirmer');
    expect(await rateOf(4)).toBeCloseTo(await rateByHand(4), 9);
    await lead.taps('Défaire');
    const added = (await activitiesOf(4)).find(({ code }) => code === '4.77');
    expect(added?.standing).toMatchObject({ kind: 'baseline', progress: 0, reportedAt: null });
    await expectWhole(program);
  });

  test('what is no longer so is outdated, and leaves nothing behind', async () => {
    const unknown: Decision = { kind: 'weight', code: '4.999', weight: 1, reason };
    for (const wrong of [
      unknown,
      restore('4.1'),
      addition(1),
      addition(5, { commitment: 999 }),
    ] satisfies Decision[])
      await expect(decide(program, reweigh('4.3', 9), wrong)).rejects.toThrow(Outdated);
    await expect(decide(program, withdraw('4.1'), withdraw('4.1'))).rejects.toThrow(Outdated);
    expect(await program.db.selectFrom('entry').select('seq').execute()).toHaveLength(147);
    await expectWhole(program);
  });

  test('several on one activity follow one another', async () => {
    const receipts = await decide(
      program,
      withdraw('4.1'),
      reweigh('4.3', 5),
      restore('4.1'),
      reweigh('4.3', 7),
    );
    expect(receipts.map(({ receipt }) => receipt)).toEqual([148, 149, 150, 151]);
    const found = await activitiesOf(4);
    expect(found.find(({ code }) => code === '4.3')?.weight).toBe(7);
    expect(found.find(({ code }) => code === '4.1')?.withdrawn).toBe(false);
    await expectWhole(program);
  });

  test('an update made before a decision still undoes to what stood before it', async () => {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 %');
    await lead.taps('Confirmer');
    await decide(program, reweigh('4.3', 9));
    await lead.taps('Défaire');
    const restored = (await activitiesOf(4)).find(({ code }) => code === '4.3');
    expect(restored?.standing).toMatchObject({ kind: 'baseline', progress: 78 });
    expect(await rateOf(4)).toBeCloseTo(await rateByHand(4), 9);
    await expectWhole(program);
  });

  test('a withdrawn activity is not asked for, not updated and not undone; the chat says why', async () => {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 %');
    await lead.taps('Confirmer');
    await decide(program, withdraw('4.3'));
    await lead.taps('Défaire');
    expect(lead.last()).toContain('L’activité 4.3 a été retirée du plan.');
    await lead.says('4.3 95 %');
    expect(lead.last()).toContain('L’activité 4.3 a été retirée du plan.');
    await lead.says('4.3');
    expect(lead.last()).toContain(`Retirée du plan : ${reason}`);
    expect(await updates(program)).toHaveLength(1);
    await expectWhole(program);
  });
});
