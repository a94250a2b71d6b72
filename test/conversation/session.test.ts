import { expect, test } from 'vitest';
import { newSession, readSession } from '#conversation/session.ts';
import { restartedLines } from '#conversation/transition.ts';
import { speaker } from '../support/conversation.ts';
import { newPlanModel } from '../support/plan-model.ts';

test('a session comes back from the database as it was', () => {
  const lead = speaker(newPlanModel([['4.3', 'significant', 78]]), 'lead', [4]);
  lead.says('4.3 80 % 600 actes');
  expect(readSession(JSON.parse(JSON.stringify(lead.session)), 'fr')).toEqual({
    session: lead.session,
    restarted: false,
  });
});

test('a conversation that has not begun is a new session in the person’s language', () => {
  expect(readSession(null, 'ar', true)).toEqual({ session: newSession('ar', true), restarted: false });
});

test.for([
  [{ version: 2, draft: null }],
  [{ ...newSession('fr'), language: 'de' }],
  [{ ...newSession('fr'), draft: { kind: 'update', id: 'x' } }],
  ['a string'],
  [42],
  [[]],
  [{}],
])('%j cannot be read: it begins again, and says so', ([state]) => {
  const { session, restarted } = readSession(state, 'ar', true);
  expect(session).toEqual(newSession('ar', true));
  expect(restarted).toBe(true);
  expect(restartedLines(session)).toHaveLength(1);
});

test('what a person wrote in it is kept, shown, and taken up by the next update', () => {
  const lead = speaker(newPlanModel([['4.3', 'significant', 78]]), 'lead', [4]);
  const draft = {
    step: 7,
    actions: [{ message: 'm1', text: '600 actes' }],
    difficulties: 'Le budget',
    note: { reason: 'x'.repeat(3000) },
  };
  lead.session = readSession({ version: 0, draft }, 'fr').session;
  expect(lead.session.rescued).toBe(`600 actes\nLe budget\n${'x'.repeat(3000)}`);
  expect(restartedLines(lead.session)).toHaveLength(3);
  // Not lost by an update that was given up before it was about anything, and not put in twice.
  lead.says('mettre à jour');
  lead.says('annuler');
  lead.says('reprendre');
  lead.taps('4.3');
  lead.says('85');
  expect(lead.heard.at(-1)?.text).toContain('3.020');
  lead.says('passer');
  lead.says('passer');
  lead.says('passer');
  const { effects } = lead.taps('Confirmer');
  expect(JSON.stringify(effects)).toContain('600 actes\\nLe budget');
  expect(lead.session.rescued).toBeNull();
});
