import { describe, expect, test } from 'vitest';
import type { PlanChange } from '#domain/plan-change.ts';
import type { PlanReason } from '#domain/plan-problem.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { changePhrase, problemPhrase } from '#report/plan-import.ts';

/** One of each code: the compiler notices one that is missing. */
const REASONS: { readonly [code in PlanReason['code']]: Extract<PlanReason, { readonly code: code }> } = {
  syntax: { code: 'syntax', values: { fault: 'comma' } },
  'too-deep': { code: 'too-deep' },
  'key-twice': { code: 'key-twice', values: { name: 'code' } },
  twice: { code: 'twice', values: { name: '4', first: 'commitments[3].number' } },
  'unknown-key': { code: 'unknown-key', values: { name: 'titel' } },
  missing: { code: 'missing' },
  'wrong-type': { code: 'wrong-type', values: { wanted: 'number' } },
  'not-a-choice': { code: 'not-a-choice', values: { choices: 'fr, ar, en' } },
  'empty-text': { code: 'empty-text' },
  'empty-list': { code: 'empty-list' },
  'no-language': { code: 'no-language' },
  'line-break': { code: 'line-break' },
  'control-character': { code: 'control-character', values: { character: 'U+0007' } },
  'too-long': { code: 'too-long', values: { most: 1000 } },
  'code-form': { code: 'code-form' },
  'country-form': { code: 'country-form' },
  'not-a-date': { code: 'not-a-date', values: { found: 'demain' } },
  'unknown-zone': { code: 'unknown-zone', values: { found: 'Rabat' } },
  'not-whole': { code: 'not-whole' },
  'out-of-range': { code: 'out-of-range', values: { least: 0, most: 100 } },
  'not-positive': { code: 'not-positive', values: { most: 1_000_000 } },
  'wrong-order': { code: 'wrong-order', values: { from: '2024', to: '2020' } },
  'unknown-axis': { code: 'unknown-axis', values: { axis: 'open' } },
  'band-disagrees': { code: 'band-disagrees', values: { band: 'limited', progress: 75, least: 1, most: 59 } },
  'progress-recorded': { code: 'progress-recorded', values: { before: 91, after: 95 } },
  'band-recorded': { code: 'band-recorded', values: { before: 'complete', after: 'significant' } },
  'weight-recorded': { code: 'weight-recorded', values: { before: 1, after: 2.5 } },
  'axis-recorded': { code: 'axis-recorded', values: { before: 'justice', after: 'open' } },
  'as-of-recorded': { code: 'as-of-recorded', values: { before: '2023-07-31', after: '2024-01-31' } },
  'activity-removed': { code: 'activity-removed', values: { activity: '4.3' } },
  'commitment-removed': { code: 'commitment-removed', values: { commitment: 4 } },
};

/** Those whose values are shown as they stand in the file. */
const AS_WRITTEN = new Set<string>([
  'key-twice',
  'twice',
  'unknown-key',
  'not-a-choice',
  'control-character',
  'not-a-date',
  'unknown-zone',
  'wrong-order',
  'unknown-axis',
  'axis-recorded',
  'activity-removed',
]);

const shown = (phrase: Parameters<typeof words>[0], language: (typeof LANGUAGES)[number]) =>
  words(phrase, { language, timeZone: 'Africa/Casablanca' }).replace(/[\u2066-\u2069\u200e\u200f]/g, '');

describe.for([...LANGUAGES])('in %s', (language) => {
  test.for(Object.values(REASONS))('the problem $code has its words, with line and path', (reason) => {
    const text = shown(problemPhrase({ path: 'commitments[3].title', line: 1234, reason }), language);
    expect(text).toContain('1234');
    expect(text).toContain('commitments[3].title');
    const told = AS_WRITTEN.has(reason.code) && 'values' in reason ? Object.values(reason.values) : [];
    expect(told.filter((value) => typeof value === 'string' && !text.includes(value))).toEqual([]);
  });

  test('every fault of the syntax has words of its own', () => {
    const faults = [
      'value',
      'name',
      'colon',
      'comma',
      'brace',
      'bracket',
      'end',
      'comment',
      'text',
      'number',
      'symbol',
    ];
    const texts = faults.map((fault) =>
      shown(
        problemPhrase({ path: '$', line: 1, reason: { code: 'syntax', values: { fault } } as PlanReason }),
        language,
      ),
    );
    expect(new Set(texts).size).toBe(faults.length);
  });

  test.for<PlanChange>([
    { kind: 'added', place: { level: 'plan' }, title: { fr: 'Titre' } },
    { kind: 'removed', place: { level: 'axis', axis: 'open' }, title: { fr: 'Titre' } },
    {
      kind: 'changed',
      place: { level: 'commitment', commitment: 4 },
      field: 'title.fr',
      before: 'A',
      after: 'B',
    },
    {
      kind: 'changed',
      place: { level: 'activity', activity: '4.3' },
      field: 'dueOn',
      before: null,
      after: '2026-12-31',
    },
  ])('a change has its words: $kind $place.level', (change) => {
    const text = shown(changePhrase(change), language);
    expect(text).toContain(change.kind === 'changed' ? change.field : 'Titre');
  });
});

test('a problem reads as a sentence', () => {
  const problem = {
    path: 'commitments[0].activities[1].progress',
    line: 57,
    reason: REASONS['band-disagrees'],
  };
  expect(shown(problemPhrase(problem), 'en')).toBe(
    'Line 57, commitments[0].activities[1].progress: 75% does not go with “limited progress”, which is 1% to 59%.',
  );
});
