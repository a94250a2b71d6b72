import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '#chat/fit.ts';
import type { Part, Rendered } from '#chat/message.ts';
import type { Capabilities } from '#chat/platform.ts';

/** As where a platform's marks are escaped. */
const escaped = (text: string) => text.replace(/[&<>*_]/g, '\\$&').length;

const message = (texts: readonly string[], more: Partial<Rendered> = {}): Rendered => ({
  language: 'fr',
  direction: 'ltr',
  parts: texts.map((text): Part => ({ kind: 'text', text })),
  choices: [],
  numbered: true,
  takesFiles: false,
  lasting: false,
  ...more,
});
const can = (maxText: number, more: Partial<Capabilities> = {}): Capabilities => ({
  maxText,
  maxChoices: 5,
  maxLabel: 20,
  choiceStyle: 'buttons',
  ...more,
});

const words = fc.string({
  unit: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'é', 'ش', 'ك', '.') },
    { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '. ') },
    { weight: 1, arbitrary: fc.constantFrom('&', '<', '*', '🎉', '🇲🇦', 'ش\u0651') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 300,
});
const texts = fc.array(words, { maxLength: 6 });
/** From what is absurdly small to what holds it all. */
const room = fc.integer({ min: 4, max: 400 });
const measures = fc.constantFrom(undefined, escaped);
const measured = (measure: ((text: string) => number) | undefined) => (measure ? { measure } : {});

const solid = (parts: readonly Part[]) => parts.map(({ text }) => text.replace(/\s+/g, '')).join('');

describe('a message in pages', () => {
  test('loses nothing but white space, and keeps its order', () => {
    fc.assert(
      fc.property(texts, room, measures, (all, max, measure) => {
        const pages = fit(message(all), can(max, measured(measure)));
        expect(solid(pages.flatMap(({ parts }) => parts))).toBe(solid(message(all).parts));
      }),
      { numRuns: 500 },
    );
  });

  test('has no page longer than the platform takes, as the platform counts', () => {
    fc.assert(
      fc.property(texts, room, measures, (all, max, measure) => {
        const count = measure ?? ((text: string) => text.length);
        for (const { parts } of fit(message(all), can(max, measured(measure))))
          expect(count(parts.map(({ text }) => text).join('\n'))).toBeLessThanOrEqual(max);
      }),
      { numRuns: 500 },
    );
  });

  test('is never cut inside a character', () => {
    fc.assert(
      fc.property(texts, room, measures, (all, max, measure) => {
        for (const { parts } of fit(message(all), can(max, measured(measure))))
          expect(parts.every(({ text }) => text.isWellFormed())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('has no empty page where there is something to say', () => {
    fc.assert(
      fc.property(texts, room, (all, max) => {
        const pages = fit(message(all), can(max));
        const empty = pages.filter(({ parts }) => parts.length === 0);
        expect(empty.length).toBeLessThanOrEqual(pages.length > 1 ? 0 : 1);
      }),
    );
  });

  test('has its choices, form, menu and file under the last page only', () => {
    const last = {
      choices: [{ data: '1:a', label: 'Oui' }],
      form: { turn: 1, open: 'Tout répondre' },
      menu: [{ command: 'plan', description: 'Le plan' }],
      document: { name: 'a.txt', type: 'text/plain', bytes: new Uint8Array(1) },
    };
    fc.assert(
      fc.property(texts, room, (all, max) => {
        const pages = fit(message(all, last), can(max));
        const end = pages.at(-1);
        expect(end).toMatchObject(last);
        for (const { choices, form, menu, document } of pages.slice(0, -1))
          expect({ choices, form, menu, document }).toEqual({ choices: [] });
      }),
    );
  });
});

test('what fits is one page, as it is', () => {
  const whole = message(['Un.', 'Deux.'], { choices: [{ data: '1:a', label: 'Oui' }] });
  expect(fit(whole, can(10))).toEqual([whole]);
  expect(fit(message([]), can(10))).toEqual([message([])]);
});

test('a long text is cut at a paragraph, else a line, else a sentence, else a word', () => {
  const pieces = (text: string) =>
    fit(message([text]), can(13)).flatMap(({ parts }) => parts.map((part) => part.text));
  expect(pieces('aaa bbb\n\nccc ddd eee')).toEqual(['aaa bbb', 'ccc ddd eee']);
  expect(pieces('aaa bbb\nccc ddd eee')).toEqual(['aaa bbb', 'ccc ddd eee']);
  expect(pieces('aaa bbb. ccc ddd')).toEqual(['aaa bbb.', 'ccc ddd']);
  expect(pieces('aaa bbb ccc ddd')).toEqual(['aaa bbb ccc', 'ddd']);
  expect(pieces('a'.repeat(20))).toEqual(['a'.repeat(12), 'a'.repeat(8)]);
});

test('pieces keep the kind of their part', () => {
  const quote: Rendered = { ...message([]), parts: [{ kind: 'quote', text: 'a'.repeat(30) }] };
  expect(fit(quote, can(13)).flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
    'quote',
    'quote',
    'quote',
  ]);
});

test('labels are as short as the platform wants, however it counts, and no character is cut', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (label, maxLabel) => {
      const [page] = fit(message([], { choices: [{ data: 'a:b', label }] }), can(9, { maxLabel }));
      const shown = page?.choices[0]?.label ?? '';
      expect(shown.length).toBeLessThanOrEqual(maxLabel);
      expect(label.length <= maxLabel ? shown === label : shown.endsWith('…')).toBe(true);
      expect(shown.isWellFormed()).toBe(label.length > maxLabel || label.isWellFormed());
    }),
  );
});

test('no more choices than the platform takes', () => {
  const choices = Array.from({ length: 9 }, (_, n) => ({ data: `1:${n}`, label: `${n}` }));
  const [page] = fit(message(['?'], { choices }), can(9, { maxChoices: 5 }));
  expect(page?.choices).toEqual(choices.slice(0, 5));
});
