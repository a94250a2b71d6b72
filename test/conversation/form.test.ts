import { describe, expect, test } from 'vitest';
import { fillForm } from '#conversation/fill-form.ts';
import { LONGEST_TEXT, MOST_EVIDENCE } from '#domain/update.ts';
import type { Speaker } from '../support/conversation.ts';
import { factsFrom } from '../support/plan-facts.ts';
import { draftOf, fill, form, given, whole } from './filling.ts';

describe('the form', () => {
  test('is offered with questions that are answered in words, and never with choices', () => {
    const { model, lead } = given();
    const offered = (heard: ReturnType<Speaker['says']>) => {
      expect(heard.rendered.form !== undefined).toBe(form(model, lead) !== undefined);
      return heard.rendered.form?.open;
    };
    expect(offered(lead.says('bonjour'))).toBeUndefined();
    expect(offered(lead.says('/update 4.2')), 'the band').toBeUndefined();
    expect(offered(lead.taps('Significative')), 'the percentage').toBeUndefined();
    expect(offered(lead.says('70')), 'the reason').toBe('Tout écrire en une fois');
    expect(offered(lead.says('Recompté'))).toBeDefined();
    expect(offered(lead.says('600 actes'))).toBeDefined();
    expect(offered(lead.taps('C’est tout')), 'difficulties').toBeDefined();
    expect(offered(lead.says('passer')), 'evidence').toBeDefined();
    expect(offered(lead.says('passer')), 'the summary').toBeUndefined();
    expect(offered(lead.taps('Corriger'))).toBeUndefined();
    expect(offered(lead.taps('Ce qui a été fait')), 'one answer is corrected').toBeUndefined();
  });

  test('asks what is still open, and says what is owed', () => {
    const { model, lead } = given();
    const fields = () => form(model, lead)?.fields.map(({ id, required }) => `${id}${required ? ' !' : ''}`);
    lead.says('4.1 15 %');
    expect(fields()).toEqual([
      'give-reason !',
      'describe-actions',
      'name-difficulties !',
      'add-evidence',
      'plan-next-steps',
    ]);
    lead.says('Recompté');
    lead.says('passer');
    expect(fields()).toEqual(['name-difficulties !', 'add-evidence', 'plan-next-steps']);
    lead.says('annuler');
    lead.says('4.2 80 %');
    expect(fields()).toEqual(['describe-actions', 'name-difficulties', 'add-evidence', 'plan-next-steps']);
  });
});

describe('a form that comes back', () => {
  test('goes to the summary with all its answers, and is recorded from there', () => {
    const { model, lead } = given();
    lead.says('4.2 80 %');
    expect(fill(lead, whole).labels).toContain('Confirmer');
    const { effects } = lead.taps('Confirmer');
    expect(effects).toMatchObject([
      {
        updates: [
          {
            progress: 80,
            texts: {
              actions: '600 actes publiés',
              difficulties: 'Le budget manque.',
              nextSteps: 'Publier le reste',
            },
            evidence: [{ kind: 'file', name: 'aa.pdf' }],
          },
        ],
      },
    ]);
    expect(model.entries).toHaveLength(4);
  });

  test('left empty means none, wherever that is an answer', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    expect(fill(lead, {}).labels).toContain('Confirmer');
    expect(draftOf(lead)).toMatchObject({ actions: [], difficulties: null, evidence: [] });
  });

  test('without a reason or difficulties that are owed keeps the rest, and asks for them', () => {
    const { lead } = given();
    lead.says('4.1 15 %');
    expect(fill(lead, { ...whole, 'name-difficulties': ' ' }).text).toContain('Pourquoi baisse-t-elle');
    expect(draftOf(lead)).toMatchObject({
      actions: [{ text: '600 actes publiés' }],
      nextSteps: 'Publier le reste',
    });
    expect(lead.says('Recompté').text).toMatch(/[Dd]ifficult|empêch/);
    expect(lead.says('La loi manque.').labels).toContain('Confirmer');
    lead.taps('Confirmer');
  });

  test('without evidence for "complete" asks for it, and a link will do', () => {
    const { lead } = given();
    lead.says('4.2 100 %');
    const { 'add-evidence': _, ...rest } = whole;
    expect(fill(lead, rest).rendered.takesFiles).toBe(true);
    expect(draftOf(lead)).toMatchObject({ nextSteps: 'Publier le reste', evidence: [] });
    lead.says('https://exemple.ma/bilan');
    expect(lead.taps('C’est tout').labels).toContain('Confirmer');
    lead.taps('Confirmer');
  });

  test('with a text that is too long asks for it again, says why, and keeps the rest', () => {
    const { lead } = given();
    lead.says('4.1 15 %');
    const long = 'x'.repeat(LONGEST_TEXT + 1);
    const heard = fill(lead, { ...whole, 'give-reason': long });
    expect(heard.rendered.parts[0]).toMatchObject({ kind: 'error' });
    expect(heard.text).toContain('Pourquoi baisse-t-elle');
    expect(draftOf(lead)?.evidence).toHaveLength(1);
    expect(lead.says('Recompté').labels).toContain('Confirmer');
    expect(draftOf(lead)).toMatchObject({ reason: 'Recompté', nextSteps: 'Publier le reste' });
  });

  test('with next steps that are too long asks for them again before the summary', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    const heard = fill(lead, { ...whole, 'plan-next-steps': 'x'.repeat(LONGEST_TEXT + 1) });
    expect(heard.rendered.parts[0]).toMatchObject({ kind: 'error' });
    expect(lead.says('Publier').labels).toContain('Confirmer');
    expect(draftOf(lead)).toMatchObject({ nextSteps: 'Publier', difficulties: 'Le budget manque.' });
  });

  test('with too many files asks again, and keeps the rest', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    const many = Array.from({ length: MOST_EVIDENCE + 1 }, (_, n) => `a${n}b`);
    const heard = fill(lead, { ...whole, 'add-evidence': many });
    expect(heard.rendered.parts[0]).toMatchObject({ kind: 'error' });
    expect(draftOf(lead)).toMatchObject({ evidence: [], nextSteps: 'Publier le reste' });
  });

  test('an answer of it can be corrected by editing it, and by going back', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    fill(lead, whole);
    expect(lead.taps('Corriger').labels).toContain('Les difficultés');
    lead.taps('Les difficultés');
    expect(lead.says('Aucune loi.').text).toContain('Aucune loi.');
  });

  test('late: from before another draft, or for a question that is over, does nothing', () => {
    const { lead } = given();
    lead.says('4.2 80 %');
    const { turn } = lead;
    const answers = [{ id: 'describe-actions', text: 'tard' }];
    lead.says('annuler');
    lead.says('4.1 30 %');
    lead.does({ kind: 'filled', turn, answers });
    expect(draftOf(lead)?.actions).toEqual([]);
    lead.says('annuler');
    lead.does({ kind: 'filled', turn: lead.turn, answers });
    expect(draftOf(lead)).toBeNull();
    lead.says('/update 4.2');
    lead.does({ kind: 'filled', turn: lead.turn, answers });
    expect(draftOf(lead)?.actions).toEqual([]);
  });
});

test('a form is no way around an open question that a form does not ask', () => {
  const { model, lead } = given();
  lead.says('/update 4.2');
  const facts = factsFrom(model, lead.leads, 'fr');
  expect(fillForm(lead.session, [{ id: 'describe-actions', text: 'x' }], 'm', facts)).toBeUndefined();
});
