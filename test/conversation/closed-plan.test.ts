import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOpenPlan } from '#conversation/closed-plan.ts';
import type { Facts } from '#conversation/facts.ts';
import { needsOf } from '#conversation/needs.ts';
import { newSession } from '#conversation/session.ts';
import type { Session } from '#conversation/session.ts';
import { standingIntention } from '#conversation/standing-buttons.ts';
import { transition } from '#conversation/transition.ts';
import type { Role } from '#domain/reading.ts';
import { ENTERED } from '../support/areas/indicators.ts';
import { sampleVoice } from '../support/areas/voice.ts';
import { factsFrom } from '../support/plan-facts.ts';
import { newPlanModel } from '../support/plan-model.ts';
import { button, desk, factsOf, foundFor, ID, role, said } from '../support/whatever.ts';

const CLOSED = '2026-11-20T09:00:00Z';
const model = () =>
  newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.3', 'significant', 90, '2026-11-01'],
    ['10.1', 'complete', 95],
  ]);

/** What comes of a button, with everything found that it wants. */
function press(
  verb: string,
  target: string,
  roles: readonly Role[],
  closedAt: string | null,
  before?: Session,
) {
  const world = model();
  const base = { ...factsFrom(world, roles.includes('lead') ? [4, 10] : [], 'fr'), roles };
  const { plan } = base;
  if (!plan) throw new Error('There is no plan');
  const facts: Facts = { ...base, plan: { ...plan, closedAt } };
  const session = before ?? newSession('fr', true);
  const intention = standingIntention(verb, target);
  const { found } = factsFrom(world, [4, 10], 'fr', needsOf(intention, session, facts));
  return transition(session, intention, 'm', { ...facts, found }, 2);
}

const keysOf = ({ message }: ReturnType<typeof transition>) =>
  message.lines.flatMap((line) => ('phrase' in line ? [line.phrase.key] : []));

const figures = 'secretariat-plan-closed-figures';

test.for([
  ['update', '4.3', 'lead', 'secretariat-plan-closed'],
  ['same', '4.3', 'lead', 'secretariat-plan-closed'],
  ['ask', '4', 'lead', 'secretariat-plan-closed-voice'],
  ['contest', '4', 'lead', 'secretariat-plan-closed-voice'],
  ['contest', '4.3', 'coordinator', 'secretariat-plan-closed-voice'],
  ['enter-value', '10.1', 'lead', figures],
  ['value-undo', ENTERED, 'lead', figures],
  ['value-correct', ENTERED, 'lead', figures],
  ['weights', '4', 'lead', figures],
  ['weights-accept', ID, 'committee', figures],
  ['withdraw', '4.3', 'coordinator', figures],
  ['add', '4', 'coordinator', figures],
] as const)('a plan that was closed takes no %s %s of a %s', ([verb, target, role, key]) => {
  const refused = press(verb, target, [role], CLOSED);
  expect(keysOf(refused)).toContain(key);
  expect({ effects: refused.effects, draft: refused.session.draft }).toEqual({ effects: [], draft: null });
  // One that is open does: the refusal is of the plan, and of nothing else.
  expect(keysOf(press(verb, target, [role], null))).not.toContain(key);
});

test.for([
  ['voice-answer', 'q2', 'lead'],
  ['to-answer', '', 'lead'],
  ['voice', 'q2', 'lead'],
  ['weights-see', ID, 'committee'],
  ['enter-value', '10.1', 'coordinator'],
  ['assess', '4', 'coordinator'],
  ['follow', '4', 'lead'],
] as const)('what changes none of it goes on: %s %s of a %s', ([verb, target, role]) => {
  const open = press(verb, target, [role], null);
  const closed = press(verb, target, [role], CLOSED);
  expect(keysOf(closed)).toEqual(keysOf(open));
  expect(closed.session.draft?.kind).toBe(open.session.draft?.kind);
});

test.for([
  ['commitment', '4'],
  ['activity', '4.3'],
  ['voices', '4'],
] as const)('nothing that would be refused is offered under the %s of a closed plan', ([verb, target]) => {
  const offered = (closedAt: string | null) =>
    (press(verb, target, ['lead'], closedAt).message.choices ?? []).map(({ id }) => id.split(':')[0]);
  expect(offered(null)).toContain('contest');
  expect(['ask', 'contest', 'update', 'same'].filter((one) => offered(CLOSED).includes(one))).toEqual([]);
});

test('what was begun before is refused as well, and kept', () => {
  const begun = press('ask', '4', [], null).session;
  expect(begun.draft).toMatchObject({ kind: 'voice', task: 'ask' });
  const world = model();
  const base = factsFrom(world, [], 'fr');
  if (!base.plan) throw new Error('There is no plan');
  const facts: Facts = { ...base, plan: { ...base.plan, closedAt: CLOSED } };
  const factsFound = () => sampleVoice({ of: 'subject', commitment: 4, activity: null });
  const said = { to: 'answer', answer: { kind: 'text', message: 'm', text: 'Pourquoi ?' } } as const;
  const refused = transition(begun, said, 'm', facts, 3);
  expect(keysOf(refused)).toContain('secretariat-plan-closed-voice');
  expect(refused.session.draft).toEqual(begun.draft);
  const parts = [{ message: 'm', text: 'Pourquoi ?' }];
  const draft = begun.draft?.kind === 'voice' ? { ...begun.draft, step: 'confirm' as const, parts } : null;
  const choose = (id: string) =>
    transition(
      { ...begun, draft },
      { to: 'answer', answer: { kind: 'choice', id } },
      'm',
      { ...facts, found: { voice: factsFound() } },
      4,
    );
  expect(choose('confirm').effects).toEqual([]);
  expect(choose('discard').session.draft).toBeNull();
});

test('an act is looked at once more where it is carried out', () => {
  expect(needsOpenPlan({ area: 'voice', act: 'release', ref: { kind: 'question', number: 1 } })).toBe(false);
  expect(
    needsOpenPlan({ area: 'indicators', act: 'undo-value', id: ID, commitment: 4, entry: ENTERED }),
  ).toBe(true);
});

test('whatever somebody says or forges, nothing of a closed plan changes', () => {
  fc.assert(
    fc.property(fc.oneof(button, said), role, desk, (intention, roles, own) => {
      const known = factsOf(roles, own);
      if (!known.plan) throw new Error('There is no plan');
      const closed = { ...known, plan: { ...known.plan, closedAt: CLOSED } };
      const { effects } = transition(newSession('fr', true), intention, 'm', foundFor(intention, closed), 2);
      const changes = effects.filter(
        (one) =>
          one.kind === 'record' ||
          (one.kind === 'area' &&
            needsOpenPlan(one.act) &&
            !(one.act.area === 'indicators' && roles.includes('coordinator'))),
      );
      expect(changes).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
