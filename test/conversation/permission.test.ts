import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wishOfButton } from '#conversation/account/wish.ts';
import type { Effect } from '#conversation/facts.ts';
import { newSession } from '#conversation/session.ts';
import { standingIntention } from '#conversation/standing-buttons.ts';
import { transition } from '#conversation/transition.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';
import { isForbiddenInArea } from '../support/areas.ts';
import { happenings } from '../support/anything.ts';
import { speaker } from '../support/conversation.ts';
import { letHappen } from '../support/let-happen.ts';
import { sampleReminding } from '../support/reminder-facts.ts';
import { button, desk, factsOf, foundFor, ID, role, said, world } from '../support/whatever.ts';

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
