import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '#chat/fit.ts';
import type { Part, Rendered } from '#chat/message.ts';
import { renderKeyboard } from '../../../adapters/telegram/keyboard.ts';
import { CAN } from '../../../adapters/telegram/limits.ts';
import { plainText, renderText } from '../../../adapters/telegram/render.ts';
import { parseHtml } from '../../support/telegram/html.ts';
import { rendered } from './rendered.ts';

const RLM = '\u200f';

test.for<[string, Rendered['direction'], Part[], string]>([
  ['plain words', 'ltr', [{ kind: 'text', text: 'a < b & c > d "e"' }], 'a &lt; b &amp; c &gt; d "e"'],
  [
    'a title apart',
    'ltr',
    [
      { kind: 'title', text: '4.3' },
      { kind: 'text', text: 'x' },
    ],
    '<b>4.3</b>\n\nx',
  ],
  [
    'a bar below its title',
    'ltr',
    [
      { kind: 'title', text: '4.3' },
      { kind: 'bar', text: '▓░' },
      { kind: 'note', text: 'n' },
    ],
    '<b>4.3</b>\n▓░\n<i>n</i>',
  ],
  ['an error', 'ltr', [{ kind: 'error', text: 'non' }], '⚠️ non'],
  [
    'what somebody wrote',
    'ltr',
    [{ kind: 'quote', text: 'a\n<b>' }],
    '<blockquote>a\n&lt;b&gt;</blockquote>',
  ],
  [
    'each line from the right',
    'rtl',
    [{ kind: 'text', text: '4.3 نشر\n\n80% تقدم' }],
    `${RLM}4.3 نشر\n\n${RLM}80% تقدم`,
  ],
  [
    'signs and cells from the right',
    'rtl',
    [
      { kind: 'error', text: 'لا' },
      { kind: 'bar', text: '▓░' },
    ],
    `${RLM}⚠️ لا\n${RLM}▓░`,
  ],
  [
    'a French quote as it was written',
    'rtl',
    [{ kind: 'quote', text: '600 actes.' }],
    '<blockquote>600 actes.</blockquote>',
  ],
  [
    'an Arabic quote from the right',
    'rtl',
    [{ kind: 'quote', text: '600 قرار' }],
    `<blockquote>${RLM}600 قرار</blockquote>`,
  ],
  [
    'nothing of nothing',
    'rtl',
    [
      { kind: 'text', text: ' \n\u2068\u2069' },
      { kind: 'title', text: '' },
    ],
    '',
  ],
  ['half a character', 'ltr', [{ kind: 'text', text: 'a\ud83d' }], 'a\ufffd'],
])('shows %s', ([, direction, parts, html]) => {
  expect(renderText({ direction, parts })).toBe(html);
});

describe('buttons', () => {
  const rowsOf = (facts: Partial<Rendered>, ...labels: string[]) => {
    const choices = labels.map((label, at) => ({ data: `1:${at}`, label }));
    const { markup } = renderKeyboard(rendered({ choices, ...facts }));
    return markup?.inline_keyboard.map((row) => row.map(({ text }) => text));
  };

  test('stand side by side where they are short, and from the right in Arabic', () => {
    expect(rowsOf({}, '80 %', '85 %', '90 %', 'Retour')).toEqual([['80 %', '85 %', '90 %'], ['Retour']]);
    expect(rowsOf({ direction: 'rtl' }, '80%', '85%', '90%', '95%')).toEqual([
      ['90%', '85%', '80%'],
      ['95%'],
    ]);
    expect(rowsOf({}, 'Confirmer', 'Corriger…', 'Abandonner')).toEqual([
      ['Confirmer', 'Corriger…'],
      ['Abandonner'],
    ]);
  });

  test('stand one a row where one is long or Arabic', () => {
    expect(rowsOf({}, 'Oui', 'Ce qui a été fait jusqu’ici')).toEqual([
      ['Oui'],
      ['Ce qui a été fait jusqu’ici'],
    ]);
    expect(rowsOf({ direction: 'rtl' }, 'نعم', 'لا')).toEqual([['نعم'], ['لا']]);
  });

  test('say by their data that the message stays', () => {
    const choices = [{ data: 'open:4.3', label: 'Voir' }];
    expect(renderKeyboard(rendered({ choices, lasting: true })).markup).toEqual({
      inline_keyboard: [[{ text: 'Voir', callback_data: '!open:4.3' }]],
    });
    expect(renderKeyboard(rendered()).markup).toBeUndefined();
  });

  test('are left out where their data is longer than 64 bytes', () => {
    const choices = [
      { data: `1:${'x'.repeat(62)}`, label: 'fits' },
      { data: `1:${'ن'.repeat(32)}`, label: 'does not' },
    ];
    const { markup, dropped } = renderKeyboard(rendered({ choices }));
    expect([markup?.inline_keyboard.flat().map(({ text }) => text), dropped]).toEqual([
      ['fits'],
      [choices[1]],
    ]);
    expect(renderKeyboard(rendered({ choices, lasting: true })).markup).toBeUndefined();
  });
});

describe('whatever is said', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '\n', ' ', 'ن', 'b', '/', '"', '\u2068', '👍'),
      maxLength: 9000,
    }),
  );
  const kinds = ['text', 'title', 'note', 'error', 'quote', 'bar'] as const;
  const message = fc.record({
    direction: fc.constantFrom('ltr', 'rtl'),
    parts: fc.array(fc.record({ kind: fc.constantFrom(...kinds), text: words }), { maxLength: 8 }),
    choices: fc.array(
      fc.record({ data: fc.string({ maxLength: 70 }), label: fc.string({ unit: 'binary' }) }),
      {
        maxLength: 60,
      },
    ),
    lasting: fc.boolean(),
  });

  test('is HTML that Telegram takes, within its limits', () => {
    fc.assert(
      fc.property(message, (facts) => {
        for (const page of fit(rendered(facts), CAN)) {
          const html = renderText(page);
          const { text, warnings } = parseHtml(html);
          expect(warnings).toEqual([]);
          expect(text).toBe(plainText(html));
          expect(text.length).toBeLessThanOrEqual(CAN.maxText);
          for (const button of renderKeyboard(page).markup?.inline_keyboard.flat() ?? []) {
            const { text: label, callback_data: data } = button as { text: string; callback_data: string };
            expect(label.trim()).not.toBe('');
            expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('begins each Arabic line on the right', () => {
    const arabic = fc.array(fc.constantFrom('نشر', '80%', '(4.3)', 'PDF', '\n', ' '), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(arabic, { maxLength: 4 }), (texts) => {
        const parts = texts.map((text) => ({ kind: 'text' as const, text: text.join('') }));
        const lines = renderText({ parts, direction: 'rtl' })
          .split('\n')
          .filter((line) => line.trim() !== '');
        expect(lines.filter((line) => !line.startsWith(RLM))).toEqual([]);
      }),
    );
  });
});
