import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateJson } from '#domain/json-location.ts';
import { planJson } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import type { PlanProblem } from '#domain/plan-problem.ts';
import { samplePlan } from '../support/sample-plan.ts';

function problemsIn(text: string): readonly PlanProblem[] {
  const read = readPlanFile(text);
  return 'problems' in read ? read.problems : [];
}

/** The small plan that the cases break, one line a value. */
const small = {
  plan: {
    code: 'T-1',
    country: 'MA',
    title: { fr: 'Plan' },
    period: { from: 2024, to: 2026 },
    asOf: '2024-06-30',
  },
  axes: [{ code: 'open', title: { fr: 'Ouverture' } }],
  commitments: [
    {
      number: 1,
      axis: 'open',
      title: { fr: 'Engagement' },
      organisation: { fr: 'Ministère' },
      activities: [{ number: 1, title: { fr: 'Activité' }, band: 'limited', weight: 1, progress: 20 }],
      indicators: [{ name: { fr: 'Nombre' }, value: null, unit: 'count' }],
    },
  ],
};

/** The small plan with one value in another's place; `undefined` leaves it out. */
function with_(path: string, value: unknown): string {
  const document = structuredClone(small) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = document;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(document, null, 1);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a plan file that is right', () => {
  test('comes back byte for byte', () => {
    const read = readPlanFile(samplePlan);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(planJson(read.file.document, read.file.finalNewline)).toBe(samplePlan);
  });

  test('comes back byte for byte without its final newline', () => {
    const read = readPlanFile(samplePlan.trimEnd());
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(planJson(read.file.document, read.file.finalNewline)).toBe(samplePlan.trimEnd());
  });

  const shared = new URL('../../../shared/data/pan-2021-2023.json', import.meta.url);
  test.runIf(existsSync(shared))('comes back byte for byte: the file that the sample was made of', () => {
    const text = readFileSync(shared, 'utf8');
    const read = readPlanFile(text);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(planJson(read.file.document, read.file.finalNewline)).toBe(text);
  });

  test('may begin with a byte order mark', () => {
    expect(problemsIn(`\ufeff${samplePlan}`)).toEqual([]);
  });

  test('is put in the order of the format, whatever order its keys came in', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, member]) => [name, reversed(member)]),
      );
    };
    const read = readPlanFile(JSON.stringify(reversed(JSON.parse(samplePlan))));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(planJson(read.file.document, true)).toBe(samplePlan);
  });

  test('may say all that the OGP asks of a commitment', () => {
    const document = structuredClone(small) as unknown as {
      plan: object;
      commitments: { activities: object[]; indicators: object[] }[];
    };
    Object.assign(document.plan, {
      timeZone: 'Europe/Paris',
      unofficialTranslations: ['ar'],
      publishedRate: 82.5,
    });
    Object.assign(document.commitments[0] ?? {}, {
      ogpId: 'MO0006',
      startsOn: '2024-01-01',
      endsOn: '2026-12-31',
      problem: { fr: 'Un problème.\nEn deux lignes.' },
      solution: { ar: 'حل' },
      expectedResult: { en: 'A result' },
      relevance: { fr: 'Transparence' },
      additionalInformation: { fr: 'Budget' },
      otherActors: [{ fr: 'Associations' }],
      contact: { title: { fr: 'Chef de projet' }, email: 'projet@example.org' },
    });
    Object.assign(document.commitments[0]?.activities[0] ?? {}, {
      startsOn: '2024-01-01',
      dueOn: '2024-12-31',
    });
    Object.assign(document.commitments[0]?.indicators[0] ?? {}, { baseline: 3, target: 10.5 });
    expect(problemsIn(JSON.stringify(document))).toEqual([]);
  });
});

describe('a wrong value is refused with its path, line and reason', () => {
  test.for<[string, unknown, string, PlanProblem['reason']]>([
    ['plan.code', 'a b', 'plan.code', { code: 'code-form' }],
    ['plan.code', undefined, 'plan.code', { code: 'missing' }],
    ['plan.country', 'Maroc', 'plan.country', { code: 'country-form' }],
    ['plan.title', {}, 'plan.title', { code: 'no-language' }],
    ['plan.title', { fr: ' ' }, 'plan.title.fr', { code: 'empty-text' }],
    ['plan.title', { fr: 'a', de: 'b' }, 'plan.title.de', { code: 'unknown-key', values: { name: 'de' } }],
    ['plan.title', 'Plan', 'plan.title', { code: 'wrong-type', values: { wanted: 'object' } }],
    ['plan.asOf', '2024-06-31', 'plan.asOf', { code: 'not-a-date', values: { found: '2024-06-31' } }],
    ['plan.asOf', '0001-01-01', 'plan.asOf', { code: 'not-a-date', values: { found: '0001-01-01' } }],
    ['plan.period.to', 2020, 'plan.period.to', { code: 'wrong-order', values: { from: '2024', to: '2020' } }],
    ['plan.timeZone', 'Rabat', 'plan.timeZone', { code: 'unknown-zone', values: { found: 'Rabat' } }],
    [
      'plan.publishedRate',
      101,
      'plan.publishedRate',
      { code: 'out-of-range', values: { least: 0, most: 100 } },
    ],
    [
      'plan.unofficialTranslations',
      ['es'],
      'plan.unofficialTranslations[0]',
      { code: 'not-a-choice', values: { choices: 'fr, ar, en' } },
    ],
    [
      'plan.unofficialTranslations',
      ['ar', 'ar'],
      'plan.unofficialTranslations[1]',
      { code: 'twice', values: { name: 'ar', first: 'plan.unofficialTranslations[0]' } },
    ],
    ['axes', [], 'axes', { code: 'empty-list' }],
    ['axes', {}, 'axes', { code: 'wrong-type', values: { wanted: 'list' } }],
    [
      'commitments.0.axis',
      'closed',
      'commitments[0].axis',
      { code: 'unknown-axis', values: { axis: 'closed' } },
    ],
    ['commitments.0.number', 1.5, 'commitments[0].number', { code: 'not-whole' }],
    [
      'commitments.0.number',
      '1',
      'commitments[0].number',
      { code: 'wrong-type', values: { wanted: 'number' } },
    ],
    [
      'commitments.0.endsOn',
      'demain',
      'commitments[0].endsOn',
      { code: 'not-a-date', values: { found: 'demain' } },
    ],
    ['commitments.0.weight', 3, 'commitments[0].weight', { code: 'unknown-key', values: { name: 'weight' } }],
    [
      'commitments.0.organisation.fr',
      'a\u0007b',
      'commitments[0].organisation.fr',
      { code: 'control-character', values: { character: 'U+0007' } },
    ],
    [
      'commitments.0.title.fr',
      'a\u202eb',
      'commitments[0].title.fr',
      { code: 'control-character', values: { character: 'U+202E' } },
    ],
    [
      'commitments.0.title.fr',
      'a\ud800b',
      'commitments[0].title.fr',
      { code: 'control-character', values: { character: 'U+D800' } },
    ],
    [
      'commitments.0.title.fr',
      `a${'\u0301'.repeat(100_000)}`,
      'commitments[0].title.fr',
      { code: 'control-character', values: { character: 'U+0301' } },
    ],
    ['commitments.0.title.fr', 'deux\nlignes', 'commitments[0].title.fr', { code: 'line-break' }],
    [
      'commitments.0.title.fr',
      '😀'.repeat(1001),
      'commitments[0].title.fr',
      { code: 'too-long', values: { most: 1000 } },
    ],
    [
      'commitments.0.activities.0.band',
      'done',
      'commitments[0].activities[0].band',
      { code: 'not-a-choice', values: { choices: 'not_started, limited, significant, complete' } },
    ],
    [
      'commitments.0.activities.0.progress',
      60,
      'commitments[0].activities[0].progress',
      { code: 'band-disagrees', values: { band: 'limited', progress: 60, least: 1, most: 59 } },
    ],
    [
      'commitments.0.activities.0.progress',
      101,
      'commitments[0].activities[0].progress',
      { code: 'out-of-range', values: { least: 0, most: 100 } },
    ],
    [
      'commitments.0.activities.0.progress',
      20.5,
      'commitments[0].activities[0].progress',
      { code: 'not-whole' },
    ],
    [
      'commitments.0.activities.0.weight',
      0,
      'commitments[0].activities[0].weight',
      { code: 'not-positive', values: { most: 1_000_000 } },
    ],
    [
      'commitments.0.activities.0.weight',
      -1,
      'commitments[0].activities[0].weight',
      { code: 'not-positive', values: { most: 1_000_000 } },
    ],
    [
      'commitments.0.activities.0.weight',
      null,
      'commitments[0].activities[0].weight',
      { code: 'wrong-type', values: { wanted: 'number' } },
    ],
    [
      'commitments.0.indicators.0.value',
      'dix',
      'commitments[0].indicators[0].value',
      { code: 'wrong-type', values: { wanted: 'number' } },
    ],
  ])('%s: %j', ([path, value, place, reason]) => {
    const text = with_(path, value);
    const [problem, ...others] = problemsIn(text);
    expect(problem).toMatchObject({ path: place, reason });
    expect(others).toEqual([]);
  });

  test('in the line where it stands', () => {
    const text = with_('commitments.0.activities.0.progress', 75);
    expect(problemsIn(text)[0]?.line).toBe(lineOf(text, '"progress"'));
    expect(problemsIn(text.replaceAll('\n', '\r\n'))[0]?.line).toBe(lineOf(text, '"progress"'));
    expect(problemsIn(`\ufeff${text}`)[0]?.line).toBe(lineOf(text, '"progress"'));
  });

  test('in the line of what is around it, when it is missing', () => {
    const text = with_('commitments.0.activities.0.band', undefined);
    expect(problemsIn(text)[0]?.line).toBe(lineOf(text, '"activities"') + 1);
  });
});

test('all errors are told at once, in the order of their lines', () => {
  const text = samplePlan
    .replace('"country": "MA"', '"country": "Maroc"')
    .replace('"code": "equality"', '"code": "transparency"')
    .replace('"progress": 91', '"progress": 12')
    .replace('"weight": 1,', '"weight": 0,')
    .replace('"unit": "count"', '"units": "count"');
  const problems = problemsIn(text);
  expect(problems.map(({ reason }) => reason.code)).toEqual([
    'country-form',
    'twice',
    'not-positive',
    'band-disagrees',
    'missing',
    'unknown-key',
    'unknown-axis',
    'unknown-axis',
    'unknown-axis',
  ]);
  expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
});

describe('numbers and codes are unique', () => {
  test.for([
    ['axes', { code: 'open', title: { fr: 'Autre' } }, 'axes[1].code', 'axes[0].code'],
    ['commitments', small.commitments[0], 'commitments[1].number', 'commitments[0].number'],
  ] as const)('in %s', ([list, item, path, first]) => {
    const text = with_(list, [...small[list], item]);
    expect(problemsIn(text)).toMatchObject([{ path, reason: { code: 'twice', values: { first } } }]);
  });

  test('in the activities of one commitment, and not across commitments', () => {
    const [commitment] = small.commitments;
    const doubled = {
      ...commitment,
      activities: [...(commitment?.activities ?? []), commitment?.activities[0]],
    };
    expect(problemsIn(with_('commitments.0', doubled))).toMatchObject([
      { path: 'commitments[0].activities[1].number', reason: { code: 'twice' } },
    ]);
    expect(problemsIn(with_('commitments', [commitment, { ...commitment, number: 2 }]))).toEqual([]);
  });
});

describe('what is not JSON is refused with its line', () => {
  test.for([
    ['', 1, 'value'],
    ['   \n ', 2, 'value'],
    ['{', 1, 'brace'],
    ['{\n "plan": {\n  "code": "A",\n }\n}', 4, 'name'],
    ['{\n "a": 1\n "b": 2\n}', 3, 'comma'],
    ['{\n "a" 1\n}', 2, 'colon'],
    ['[1,\n2', 2, 'bracket'],
    ['{}\n{}', 2, 'end'],
    ['{\n // note\n}', 2, 'comment'],
    ['{"a": "\n"}', 1, 'text'],
    ['{"a": "\\x"}', 1, 'text'],
    ["{'a': 1}", 1, 'symbol'],
    ['{"a": 01}', 1, 'comma'],
    ['{"a": NaN}', 1, 'symbol'],
  ] as const)('%j', ([text, line, fault]) => {
    expect(problemsIn(text)[0]).toMatchObject({ line, reason: { code: 'syntax', values: { fault } } });
  });

  test('a key that is there twice is one too many, in the line of the second', () => {
    const text = JSON.stringify(small, null, 1).replace(
      '"country": "MA",',
      '"country": "MA",\n  "code": "T-2",',
    );
    expect(problemsIn(text)).toEqual([
      { path: 'plan.code', line: 5, reason: { code: 'key-twice', values: { name: 'code' } } },
    ]);
  });

  test('a key that means something to JavaScript is unknown like any other', () => {
    const text = JSON.stringify(small).replace('"country"', '"__proto__": {"code": "X"}, "country"');
    expect(problemsIn(text)).toMatchObject([{ path: 'plan.__proto__', reason: { code: 'unknown-key' } }]);
  });

  test('a megabyte of brackets ends nothing', () => {
    expect(problemsIn('['.repeat(1_000_000))[0]?.reason.code).toMatch(/too-deep|syntax/);
    const nested = '['.repeat(500_000) + ']'.repeat(500_000);
    expect(problemsIn(nested)[0]?.reason.code).toMatch(/too-deep|wrong-type/);
  });

  test.for(['null', '1', '"x"', '[]', '{}', 'true'])('%s is not a plan', (text) => {
    expect(problemsIn(text).length).toBeGreaterThan(0);
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'not JSON';
  }
}

test('reads as JSON just what JSON.parse reads', () => {
  const json = fc.json().chain((text) =>
    fc.oneof(
      fc.constant(text),
      fc
        .tuple(
          fc.nat(text.length),
          fc.constantFrom(',', ':', '"', '{', ']', '0', '.', 'e', '\\', '\u0001', '\u00a0', '/'),
        )
        .map(([at, odd]) => text.slice(0, at) + odd + text.slice(at)),
      fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1)),
    ),
  );
  fc.assert(
    fc.property(json, (text) => {
      const read = locateJson(text);
      expect('json' in read ? read.json.value : 'not JSON').toEqual(parsed(text));
    }),
    { numRuns: 1_000 },
  );
});

test('no text whatever makes it fail', () => {
  const cut = fc.tuple(fc.nat(samplePlan.length), fc.nat(200), fc.string({ unit: 'binary', maxLength: 5 }));
  fc.assert(
    fc.property(cut, ([at, length, odd]) => {
      const problems = problemsIn(samplePlan.slice(0, at) + odd + samplePlan.slice(at + length));
      expect(problems.every(({ line, path }) => line >= 1 && path !== '')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
