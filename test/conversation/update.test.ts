import { describe, expect, test } from 'vitest';
import type { NewUpdate } from '#domain/update.ts';
import { speaker } from '../support/conversation.ts';
import type { Heard } from '../support/conversation.ts';
import { newPlanModel, rowOf } from '../support/plan-model.ts';

/** A lead of commitments 4 and 10; 4.1 is late. */
function given() {
  const model = newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.2', 'significant', 76],
    ['10.1', 'complete', 95],
  ]);
  return { model, lead: speaker(model, 'lead', [4, 10]), other: speaker(model, 'other', [4, 10]) };
}

function updatesOf({ effects }: Heard): readonly NewUpdate[] {
  return effects.flatMap((effect) => (effect.kind === 'record' ? effect.updates : []));
}

describe('the rules at the source', () => {
  test('"complete" is not left without evidence, whichever way one tries', () => {
    const { lead } = given();
    lead.says('4.2 100 %');
    lead.says('passer');
    lead.says('passer');
    expect(lead.says('passer').text).toContain('Cette question attend une réponse');
    expect(lead.does({ kind: 'chose', turn: lead.turn, choice: 'done' }).effects).toEqual([]);
    expect(lead.says('https://exemple.ma/bilan').labels).toContain('C’est tout');
    lead.taps('C’est tout');
    expect(updatesOf(lead.taps('Confirmer'))).toMatchObject([
      { band: 'complete', progress: 100, evidence: [{ kind: 'link' }] },
    ]);
  });

  test('little done after the due date owes a difficulty, which "none" is not', () => {
    const { lead } = given();
    lead.says('4.1 30 %');
    expect(lead.says('passer').labels).not.toContain('Aucune');
    expect(lead.says('passer').text).toContain('Cette question attend une réponse');
    lead.says('Le budget manque.');
    lead.says('passer');
    expect(updatesOf(lead.taps('Confirmer'))).toMatchObject([
      { texts: { difficulties: 'Le budget manque.' } },
    ]);
  });

  test('a difficulty that was said before is kept by one tap', () => {
    const { lead } = given();
    lead.says('4.1 30 %');
    lead.says('passer');
    lead.says('Le budget manque.');
    lead.says('passer');
    lead.taps('Confirmer');
    lead.says('4.1 35 %');
    lead.says('passer');
    lead.taps('Toujours : Le budget manque.');
    lead.says('passer');
    expect(updatesOf(lead.taps('Confirmer'))).toMatchObject([
      { progress: 35, texts: { difficulties: 'Le budget manque.' } },
    ]);
  });

  test('progress that goes down owes a reason, and one that goes up again owes none', () => {
    const { lead } = given();
    expect(lead.says('4.2 70 %').text).toContain('Pourquoi baisse-t-elle');
    lead.says('Un recomptage.');
    lead.says('passer');
    lead.says('passer');
    lead.says('passer');
    lead.taps('Corriger');
    lead.taps('L’avancement');
    expect(lead.says('80').text).not.toContain('Un recomptage');
    expect(updatesOf(lead.taps('Confirmer'))[0]?.texts).toEqual({});
  });

  test('at 90 % the lead says which band it is', () => {
    const { lead } = given();
    expect(lead.says('4.2 ٩٠٪').labels).toEqual(['Significative 60-90 %', 'Complétée 90-100 %', 'Retour']);
    expect(lead.taps('Significative').text).toContain('Qu’a-t-on fait');
  });

  test.for([
    ['101', 'de 0 à 100'],
    ['80,5', 'nombre entier'],
    ['beaucoup', 'pas compris'],
    ['-5', 'de 0 à 100'],
  ] as const)('%s is no percentage, and that is said', ([said, answer]) => {
    const { lead } = given();
    lead.says('mettre à jour 4.2');
    const heard = lead.says(said);
    expect(heard.text).toContain(answer);
    expect(heard.labels).toContain('Significative 60-90 %');
  });
});

describe('no change', () => {
  test('for all: one tap, one update each, and one more tap undoes them all', () => {
    const { model, lead } = given();
    rowOf(model, '4.1').dueOn = null;
    lead.does({ kind: 'arrived' });
    expect(updatesOf(lead.taps('Rien de nouveau pour les 2'))).toMatchObject([
      { activity: '4.1', unchanged: true, progress: 20 },
      { activity: '4.2', unchanged: true, progress: 76 },
    ]);
    expect(updatesOf(lead.taps('Défaire'))).toMatchObject([{ retracts: true }, { retracts: true }]);
    expect(lead.taps('Défaire').effects).toEqual([]);
  });

  test('typed in the middle of an update, it is about that activity alone', () => {
    const { lead } = given();
    lead.says('mettre à jour 4.2');
    expect(updatesOf(lead.says('rien de nouveau'))).toMatchObject([{ activity: '4.2' }]);
    lead.says('4.2 80 %');
    expect(lead.says('pas de changement').effects).toEqual([]);
  });

  test('one that is late owes a word; the others may go without it', () => {
    const { lead } = given();
    expect(lead.says('rien de nouveau').text).toContain('4.1');
    expect(updatesOf(lead.taps('Seulement l’autre'))).toMatchObject([{ activity: '4.2' }]);
    lead.says('rien de nouveau');
    expect(lead.says('2').effects).toEqual([]);
    expect(updatesOf(lead.says('Le budget.'))).toMatchObject([
      { activity: '4.1', texts: { difficulties: 'Le budget.' } },
    ]);
  });

  test('nothing waits: an open draft stays open', () => {
    const { model, lead } = given();
    rowOf(model, '4.1').dueOn = null;
    lead.says('rien de nouveau');
    lead.says('4.2 80 %');
    lead.does({ kind: 'pressed', verb: 'same', target: '' });
    expect(lead.session.draft).toMatchObject({ activity: '4.2', progress: 80 });
  });
});

describe('another lead', () => {
  test('what they made of the activity is shown before one’s own is recorded', () => {
    const { lead, other } = given();
    for (const one of [lead, other]) {
      one.says(one === lead ? '4.2 80 %' : '4.2 85 %');
      one.says('passer');
      one.says('passer');
      one.says('passer');
    }
    expect(updatesOf(other.taps('Confirmer'))).toHaveLength(1);
    const shown = lead.taps('Confirmer');
    expect(shown.effects).toEqual([]);
    expect(shown.text).toContain('85 %');
    // It goes down now, and the reason is nobody’s but the lead’s.
    expect(shown.text).toContain('Pourquoi baisse-t-elle');
    lead.says('Compté deux fois.');
    expect(updatesOf(lead.taps('Confirmer'))).toMatchObject([
      { progress: 80, texts: { reason: 'Compté deux fois.' } },
    ]);
  });

  test('a post that ends in the middle keeps the draft, and gives it back with the post', () => {
    const { lead } = given();
    lead.says('4.2 80 % fait');
    lead.leads = [10];
    expect(lead.says('Le budget.').text).toContain('4.2 n’est plus');
    expect(lead.says('reprendre').text).toContain('Aucun brouillon');
    lead.leads = [4, 10];
    expect(lead.says('reprendre').text).toContain('Des difficultés');
  });

  test('however far back one goes in a correction, it stays with its activity', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    for (let step = 0; step < 3; step += 1) lead.says('passer');
    lead.taps('Confirmer');
    lead.taps('Corriger');
    for (let step = 0; step < 12; step += 1) {
      lead.says('retour');
      expect(lead.session.draft).toMatchObject({
        activity: '4.2',
        corrects: { receipt: expect.any(Number) },
      });
    }
  });

  test('a correction of what was undone meanwhile is not recorded', () => {
    const { lead, other } = given();
    lead.says('4.2 80 %');
    for (let step = 0; step < 3; step += 1) lead.says('passer');
    lead.taps('Confirmer');
    lead.taps('Corriger');
    other.does({
      kind: 'pressed',
      verb: 'undo',
      target: (lead.session.draft as { corrects: { id: string } }).corrects.id,
    });
    lead.taps('Rien, revenir');
    lead.taps('Confirmer');
    expect(lead.taps('Confirmer').effects).toEqual([]);
    expect(lead.heard.at(-1)?.text).toContain('déjà défait');
  });
});
