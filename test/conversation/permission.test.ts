import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wishOfButton } from '#conversation/account/wish.ts';
import { needsOfArea } from '#conversation/areas/wish.ts';
import { needsOpenPlan } from '#conversation/closed-plan.ts';
import type { Effect, Facts } from '#conversation/facts.ts';
import type { Intention } from '#conversation/intention.ts';
import { newSession } from '#conversation/session.ts';
import { standingIntention } from '#conversation/standing-buttons.ts';
import { transition } from '#conversation/transition.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import { isForbiddenInArea } from '../support/areas.ts';
import { ENTERED } from '../support/areas/indicators.ts';
import { happenings } from '../support/anything.ts';
import { speaker } from '../support/conversation.ts';
import { letHappen } from '../support/let-happen.ts';
import { factsFrom } from '../support/plan-facts.ts';
import { newPlanModel } from '../support/plan-model.ts';
import { sampleReminding } from '../support/reminder-facts.ts';

const world = () =>
  newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.2', 'significant', 76],
    ['4.3', 'significant', 90, '2026-11-01'],
    ['10.1', 'complete', 95],
    ['10.2', 'not_started', 0, '2026-12-01'],
  ]);
const NEEDS = ['myself', 'people', 'holdings'] as const;
const ID = '00000000-0000-4000-8000-000000000001';

/** Everything is found, also what was never asked for: what is refused is refused by permission alone. */
function factsOf(roles: readonly Role[], desk: readonly DeskActivity[]): Facts {
  const model = world();
  const facts = factsFrom(model, [4, 10], 'fr', [
    ...NEEDS.map((kind) => (kind === 'people' ? { kind, page: 0 } : { kind })),
    { kind: 'person', id: 2 },
    { kind: 'commitments', numbers: [4, 10] },
    { kind: 'tallies' },
    { kind: 'digest', week: '2026-W47', unsent: true },
    { kind: 'reminding' },
    { kind: 'follow-up', page: 0, escalated: false },
  ]);
  const entry = model.entries.find(({ activity }) => activity === '10.1');
  const found = entry
    ? { ...entry, code: entry.activity, receipt: entry.seq, retracted: false, current: true }
    : undefined;
  const previous = { band: 'limited', progress: 20 } as const;
  const target = facts.desk.find(({ code }) => code === '10.1');
  return {
    ...facts,
    roles,
    desk,
    found: { ...facts.found, entries: found && target ? [{ ...found, previous, target }] : [] },
  };
}

/** What an area wants read is found, also for who may not ask. */
function foundFor(intention: Intention, facts: Facts): Facts {
  const needs = intention.to === 'area' ? needsOfArea(intention.wish, facts) : [];
  const found = factsFrom(world(), [4, 10], 'fr', needs).found;
  return { ...facts, found: { ...facts.found, ...found } };
}

const role = fc.subarray<Role>(['lead', 'committee', 'coordinator']);
const desk = fc.constantFrom<readonly number[]>([], [4]).map((leads) => factsFrom(world(), leads, 'fr').desk);
const target = fc.constantFrom(
  '',
  '1',
  '2',
  '7',
  '4.1',
  '10.1',
  ID,
  ID.replace(/1$/, '0'),
  ENTERED,
  'lead',
  'committee',
  'yes',
  '2026-W47',
  'tomorrow',
  '2026-12-03',
  'own',
  'e1',
  'on',
  'yes-2026-11-23',
  'docx/progress/2026-11-23',
  'P0',
  'P1',
  '2026-10',
  'all',
  ...['4', '4.3', 'plan', 'axis/A', 'q2', 'q1', 'c2', 'c3', 'c12', 'q2/1', 'daily', 'released', '4/1'],
);
const button = fc
  .tuple(
    fc.constantFrom(
      ...['update', 'same', 'undo', 'correct', 'people', 'person', 'shut-out', 'shut-out-yes', 'sign-out'],
      ...[
        'snooze',
        'away',
        'deputy',
        'returned',
        'remind-hour',
        'remind-days',
        'remind-rhythm',
        'remind-extras',
      ],
      ...['reminders', 'follow-up'],
      ...['report', 'report-file'],
      ...['plans', 'plan-choose', 'plan-open-yes', 'plan-close-yes', 'plan-archive-yes', 'desk', 'quiet'],
      ...['nudge', 'retry', 'stuck', 'failed', 'audit', 'periods', 'period-close-yes', 'period-reopen-yes'],
      ...['hand-over', 'assign', 'end-post', 'withdraw', 'restore', 'add', 'withhold', 'correct'],
      ...['digest', 'digest-send', 'digest-hold', 'digest-line'],
      ...['sign-out-all', 'unlink', 'unlink-yes', 'invite'],
      ...[
        'follow',
        'unfollow',
        'following',
        'follow-leave',
        'follow-rhythm',
        'ask',
        'contest',
        'voices',
        'voice',
      ],
      ...['own-voices', 'to-answer', 'voice-answer', 'voice-close', 'voice-release', 'voice-withhold'],
      ...['moderation', 'public-texts'],
      ...['my-data', 'forget', 'link', 'email', 'devices', 'cancel'],
      ...['indicators', 'indicator', 'enter-value', 'enter-target', 'value-undo', 'value-correct'],
      ...['assess', 'assessments', 'assess-undo', 'assess-correct'],
      ...['committee', 'ask-help', 'help-see', 'help-take', 'help-leave', 'help-answer', 'help-missing'],
      ...['help-resolve', 'help-escalate', 'weights', 'weights-see', 'weights-accept', 'weights-refuse'],
      ...['import', 'weights-back'],
    ),
    target,
  )
  .map(([verb, one]): Intention => standingIntention(verb, one));
const said = fc.constantFrom<Intention>(
  { to: 'account', wish: { wish: 'invite', said: { role: 'lead', commitments: [4], name: null } } },
  { to: 'account', wish: { wish: 'shut-out', person: 2, sure: true } },
  { to: 'account', wish: { wish: 'email', address: 'amina@example.org' } },
  { to: 'account', wish: { wish: 'sign-out-all', person: 2 } },
  {
    to: 'area',
    wish: {
      area: 'import',
      wish: 'check',
      file: { sha256: 'aa'.repeat(32), name: 'plan.csv', type: 'text/csv', size: 9 },
    },
  },
  { to: 'update', code: '10.1', percent: 90, text: 'fait' },
  { to: 'same', code: '10.1' },
  { to: 'area', wish: { area: 'indicators', wish: 'undo-value', entry: ENTERED } },
  { to: 'area', wish: { area: 'indicators', wish: 'undo-assessment', entry: ENTERED } },
  { to: 'undo', id: ID },
  { to: 'correct', id: ID },
  { to: 'area', wish: { area: 'secretariat', wish: 'correct', receipt: 4 } },
  { to: 'answer', answer: { kind: 'choice', id: 'confirm' } },
  { to: 'fill', answers: [{ id: 'describe-actions', text: 'x' }] },
);

/**
 * Wishes are of the one who speaks: the effect has no room for another person. Only who is reminded of anything has
 * them, and a deputy answers for the same commitments.
 */
function forbiddenWish({ changed }: Extract<Effect, { kind: 'prefer' }>, roles: readonly Role[]): boolean {
  const { deputy } = changed;
  const known = sampleReminding().fellows.some(({ id }) => id === deputy);
  return !roles.some((one) => one !== 'committee') || (deputy !== undefined && deputy !== null && !known);
}

/** What nobody but a coordinator, or the lead of the activity, may ever bring about. */
function isForbidden(
  effect: Effect,
  roles: readonly Role[],
  own: readonly DeskActivity[],
  me: number,
): boolean {
  switch (effect.kind) {
    case 'record':
      // The coordination corrects what others said, and undoes none of it.
      return effect.updates.some(
        ({ activity, supersedes, retracts }) =>
          !own.some(({ code }) => code === activity) &&
          !(roles.includes('coordinator') && supersedes !== null && !retracts),
      );
    case 'area':
      return isForbiddenInArea(effect.act, roles, own);
    case 'invite':
    case 'shut-out':
    case 'hold-digest':
    case 'send-digest':
    case 'digest-line':
      return !roles.includes('coordinator');
    case 'prefer':
      return forbiddenWish(effect, roles);
    case 'sign-out':
      return effect.person !== me && !roles.includes('coordinator');
    case 'email':
      return roles.length === 0;
    case 'link':
    case 'unlink':
    case 'forget':
    case 'choose-language':
      return false;
  }
}

test('whatever somebody says or forges, nothing comes of it that they may not do', () => {
  fc.assert(
    fc.property(fc.oneof(button, said), role, desk, (intention, roles, own) => {
      const facts = foundFor(intention, factsOf(roles, own));
      const turn = transition(newSession('fr', true), intention, 'm', facts, 2);
      expect(turn.effects.filter((one) => isForbidden(one, roles, own, facts.personId))).toEqual([]);
      const { draft } = turn.session;
      const corrects = draft?.kind === 'update' && draft.corrects && roles.includes('coordinator');
      const begun = draft?.kind === 'update' && !corrects ? [draft.activity] : [];
      const desks: readonly unknown[] = [undefined, ...own.map(({ code }) => code)];
      expect(begun.filter((code) => !desks.includes(code))).toEqual([]);
      // Names and accounts of others are shown to coordinators only.
      const told = /"(?:people|shut-out)-?[a-z]*:|person-line|follow-up-line/.test(
        JSON.stringify(turn.message),
      );
      expect(told && !roles.includes('coordinator')).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever somebody says or forges, nothing of a closed plan changes', () => {
  fc.assert(
    fc.property(fc.oneof(button, said), role, desk, (intention, roles, own) => {
      const known = factsOf(roles, own);
      if (!known.plan) throw new Error('There is no plan');
      const closed = { ...known, plan: { ...known.plan, closedAt: '2026-11-20T09:00:00Z' } };
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

test('a coordinator may, so that the test above can fail', () => {
  const facts = factsOf(['coordinator'], []);
  const corrected = transition(newSession('fr', true), { to: 'correct', id: ID }, 'm', facts, 2);
  expect(corrected.session.draft).toMatchObject({ kind: 'update', activity: '10.1', amending: 'amend' });
  const done = (verb: string, one: string) =>
    transition(newSession('fr', true), standingIntention(verb, one), 'm', facts, 2).effects.map(
      ({ kind }) => kind,
    );
  expect(done('shut-out-yes', '2')).toEqual(['shut-out']);
  expect(done('sign-out-all', '2')).toEqual(['sign-out']);
  expect(done('invite', 'committee')).toEqual(['invite']);
  expect(wishOfButton('shut-out', '-1')).toBeUndefined();
});

test('whatever happens in a conversation of somebody without a post, nothing is recorded', () => {
  fc.assert(
    fc.property(happenings, (list) => {
      const model = world();
      const one = speaker(model, 'public', []);
      const before = model.entries.length;
      for (const it of list) {
        if (it.kind === 'leads' || it.kind === 'moves') continue;
        const effects = letHappen(it, model, one)?.effects ?? [];
        expect(effects.map(({ kind }) => kind)).not.toContain('record');
      }
      expect(model.entries).toHaveLength(before);
    }),
    { numRuns: 200 },
  );
});
