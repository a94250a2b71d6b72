import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#app/record-decisions.ts';
import { recordDecisions } from '#app/record-decisions.ts';
import { withholdText } from '#app/withhold-text.ts';
import { Outdated } from '#store/passing-error.ts';
import { databaseKinds } from '../support/databases.ts';
import { actingCoordinator, decide, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole, updates } from '../support/record.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const reason = 'Décidé en comité.';
const withdrawal: Decision = { kind: 'withdrawal', code: '4.3', reason };
const addition: Decision = {
  kind: 'addition',
  commitment: 4,
  number: 6,
  title: { fr: 'Former les archivistes' },
  weight: 2,
  dueOn: null,
  band: 'not_started',
  progress: 0,
  reason,
};

describe.for(databaseKinds)('at once on %s', (kind) => {
  let program: TestProgram;
  beforeEach(async () => {
    program = await openTestProgram(kind);
  });
  afterEach(() => program.close());

  async function weightOf(number: number): Promise<number | undefined> {
    const row = await program.db
      .selectFrom('activity')
      .select('weight')
      .where('commitment', '=', 4)
      .where('number', '=', number)
      .executeTakeFirst();
    return row?.weight;
  }

  test('weights and updates of one activity: all of them are in the record, and the rate is theirs', async () => {
    const leads = [await newLead(program, [4]), await newLead(program, [4])];
    for (const [index, lead] of leads.entries()) await comesToSummary(lead, `4.${index + 2} 85 %`);
    await Promise.all([
      ...leads.map((lead) => lead.send(lead.button('Confirmer'))),
      ...[5, 7, 9].map((weight) => decide(program, reweigh('4.3', weight))),
      ...[2, 3].map((weight) => decide(program, reweigh('4.2', weight))),
    ]);
    expect(await updates(program)).toHaveLength(2);
    await expectWhole(program);
  });

  test('two weights: both are entries, and the later one counts', async () => {
    const [[first], [second]] = await Promise.all([
      decide(program, reweigh('4.3', 5)),
      decide(program, reweigh('4.3', 9)),
    ]);
    expect(await weightOf(3)).toBe((first?.receipt ?? 0) > (second?.receipt ?? 0) ? 5 : 9);
    await expectWhole(program);
  });

  test.for([
    ['withdrawals', withdrawal],
    ['additions', addition],
  ] as const)('two %s: one of them is outdated', async ([, decision]) => {
    const both = await Promise.allSettled([decide(program, decision), decide(program, decision)]);
    const failed = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(failed).toEqual([expect.any(Outdated)]);
    await expectWhole(program);
  });

  test('decisions on several activities in opposite order', async () => {
    const there = [reweigh('4.2', 5), reweigh('4.3', 5)];
    const back = [reweigh('4.3', 6), reweigh('4.2', 6)];
    await Promise.all([...Array(4)].flatMap(() => [decide(program, ...there), decide(program, ...back)]));
    expect(await weightOf(2)).toBe(await weightOf(3));
    await expectWhole(program);
  });

  /** With a decision made and not yet committed, somebody confirms an update, and waits; then it is committed. */
  async function confirmsDuring(decision: Decision) {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 %');
    const acting = await actingCoordinator(program);
    const confirmed = await program.db.transaction().execute(async (trx) => {
      await recordDecisions(trx, [decision], acting);
      const turn = lead.send(lead.button('Confirmer'));
      await someoneWaits();
      return { turn };
    });
    expect(await confirmed.turn).toBe('answered');
    return lead;
  }

  async function someoneWaits(): Promise<void> {
    for (;;) {
      const { rows } = await sql<{ waits: boolean }>`
        select exists (select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock') as waits`.execute(program.db);
      if (rows[0]?.waits) return;
      await sleep(5);
    }
  }

  // PGlite has one connection: nobody can wait for another.
  test.runIf(kind === 'postgres')('an update that waited for a weight counts with the new one', async () => {
    await confirmsDuring(reweigh('4.3', 9));
    expect(await updates(program)).toHaveLength(1);
    await expectWhole(program);
  });

  test.runIf(kind === 'postgres')('an update that waited for a withdrawal is told so', async () => {
    const lead = await confirmsDuring(withdrawal);
    expect(lead.last()).toContain('L’activité 4.3 vient d’être retirée du plan.');
    expect(await updates(program)).toEqual([]);
    await expectWhole(program);
  });

  test('a text that is withheld twice at once is withheld once', async () => {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 85 % 600 actes');
    await lead.taps('Confirmer');
    const acting = await actingCoordinator(program);
    const text = { planId: program.planId, seq: 148, name: 'actions' };
    const withhold = () => program.db.transaction().execute((trx) => withholdText(trx, text, reason, acting));
    const receipts = await Promise.all([withhold(), withhold(), withhold()]);
    expect(receipts.toSorted((a, b) => a.length - b.length)).toEqual([[], [], [148]]);
    await expectWhole(program);
  });
});
