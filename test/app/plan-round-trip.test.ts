import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planCsv, planXlsx } from '#app/plan-sheets.ts';
import { readPlanUpload } from '#app/read-plan-upload.ts';
import { COMMAND_LIMITS } from '#app/upload/limits.ts';
import { BANDS, rangeOf } from '#domain/band.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { checkPlan } from '#domain/plan-file.ts';

const PIECES = [
  'a',
  'É',
  '’',
  '  ',
  ' ',
  '"',
  ',',
  ';',
  '#',
  '=',
  '-',
  '٣',
  'محور',
  '١',
  '%',
  '<&>',
  '\u00a0',
  '🙂',
  'ـ',
  '_x0041_',
];
const lineText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  // A cell that begins a row with # is a remark, and one of a dash alone says "none".
  .filter((text) => text !== '' && !text.startsWith("'"));
const paragraphs = fc.array(lineText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const inLanguages = (text: fc.Arbitrary<string>) =>
  fc
    .record({ fr: text, ar: text, en: text }, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0);
const optional = { requiredKeys: [] as never[] };
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(8)));
const measure = fc.option(
  decimal.map((value) => value - 1000),
  { nil: null },
);
const rate = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,8}$/);
const activity = fc
  .record({
    title: inLanguages(lineText),
    band: fc.constantFrom(...BANDS),
    weight: decimal,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.record({ startsOn: day }, optional),
    due: fc.option(day, { nil: undefined }),
  })
  .map(({ share, band, more, due, ...rest }) => {
    const { min, max } = rangeOf(band);
    const dates = due && (!more.startsOn || more.startsOn <= due) ? { ...more, dueOn: due } : more;
    return { ...rest, band, progress: Math.round(min + share * (max - min)), ...dates };
  });
const indicator = fc
  .tuple(
    fc.record({ name: inLanguages(lineText), value: measure, unit: lineText }),
    fc.record({ baseline: measure, target: measure }, optional),
  )
  .map(([owed, more]) => ({ ...owed, ...more }));
const contact = fc
  .record(
    {
      name: lineText,
      title: inLanguages(lineText),
      department: inLanguages(lineText),
      email: lineText,
      phone: lineText,
    },
    optional,
  )
  .filter((value) => Object.keys(value).length > 0);
const commitment = fc
  .tuple(
    fc.record({
      title: inLanguages(lineText),
      organisation: inLanguages(lineText),
      activities: fc.array(activity, { maxLength: 4 }),
      indicators: fc.array(indicator, { maxLength: 3 }),
    }),
    fc.record(
      {
        publishedRate: rate,
        ogpId: lineText,
        startsOn: day,
        problem: inLanguages(paragraphs),
        solution: inLanguages(paragraphs),
        expectedResult: inLanguages(paragraphs),
        relevance: inLanguages(paragraphs),
        additionalInformation: inLanguages(paragraphs),
        otherActors: fc.array(inLanguages(lineText), { maxLength: 3 }),
        contact,
      },
      optional,
    ),
  )
  .map(([owed, more]) => ({ ...owed, ...more }));
const plan = fc
  .tuple(
    fc.record({ code, title: inLanguages(lineText), asOf: day }),
    fc.record(
      {
        publishedRate: rate,
        unofficialTranslations: fc.uniqueArray(fc.constantFrom('fr' as const, 'ar' as const, 'en' as const)),
        timeZone: fc.constant('Africa/Casablanca'),
        invented: fc.constant(true as const),
      },
      optional,
    ),
    fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
    fc.array(commitment, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(inLanguages(lineText), fc.option(rate, { nil: undefined })), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([owed, more, codes, commitments, axes]): unknown => ({
    plan: { ...owed, country: 'MA', period: { from: 2026, to: 2028 }, ...more },
    axes: codes.map((one, index) => {
      const [title, published] = axes[index] ?? [{}, undefined];
      return { code: one, title, ...(published === undefined ? {} : { publishedRate: published }) };
    }),
    commitments: commitments.map((one, index) => ({
      ...one,
      number: index * 7 + 1,
      axis: codes[index % codes.length],
      activities: one.activities.map((each, at) => ({ ...each, number: 9 - at })),
    })),
  }))
  .map((value) => checkPlan(value).document)
  .filter((document): document is PlanDocument => document !== undefined);

async function again(bytes: Uint8Array): Promise<unknown> {
  const read = await readPlanUpload(bytes, COMMAND_LIMITS);
  return read.read === 'plan' ? read.plan.document : read;
}

test('a plan that is written out as a workbook or a CSV is the same plan when it is read', async () => {
  const language = fc.constantFrom('fr' as const, 'ar' as const, 'en' as const);
  await fc.assert(
    fc.asyncProperty(plan, language, async (document, written) => {
      expect(await again(await planXlsx(document, written))).toEqual(document);
      expect(await again(planCsv(document, written))).toEqual(document);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('what is sampled are plans with everything in them', () => {
  const plans = fc.sample(plan, { numRuns: 100, seed: 1 });
  expect(plans.some(({ commitments }) => commitments.some(({ contact: known }) => known?.title))).toBe(true);
  expect(
    plans.some(({ commitments }) =>
      commitments.some(({ indicators }) => indicators.some(({ target }) => target === null)),
    ),
  ).toBe(true);
});
