import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsking } from '#conversation/session.ts';
import { agrees } from '#domain/band.ts';
import type { Happening } from '../support/anything.ts';
import { happenings } from '../support/anything.ts';
import { speaker } from '../support/conversation.ts';
import type { Heard, Speaker } from '../support/conversation.ts';
import { letHappen } from '../support/let-happen.ts';
import type { PlanModel } from '../support/plan-model.ts';
import { newPlanModel } from '../support/plan-model.ts';

const world = () =>
  newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.2', 'significant', 76],
    ['4.3', 'significant', 90, '2026-11-01'],
    ['10.1', 'complete', 95],
    ['10.2', 'not_started', 0, '2026-12-01'],
  ]);

/** Telegram takes 64 bytes; an adapter may want a few of its own. */
const LONGEST_BUTTON = 55;

function play(
  happenings: readonly Happening[],
  check: (one: Speaker, heard: Heard, model: PlanModel) => void,
): void {
  const model = world();
  const one = speaker(model, 'lead', [4, 10]);
  one.does({ kind: 'arrived' });
  for (const it of happenings) {
    const heard = letHappen(it, model, one);
    if (heard) check(one, heard, model);
  }
}

test('whatever happens, something is said, and there is a way on', () => {
  fc.assert(
    fc.property(happenings, (list) => {
      const flaws: string[] = [];
      play(list, (one, heard) => {
        const flaw = flawOf(one, heard);
        if (flaw) flaws.push(`${flaw}: ${heard.text}`);
      });
      expect(flaws).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** What is wrong with what was said, if anything. */
function flawOf(one: Speaker, { text, rendered: { choices } }: Heard): string | undefined {
  if (text === '' || /undefined|NaN|\[object/.test(text)) return 'No sentence';
  if (choices.length === 0 && !isAsking(one.session)) return 'A dead end';
  if (choices.some(({ label }) => label === '')) return 'A button without a label';
  if (choices.some(({ data }) => Buffer.byteLength(data) > LONGEST_BUTTON)) return 'A button too long';
  if (new Set(choices.map(({ data }) => data)).size < choices.length) return 'The same button twice';
  return undefined;
}

test('from anywhere, "back" comes to the first question or to the end, and "cancel" leads out', () => {
  fc.assert(
    fc.property(happenings, (list) => {
      let last: { one: Speaker; model: PlanModel } | undefined;
      play(list, (one, _, model) => {
        last = { one, model };
      });
      if (!last) return;
      const { one, model } = last;
      expect(stepsBack(model, one)).toBeLessThan(20);
      const cancelled = again(model, one);
      cancelled.says('annuler');
      expect(cancelled.session.draft).toBeNull();
    }),
    { numRuns: 300 },
  );
});

/** The same conversation, to be gone on with in another way. */
function again(model: PlanModel, one: Speaker): Speaker {
  const other = speaker(model, `${one.name} again`, one.leads);
  other.session = { ...one.session, language: 'fr' };
  other.turn = one.turn;
  return other;
}

function stepsBack(model: PlanModel, one: Speaker): number {
  const other = again(model, one);
  for (let steps = 0; steps < 20; steps += 1) {
    const { text } = other.does({ kind: 'pressed', verb: 'back', target: '' });
    if (!isAsking(other.session) || text.startsWith('C’est la première question')) return steps;
  }
  return 20;
}

test('what is recorded keeps every rule, once, and never comes from a button of an earlier question', () => {
  fc.assert(
    fc.property(happenings, (list) => {
      const model = world();
      const one = speaker(model, 'lead', [4, 10]);
      for (const it of list) {
        const { since } = one.session;
        const heard = letHappen(it, model, one);
        const old = it.kind === 'does' && it.content.kind === 'chose' && it.content.turn < since;
        if (heard && old && heard.effects.length > 0) throw new Error('An old button did something');
      }
      // The rules themselves are kept by the model, which refuses what breaks them.
      for (const { band, progress } of model.entries) expect(agrees(band, progress)).toBe(true);
      expect(new Set(model.entries.map(({ id }) => id)).size).toBe(model.entries.length);
    }),
    { numRuns: 300 },
  );
});
