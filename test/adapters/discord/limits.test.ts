import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit } from '#chat/fit.ts';
import type { Part } from '#chat/message.ts';
import { slashCommand } from '../../../adapters/discord/commands.ts';
import { modalOf } from '../../../adapters/discord/modal.ts';
import { measure, render } from '../../../adapters/discord/render.ts';
import { checkModal } from '../../support/discord/checks/modal.ts';
import { checkSchema } from '../../support/discord/checks/schema.ts';
import { said } from './lab.ts';
import { problemsOf, schemaOf } from './specification.ts';

test('long messages are cut into pages that Discord takes', () => {
  const parts: Part[] = [
    { kind: 'title', text: '*'.repeat(1_500) },
    { kind: 'quote', text: 'une_ligne de texte. '.repeat(700) },
    { kind: 'text', text: '- a\n'.repeat(900) },
  ];
  const pages = fit(said('', { parts }), {
    maxText: 2_000,
    measure,
    maxChoices: 25,
    maxLabel: 80,
    choiceStyle: 'buttons',
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.flatMap((page) => problemsOf(render(page)))).toEqual([]);
});

test('a form is a modal that Discord takes, whatever its labels', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((it) => it.trim() !== '');
  const field = fc.record({
    id: fc.uuid(),
    label: text,
    kind: fc.constantFrom('text', 'files'),
    required: fc.boolean(),
  });
  const form = fc.record({
    turn: fc.nat(),
    open: text,
    title: text,
    fields: fc.array(field, { minLength: 1, maxLength: 7 }),
  });
  const schema = schemaOf('POST', '/interactions/1/t/callback');
  fc.assert(
    fc.property(form, (made) => {
      const modal = modalOf(made, 'form:1');
      expect(checkSchema(schema, modal)).toEqual([]);
      expect(checkModal(modal.data as Parameters<typeof checkModal>[0], ['data'])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a command is described in French and English, and completed from the plan', () => {
  const descriptions = {
    fr: 'Où en est un engagement',
    ar: 'أين وصل التزام',
    en: 'Where a commitment stands',
  };
  const takes = { kind: 'commitment', required: false, descriptions } as const;
  const command = slashCommand({ command: 'status', descriptions, takes });
  const localized = {
    description: descriptions.en,
    description_localizations: { fr: descriptions.fr, 'en-US': descriptions.en, 'en-GB': descriptions.en },
  };
  expect(command).toEqual({
    type: 1,
    name: 'status',
    ...localized,
    options: [{ type: 3, name: 'commitment', ...localized, required: false, autocomplete: true }],
    contexts: [0, 1],
    integration_types: [0, 1],
  });
  expect(checkSchema(schemaOf('PUT', '/applications/1/commands'), [command])).toEqual([]);
});
