import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withholdText } from '#app/withhold-text.ts';
import { findActivity } from '#store/answers.ts';
import { databaseKinds } from '../support/databases.ts';
import { actingCoordinator, decide, reweigh } from '../support/decide.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole } from '../support/record.ts';
import { newLead } from '../support/talk.ts';

const reason = 'Les charges ont été revues.';

describe.for(databaseKinds)('what was decided is told on %s', (kind) => {
  let program: TestProgram;
  beforeEach(async () => {
    program = await openTestProgram(kind);
  });
  afterEach(() => program.close());

  test('in the history, each with its reason, beside the updates', async () => {
    await decide(program, reweigh('4.3', 9), { kind: 'withdrawal', code: '4.3', reason });
    const found = await findActivity(program.db, program.planId, '4.3', 0);
    expect(found).toMatchObject({
      withdrawnBecause: reason,
      history: [
        { kind: 'withdrawal', seq: 149, texts: { reason } },
        { kind: 'weight', seq: 148, weight: 9, weightBefore: 12 },
        { kind: 'baseline' },
      ],
    });
  });

  test('in chat, in words', async () => {
    await decide(
      program,
      reweigh('4.3', 9),
      { kind: 'withdrawal', code: '4.3', reason: 'Une erreur.' },
      { kind: 'restoration', code: '4.3', reason: 'Elle continue.' },
    );
    const lead = await newLead(program, [4]);
    await lead.says('4.3');
    await lead.taps('L’historique');
    const told = lead.last();
    expect(told).toContain('poids porté de 12 à 9');
    expect(told).toContain('activité retirée du plan');
    expect(told).toContain('activité rétablie dans le plan');
    for (const words of [reason, 'Une erreur.', 'Elle continue.']) expect(told).toContain(words);
  });

  test('without a reason that was withheld; the decision stands', async () => {
    await decide(program, reweigh('4.3', 9));
    const acting = await actingCoordinator(program);
    const text = { planId: program.planId, seq: 148, name: 'reason' };
    const receipts = await program.db
      .transaction()
      .execute((trx) => withholdText(trx, text, 'Une personne était nommée.', acting));
    expect(receipts).toEqual([148]);
    const lead = await newLead(program, [4]);
    await lead.says('4.3');
    await lead.taps('L’historique');
    expect(lead.last()).toContain('poids porté de 12 à 9');
    expect(lead.last()).toContain('Texte retenu : Une personne était nommée.');
    await expectWhole(program);
  });
});
