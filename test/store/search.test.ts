import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPlan } from '#app/import-plan.ts';
import { findOpenPlan } from '#store/plans.ts';
import { findByWords } from '#store/search.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { changedSample, commitmentOf, samplePlan } from '../support/sample-plan.ts';

describe.for([...databaseKinds])('on %s', (kind) => {
  let database: FreshDatabase;
  let planId: number;
  const services = () => ({
    db: database.db,
    clock: () => new Date('2026-11-22T10:00:00Z'),
    newId: randomUUID,
  });
  const find = (text: string, language: 'fr' | 'ar' | 'en' = 'fr', limit?: number) =>
    findByWords(database.db, planId, text, language, limit);

  beforeAll(async () => {
    database = await freshDatabase(kind);
    await importPlan(services(), samplePlan);
    planId = (await findOpenPlan(database.db))?.id ?? 0;
  });
  afterAll(() => database.close());

  test.for([
    ['données ouvertes', 10],
    ['donées ouvertes', 10],
    ['DONNEES OUVERTE', 10],
    ['où en sont les données ouvertes ?', 10],
    ["où en est l'engagement sur les données ouvertes svp", 10],
    ['transparance budjet', 1],
    ['transparence budgétaire', 1],
    ['transparence du budget', 1],
    ['gouvernence medicale', 6],
    ['portail integrité', 9],
    ['volontariat', 19],
    ['what about open data', 10],
    ['How far is budget transparency?', 1],
    ['budjet transparancy', 1],
    ['child protection', 13],
    ['medical governence', 6],
    ['البيانات المفتوحة', 10],
    ['بيانات مفتوحه', 10],
    ['أين وصلت البيانات المفتوحة؟', 10],
    ['اين وصل شفافية الميزانيه', 1],
    ['الشَّفافيّة في الميزانية', 1],
    ['بوابة النزاهه', 9],
    ['حماية الطفوله', 13],
    ['والبيانات المفتوحة', 10],
  ] as const)('%s is about commitment %d', async ([text, commitment]) => {
    const [first] = await find(text);
    expect(first).toMatchObject({ commitment, activity: null });
  });

  test('an activity is found by its own words', async () => {
    const [first] = await find('analyse comparative rapport fusionné');
    expect(first).toMatchObject({ commitment: 1, activity: 1 });
    expect(first?.title.ar).toBeDefined();
  });

  test('a commitment is found by its organisation', async () => {
    const found = await find('agence du développement du digital');
    expect(found[0]).toMatchObject({ commitment: 10, activity: null });
  });

  test('the best comes first, scores lie between 0 and 1, and no more than asked for are given', async () => {
    const found = await find('transparence', 'fr', 3);
    expect(found).toHaveLength(3);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    expect(new Set(found.map((hit) => `${hit.commitment}.${hit.activity}`)).size).toBe(3);
  });

  test.for([
    '',
    '   ',
    'où en sont les',
    'what about',
    'أين وصل',
    'xyzzy qwrtp',
    '%',
    '4.3',
    '؟',
    '🙂🙂',
    '﷽',
  ])('%j is about nothing', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  test.for([
    "'; drop table search_text; --",
    "l'ouverture & | ! ( ) :* <-> \\ données",
    '\u0000données\ud800 ouvertes\u0000',
    'ŉ ŉŉŉŉ ŉŉŉŉŉŉ',
    'données '.repeat(100_000),
    'a'.repeat(1_000_000),
    `données${'\u0301'.repeat(1_000_000)}`,
  ])('case %#: a text that means harm is searched like any other', async (text) => {
    await expect(find(text)).resolves.toBeInstanceOf(Array);
  });

  test('no text whatever is an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await expect(find(text)).resolves.toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });

  test('no letter of any script is an error, whatever unaccent makes of it', async () => {
    const letters = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).filter(
      (letter) => /[\p{L}\p{N}]/u.test(letter),
    );
    for (let from = 0; from < letters.length; from += 120) {
      const some = letters.slice(from, from + 120);
      const words = Array.from({ length: 10 }, (_, i) => some.slice(i * 12, i * 12 + 12).join(''));
      await expect(find(words.join(' '))).resolves.toBeInstanceOf(Array);
    }
  });

  test('a changed plan is found by its new words, and no longer by the old', async () => {
    const text = changedSample((document) => {
      commitmentOf(document, 6).title = { fr: 'Télémédecine rurale' };
    });
    await importPlan(services(), text);
    expect((await find('télémedecine'))[0]).toMatchObject({ commitment: 6 });
    expect(await find('gouvernance médicale')).not.toContainEqual(
      expect.objectContaining({ commitment: 6, activity: null }),
    );
    await importPlan(services(), samplePlan);
    expect(await find('télémedecine')).toEqual([]);
  });

  test('the words of another plan are not found', async () => {
    const text = changedSample((document) => {
      document.plan.code = 'OTHER';
      commitmentOf(document, 6).title = { fr: 'Télémédecine rurale' };
    });
    await importPlan(services(), text);
    expect(await find('télémédecine')).toEqual([]);
  });
});
