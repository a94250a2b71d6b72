import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { slashCommand, spokenCommand } from '#conversation/vocabulary.ts';
import { fold } from '#domain/words.ts';
import { databaseKinds } from '../support/databases.ts';
import { readWord } from '../support/word-document.ts';
import { unzipped } from '../support/zip.ts';
import { readEquivalents } from './walkthrough/document.ts';
import { openStory } from './walkthrough/story.ts';
import type { Story } from './walkthrough/story.ts';
import { seen } from './walkthrough/visitor.ts';
import { headingsUsed } from './walkthrough/workbook.ts';

// The program and its commands are started a dozen times.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

/** `docs/walkthrough.md`, chapter by chapter; what stands here is what its readers do not see. */
describe.runIf(databaseKinds.includes('postgres'))('the documented walk-through', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
  });
  afterAll(() => story.close());

  const rates = async () => JSON.parse(await story.text('/data/rates.json')) as Rates;
  const ratesOf = async () => (await rates()).commitments.map(({ rate }) => rate);

  test('1. the first coordinator comes, and is given the form', async () => {
    await story.follow(1);
    const form = [...unzipped(await story.person('Salma').download()).values()].join('\n');
    for (const heading of headingsUsed()) expect(form).toContain(heading);
  });

  test('2. a file with mistakes is refused cell by cell, and nothing is written', async () => {
    await story.follow(2);
    expect((await sql`select from plan union all select from entry`.execute(story.db)).rows).toEqual([]);
  });

  test('3. the plan is told, confirmed and public', async () => {
    await story.follow(3, {
      before: 'Importer',
      happens: async () => expect((await sql`select from plan`.execute(story.db)).rows).toEqual([]),
    });
    expect(await rates()).toMatchObject({ plan: { rate: 36.39 } });
    expect(await ratesOf()).toEqual([46.67, 45, 17.5]);
    expect(await story.text('/ar/MA-PAN3')).toContain('خطة العمل الثالثة');
  });

  test('4. two leads and a member of the committee come by their links', async () => {
    await story.follow(4);
    expect((await sql`select from person where name is not null`.execute(story.db)).rows).toHaveLength(4);
  });

  test('5. weights are proposed and accepted; the past keeps its own', async () => {
    await story.follow(5, {
      before: 'Accepter',
      happens: async () => expect(await ratesOf()).toEqual([46.67, 45, 17.5]),
    });
    expect(await ratesOf()).toEqual([36.67, 45, 17.5]);
    expect(await story.text('/data/rates.json?asOf=2026-10-31')).toContain('46.67');
  });

  test('6. updates and a value of an indicator, over a kill -9', async () => {
    await story.follow(6, { before: 'Confirmer', happens: () => story.crash() });
    expect(await ratesOf()).toEqual([54.17, 52.5, 17.5]);
    const update = await story.text('/ar/MA-PAN3/2/1');
    expect(update).toContain('نشر « Référentiel des marchés » على البوابة.');
    expect(await story.text('/fr/MA-PAN3/1/1')).toContain('preuve.pdf');
  });

  test('7. the public asks and contests without an account; all of it stays readable', async () => {
    await story.follow(7);
    const [page, csv] = [await story.text('/fr/MA-PAN3/1'), await story.text('/data/questions.csv')];
    for (const text of [
      'Quand les données de 2027 seront-elles en ligne ?',
      'En mars 2027, avec le budget voté.',
      'Le fichier de 2025 ne s’ouvre pas.',
      'Le fichier est remplacé depuis ce matin.',
      'Le fichier est corrigé ; l’avancement reste à 75 %.',
    ]) {
      expect(page).toContain(text);
      expect(csv).toContain(text);
    }
    expect(csv).not.toMatch(/Amina|Salma/);
  });

  test('8. the committee is asked for help, and nobody else reads it', async () => {
    await story.follow(8);
    expect(await story.text('/fr/MA-PAN3/3')).not.toContain('Deux commissions');
  });

  test('9. the digest has what waits, was decided and was measured', async () => {
    await story.follow(9, { before: 'bilan semaine 48', happens: tenWorkingDaysPass });
    expect(await story.text('/fr/MA-PAN3/2')).toContain('Qui relit le guide ?');
  });

  test('10. the IRM’s verdict changes no rate, and a post changes hands', async () => {
    await story.follow(10);
    expect(await ratesOf()).toEqual([54.17, 52.5, 17.5]);
    expect(await story.text('/fr/MA-PAN3/1')).toContain('opengovpartnership.org/documents/maroc-2026');
  });

  test('11. the report in Word says what the pages and data say, in both directions', async () => {
    await story.follow(11);
    const [french, arabic] = [await wordOf('rapport-fr.docx'), await wordOf('rapport-ar.docx')];
    for (const text of [
      'Engagement 1 : Publier le budget',
      'Engagement 2 : Ouvrir les marchés',
      'Engagement 3 : Répondre aux pétitions',
      'le taux d’avancement du plan est de 41 %',
      'Les données 2025 et 2026 sont en ligne.',
      'نشر « Référentiel des marchés » على البوابة.',
      'Le fichier de 2025 ne s’ouvre pas.',
    ])
      expect(french.text).toContain(text);
    expect(french.rows).toContainEqual(['1', 'Publier le budget', 'Ministère du budget', '54 %']);
    expect(french.rows).toContainEqual(['Jeux de données publiés', 'nombre', '5', '40', '18']);
    for (const text of ['الالتزام 1: نشر الميزانية', 'الالتزام 3: الرد على العرائض'])
      expect(arabic.text).toContain(text);
    expect(arabic.isRightToLeft).toBe(true);
    expect(await rates()).toMatchObject({
      plan: { rate: 41.39 },
      axes: [
        { code: 'transparence', rate: 53.33 },
        { code: 'participation', rate: 17.5 },
      ],
    });
    expect(await story.text('/fr/MA-PAN3')).toMatch(/41 %/);
  });

  test('12. the plan is closed, its record whole, and it goes on elsewhere from its backup', async () => {
    await story.follow(12);
    const entries = (await story.text('/data/record.ndjson')).trim().split('\n');
    expect(entries).toHaveLength(12);
    expect(entries.at(-1)).toContain(story.head());
    expect(await ratesOf()).toEqual([54.17, 52.5, 17.5]);
    await story.end();
  });

  /** For the question that nobody has answered. */
  async function tenWorkingDaysPass(): Promise<void> {
    await sql`
      update contribution
      set at = at - interval '30 days', released_at = released_at - interval '30 days',
        local_date = local_date - 30
      where kind = 'question' and number = 2`.execute(story.db);
  }

  async function wordOf(name: string) {
    const { paragraphs, tables } = readWord(await story.file(name));
    const said = paragraphs.filter(({ text }) => text !== '');
    return {
      text: said.map(({ text }) => seen(text)).join('\n'),
      rows: tables.flat().map((cells) => cells.map(seen)),
      isRightToLeft: said.every(({ rightToLeft, text }) => rightToLeft || !/\p{sc=Arab}/u.test(text)),
    };
  }
});

type Rates = {
  readonly plan: { readonly rate: number };
  readonly axes: readonly { readonly code: string; readonly rate: number }[];
  readonly commitments: readonly { readonly number: number; readonly rate: number }[];
};

test('the words of the three languages mean the same', () => {
  const rows = readEquivalents();
  expect(rows.length).toBeGreaterThan(10);
  for (const [french = [], arabic = [], english = [], commands = []] of rows) {
    for (const [index, command] of commands.entries()) {
      const meant = slashCommand(command.slice(1));
      expect(meant, command).toBeDefined();
      for (const words of [french, arabic, english])
        expect(spokenCommand(fold(words[index] ?? '')), words[index]).toEqual(meant);
    }
  }
});
