import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '#chat/message.ts';
import { escapeLine } from '../../../adapters/discord/markdown.ts';
import { measure, render } from '../../../adapters/discord/render.ts';
import { said } from './lab.ts';
import { problemsOf } from './specification.ts';

const contentOf = (direction: 'ltr' | 'rtl', ...parts: Part[]) =>
  render(said('', { direction, parts })).content;
const labels = (body: ReturnType<typeof render>) =>
  (body.components as { components: { label?: string; options?: { label: string }[] }[] }[]).map((row) =>
    row.components.flatMap(({ label, options }) => options?.map((option) => option.label) ?? [label]),
  );
const choices = (n: number, label: (n: number) => string) =>
  Array.from({ length: n }, (_, i) => ({ data: `1:${i}`, label: label(i) }));

describe('words', () => {
  test('every kind of part looks its part', () => {
    const parts: Part[] = [
      { kind: 'title', text: 'Engagement *10*' },
      { kind: 'text', text: 'Données ouvertes' },
      { kind: 'bar', text: '▓▓▓▓░░░░░░' },
      { kind: 'note', text: 'Il y a 3 jours' },
      { kind: 'error', text: 'Pas de nombre\nEncore' },
      { kind: 'quote', text: 'Une\nDeux' },
    ];
    expect(render(said('', { parts }))).toEqual({
      content:
        '**Engagement \\*10\\***\nDonnées ouvertes\n▓▓▓▓░░░░░░\n-# Il y a 3 jours\n⚠️ Pas de nombre\nEncore\n> Une\n> Deux',
      components: [],
      flags: 4,
      allowed_mentions: { parse: [] },
    });
  });

  test('lines from right to left begin with their mark, behind what Discord wants first', () => {
    expect(contentOf('rtl', { kind: 'title', text: 'التزام' }, { kind: 'text', text: '80 %\nPAN' })).toBe(
      '\u200f**التزام**\n\u200f80 %\n\u200fPAN',
    );
    expect(contentOf('rtl', { kind: 'quote', text: 'a' }, { kind: 'note', text: 'b' })).toBe(
      '> \u200fa\n-# \u200fb',
    );
  });

  test.for([
    ['@everyone <@80351110224678912>', '\\@everyone \\<\\@80351110224678912>'],
    ['[ici](https://mauvais.example)', '\\[ici\\](<https://mauvais.example>)'],
    ['# Titre', '\\# Titre'],
    ['-# petit', '\\-# petit'],
    ['> cité', '\\> cité'],
    ['- un', '\\- un'],
    ['4. quatre', '4\\. quatre'],
    ['4.3 reste', '4.3 reste'],
    ['||caché|| `code` ~~non~~ __oui__', '\\|\\|caché\\|\\| \\`code\\` \\~\\~non\\~\\~ \\_\\_oui\\_\\_'],
    ['voir https://data.gov.ma/a_b?c=*d.', 'voir <https://data.gov.ma/a_b?c=*d>.'],
  ] as const)('%s is shown as it is', ([text, escaped]) => {
    expect(escapeLine(text)).toBe(escaped);
  });

  /** What Discord shows of an escaped line. */
  const shown = (line: string) =>
    line.replace(/<(https?:\/\/[^\s>]+)>|\\([^0-9A-Za-z\s])/g, (_, address, sign) => address ?? sign);
  const spiky = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('*', '_', '~', '`', '|', '<', '>', '[', ']', '(', '@', '#', '-', '+', '\\'),
        fc.constantFrom(' ', '1.', 'https://a_b.ma/x', 'التزام', '\u2068', '\u2069'),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('').replace(/[\n\r\u2028\u2029]/g, ' '));

  test('whatever is said comes back as it was', () => {
    fc.assert(
      fc.property(spiky, (text) => {
        expect(shown(escapeLine(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no part takes more than was measured', () => {
    const kind = fc.constantFrom('text', 'title', 'note', 'error', 'quote', 'bar');
    const direction = fc.constantFrom('ltr', 'rtl');
    fc.assert(
      fc.property(kind, fc.array(spiky, { maxLength: 6 }), direction, (of, lines, way) => {
        const text = lines.join('\n');
        const content = contentOf(way, { kind: of, text });
        expect(content?.length).toBeLessThanOrEqual(measure(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('choices', () => {
  test('a few are buttons in a row, in Arabic from the right', () => {
    const three = choices(3, (n) => `n° ${n}`);
    expect(labels(render(said('?', { choices: three })))).toEqual([['n° 0', 'n° 1', 'n° 2']]);
    const arabic = render(said('؟', { choices: three, direction: 'rtl', language: 'ar' }));
    expect(labels(arabic)).toEqual([['n° 2', 'n° 1', 'n° 0']]);
  });

  test('short ones stay buttons; a list is a select, first things first in any language', () => {
    expect(labels(render(said('?', { choices: choices(8, (n) => `${n} %`) })))).toHaveLength(2);
    const titles = choices(8, (n) => `4.${n} Publication des actes administratifs`);
    const list = labels(render(said('?', { choices: titles, direction: 'rtl' })));
    expect(list).toEqual([titles.map(({ label }) => label)]);
    expect(labels(render(said('?', { choices: choices(40, (n) => `${n}`) })))[0]).toHaveLength(25);
  });

  test('the same twice is there once; those of a message that stays say so', () => {
    const twice = [...choices(2, String), ...choices(2, String)];
    const body = render(said('?', { choices: twice, lasting: true }));
    expect(body.components).toMatchObject([{ components: [{ custom_id: '!1:0' }, { custom_id: '!1:1' }] }]);
  });

  test('the button of a form stands below', () => {
    const form = { turn: 12, open: 'Tout dire', title: 'T', fields: [] };
    const body = render(said('?', { choices: choices(5, String), form }));
    expect(body.components?.[1]).toMatchObject({
      components: [{ custom_id: 'form:12', label: 'Tout dire' }],
    });
  });

  test('whatever the choices, Discord takes them', () => {
    const some = fc.array(
      fc.record({
        data: fc.string({ maxLength: 120 }),
        label: fc.string({ unit: 'grapheme', maxLength: 150 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, fc.boolean(), fc.boolean(), (made, lasting, open) => {
        const form = { turn: 1, open: 'Ouvrir', title: 'T', fields: [] };
        const direction = lasting ? 'rtl' : 'ltr';
        const body = render(said('?', { choices: made, lasting, direction, ...(open ? { form } : {}) }));
        expect(problemsOf(body)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
