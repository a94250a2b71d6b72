import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilledIn } from '#chat/inbound.ts';
import type { UpdateDraft } from '#conversation/draft.ts';
import { FIELD_ORDER } from '#conversation/form.ts';
import { LONGEST_TEXT } from '#domain/update.ts';
import type { Speaker } from '../support/conversation.ts';
import { rowOf } from '../support/plan-model.ts';
import { draftOf, file, fill, given } from './filling.ts';

const words = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', 'ش', 'ك', '\n'), minLength: 1, maxLength: 40 })
  .map((it) => `Et ${it}z`);
const anyField = fc.constantFrom(...FIELD_ORDER, 'confirm', 'choose-band', 'nonsense');
const anything = fc.oneof(
  words,
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '80',
    'annuler',
    '/update',
    'https://exemple.ma',
    'x'.repeat(LONGEST_TEXT + 1),
  ),
);
const anyAnswer: fc.Arbitrary<FilledIn> = fc.oneof(
  fc.record({ id: anyField, text: anything }),
  fc.record({
    id: anyField,
    files: fc.array(fc.constantFrom('aa', 'bb', 'cc').map(file), { maxLength: 12 }),
  }),
);
const begins = fc.constantFrom(
  '4.1 15 %',
  '4.1 30 %',
  '4.2 70 %',
  '4.2 80 %',
  '4.2 100 %',
  '/update 4.2',
  'mettre à jour',
);
/** What may be said between the form's opening and its coming back. */
const meanwhile = fc.array(
  fc.constantFrom('passer', 'retour', 'Et puis', 'répéter', 'plus tard', 'reprendre'),
  {
    maxLength: 4,
  },
);

test('whatever a form holds and whenever it comes, nothing breaks, and nothing is recorded without being confirmed', () => {
  fc.assert(
    fc.property(
      begins,
      meanwhile,
      fc.array(anyAnswer, { maxLength: 6 }),
      fc.boolean(),
      (first, then, answers, gone) => {
        const { model, lead } = given();
        lead.says(first);
        for (const said of then) lead.says(said);
        if (gone) rowOf(model, '4.2').withdrawn = true;
        const heard = lead.does({ kind: 'filled', turn: lead.turn, answers });
        expect(heard.effects).toEqual([]);
        expect(heard.text).not.toMatch(/^$|undefined|NaN|\[object/);
        for (const said of ['passer', 'passer', 'passer', 'passer']) lead.says(said);
        // The model refuses what breaks a rule.
        const confirm = lead.heard
          .at(-1)
          ?.rendered.choices.find(({ label }) => label.startsWith('Confirmer'));
        if (confirm) lead.taps('Confirmer');
      },
    ),
    { numRuns: 400 },
  );
});

test('a filled form comes to the same as the same answers one by one', () => {
  const fields = fc.record(
    {
      actions: words,
      difficulties: words,
      files: fc.uniqueArray(fc.constantFrom('aa', 'bb', 'cc'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('4.2 70 %', '4.2 80 %', '4.1 30 %', '4.2 100 %'),
      fields,
      words,
      (first, it, reason) => {
        const [filling, saying] = [given().lead, given().lead];
        for (const one of [filling, saying]) one.says(first);
        const owesReason = first === '4.2 70 %';
        fill(filling, {
          ...(owesReason ? { 'give-reason': reason } : {}),
          ...(it.actions ? { 'describe-actions': it.actions } : {}),
          ...(it.difficulties ? { 'name-difficulties': it.difficulties } : {}),
          ...(it.files ? { 'add-evidence': it.files } : {}),
        });
        if (owesReason) saying.says(reason);
        if (it.actions) saying.says(it.actions);
        saying.says('passer');
        const owed = !it.difficulties && first === '4.1 30 %';
        saying.says(it.difficulties ?? (owed ? 'répéter' : 'passer'));
        expect(draftOf(filling)?.answered.includes('name-difficulties')).toBe(!owed);
        if (owed) return;
        if (it.files) saying.does({ kind: 'attached', files: it.files.map(file), text: '' });
        if (it.files || first !== '4.2 100 %') saying.says('passer');
        const came = (one: Speaker) => {
          const { actions, saidBy: _, id: __, ...rest } = draftOf(one) as UpdateDraft;
          return { ...rest, actions: actions.map(({ text }) => text) };
        };
        expect(came(filling)).toEqual(came(saying));
        const last = (one: Speaker) => one.heard.at(-1)?.rendered.parts;
        expect(last(filling)).toEqual(last(saying));
      },
    ),
    { numRuns: 300 },
  );
});
