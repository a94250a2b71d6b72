import fc from 'fast-check';
import { needsOfArea } from '#conversation/areas/wish.ts';
import type { Facts } from '#conversation/facts.ts';
import type { Intention } from '#conversation/intention.ts';
import { standingIntention } from '#conversation/standing-buttons.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import { ENTERED } from './areas/indicators.ts';
import { factsFrom } from './plan-facts.ts';
import { newPlanModel } from './plan-model.ts';

/** Whatever somebody may say, press or forge, whoever they are. */

/** A small plan of two commitments. */
export const world = () =>
  newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.2', 'significant', 76],
    ['4.3', 'significant', 90, '2026-11-01'],
    ['10.1', 'complete', 95],
    ['10.2', 'not_started', 0, '2026-12-01'],
  ]);
const NEEDS = ['myself', 'people', 'holdings'] as const;
export const ID = '00000000-0000-4000-8000-000000000001';

/** Everything is found, also what was never asked for: what is refused is refused by permission alone. */
export function factsOf(roles: readonly Role[], desk: readonly DeskActivity[]): Facts {
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
export function foundFor(intention: Intention, facts: Facts): Facts {
  const needs = intention.to === 'area' ? needsOfArea(intention.wish, facts) : [];
  const found = factsFrom(world(), [4, 10], 'fr', needs).found;
  return { ...facts, found: { ...facts.found, ...found } };
}

export const role = fc.subarray<Role>(['lead', 'committee', 'coordinator']);
export const desk = fc
  .constantFrom<readonly number[]>([], [4])
  .map((leads) => factsFrom(world(), leads, 'fr').desk);
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
export const button = fc
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
export const said = fc.constantFrom<Intention>(
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
