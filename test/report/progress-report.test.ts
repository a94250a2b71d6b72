import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentCompletion, countingOf, lastSaid } from '#domain/progress-report.ts';
import type { ReportTold } from '#domain/progress-report.ts';
import { currentOf } from '#domain/history.ts';
import { proseOf } from '#report/progress-report/prose.ts';
import { segmentsOf } from '#report/progress-report/segments.ts';
import { languageOf } from '#report/progress-report/text-language.ts';

const LONG = 'une ligne qui a été coupée là où finissait la page d’un rapport, sans autre raison,';

describe('what people wrote', () => {
  test('lines that a page broke are one paragraph; a new sentence is its own', () => {
    expect(proseOf(`${LONG}\net qui continue.\nUne autre.`)).toEqual([
      { block: 'paragraph', text: { text: `${LONG} et qui continue.`, language: 'fr' } },
      { block: 'paragraph', text: { text: 'Une autre.', language: 'fr' } },
    ]);
  });

  test('signs of a list make a list, also where they stand alone on their line', () => {
    const [list] = proseOf('- un\n• deux\n●\nla trois');
    expect(list).toMatchObject({
      block: 'list',
      items: [{ text: { text: 'un' } }, { text: { text: 'deux' } }, { text: { text: 'la trois' } }],
    });
  });

  test('no word is lost, whatever it is', () => {
    const line = fc.constantFrom('', '-', '- un', '1. deux', LONG, 'court', '• ', 'التقرير', '   ');
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const texts = proseOf(lines.join('\n')).flatMap((block) =>
          block.block === 'list'
            ? block.items.map(({ text }) => text.text)
            : 'text' in block
              ? [block.text.text]
              : [],
        );
        expect(wordsOf(texts.join(' '))).toEqual(wordsOf(lines.join(' ')));
      }),
    );
  });

  test.for([
    ['Le rapport a été publié par la Direction.', 'fr'],
    ['The report was published by the department.', 'en'],
    ['نُشر التقرير على البوابة (data.gov.ma).', 'ar'],
    ['نشر « Référentiel national des marchés publics » على البوابة.', 'ar'],
    ['نشر المرجع Référentiel national des marchés publics.', 'ar'],
    ['Le guide « دليل الصفقات العمومية المفتوحة للجميع » est en ligne.', 'fr'],
    ['« دليل الصفقات »', 'ar'],
    ['2026', 'fr'],
  ] as const)('%s is in %s', ([text, language]) => {
    expect(languageOf(text)).toBe(language);
  });
});

test('what is isolated in an Arabic sentence is a piece of its own direction and language', () => {
  const title = { text: 'Données ouvertes', language: 'fr' } as const;
  const text = 'الالتزام \u2068\u206810\u2069\u2069: \u2068Données ouvertes\u2069';
  const segments = segmentsOf({ text, language: 'ar', inserted: [title] });
  expect(segments.map(({ text: words, language, direction }) => [words, language, direction])).toEqual([
    ['الالتزام ', 'ar', 'rtl'],
    ['10', 'ar', 'ltr'],
    [': ', 'ar', 'rtl'],
    ['Données ouvertes', 'fr', 'ltr'],
  ]);
});

test('the last entry that counts is what stands', () => {
  const entry = fc.record({ origin: fc.integer({ min: 1, max: 4 }), retracts: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 10 }), (made) => {
      const entries = made.map((one, index) => ({ ...one, seq: index + 5, at: '2026-11-23T09:00:00Z' }));
      expect(countingOf(entries).at(-1)).toEqual(currentOf(entries));
    }),
  );
});

test('"no change" leaves the difficulties that were said; a new report without any ends them', () => {
  const told = (seq: number, unchanged: boolean, difficulties?: string): ReportTold => ({
    ...{ seq, unchanged, at: '2026-11-23T09:00:00Z', evidence: [] },
    texts: difficulties ? { difficulties: { text: difficulties } } : {},
  });
  const said = [told(1, false, 'un marché infructueux'), told(2, true)];
  expect(lastSaid(said, 'difficulties')).toEqual({ text: 'un marché infructueux' });
  expect(lastSaid([...said, told(3, false)], 'difficulties')).toBeUndefined();
});

test.for([
  [['complete', 'complete'], 95, 'completed'],
  [['complete', 'significant'], 95, 'substantial'],
  [['not_started', 'complete'], 50, 'limited'],
  [['not_started', 'not_started'], 0, 'not_started'],
  [[], null, null],
] as const)('activities %s at %s are %s in the words of the OGP', ([bands, rate, completion]) => {
  const activities = bands.map((band) => ({ band, withdrawn: false }));
  expect(commitmentCompletion(activities, rate)).toBe(completion);
});
