import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { digestCsv, digestXlsx } from '#app/digest-files.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { digestTable } from '#report/digest-table.ts';
import { sampleBesides } from '../support/digest-besides.ts';
import { sampleDigest, sampleInputs } from '../support/digest-sample.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('the table says of the plan, its axes, its commitments and what moved what the digest says', () => {
  const { snapshot } = sampleDigest();
  const { header, rows } = digestTable(snapshot, 'fr');
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(rows[0]?.slice(0, 7)).toEqual([
    'Plan',
    'MA-PAN2',
    'Deuxième plan d’action national du gouvernement ouvert 2021-2023',
    null,
    82.18,
    81.23,
    0.95,
  ]);
  expect(new Set(rows[0]?.slice(7))).toEqual(new Set([null]));
  expect(rows.filter(([level]) => level === 'Engagement')).toHaveLength(22);
  const activity = rows.find(([, code]) => code === '16.2');
  expect(activity?.slice(4, 7)).toEqual([83, 90, -7]);
  expect(activity?.[9]).toContain('difficulté\u00a0: La convention');
  const codes = rows.filter(([level]) => level === 'Activité').map(([, code]) => String(code));
  expect(codes).toEqual(codes.toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: true })));
});

test.for(LANGUAGES)('no mark of direction leaves with the table in %s', (language) => {
  expect(JSON.stringify(digestTable(whole, language))).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
});

test('CSV: UTF-8 with its mark, formulas escaped, negative figures left alone', () => {
  const inputs = sampleInputs();
  const axes = inputs.axes.map((axis) => ({ ...axis, title: { fr: '=HYPERLINK("http://x")' } }));
  const file = digestCsv(sampleDigest({ axes }).snapshot, 'fr');
  const csv = text(file.bytes);
  expect(file.name).toBe('MA-PAN2-2026-W47.csv');
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv).toContain(',-0.17,');
  expect(csv).not.toContain("'-");
  expect(csv.split('\r\n').length).toBeGreaterThan(30);
});

test.for(LANGUAGES)(
  'XLSX in %s: numbers are numbers, and an Arabic sheet begins on the right',
  async (language) => {
    const file = await digestXlsx(sampleDigest().snapshot, language);
    expect(file.name).toBe('MA-PAN2-2026-W47.xlsx');
    const sheet = partOf(file.bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet.includes('rightToLeft="1"')).toBe(language === 'ar');
    // The plan's rate in E2, in no text; its title in C2, among the shared texts.
    expect(sheet).toMatch(/<c r="E2"(?![^>]* t="s")[^>]*><v>82\.18<\/v>/);
    expect(sheet).toMatch(/<c r="C2"[^>]* t="s"/);
  },
);

/** The sample's week with all that is told beside figures, one text of it a formula. */
const whole = sampleDigest({
  besides: {
    ...sampleBesides,
    decided: sampleBesides.decided.map((one) =>
      one.kind === 'withdrawal' ? { ...one, title: { fr: '=1+1' } } : one,
    ),
  },
}).snapshot;

test('CSV: what is told beside figures stands in the same table, at a level of its own', () => {
  const rows: Record<string, string>[] = parse(digestCsv(whole, 'fr').bytes, { bom: true, columns: true });
  const of = (level: string, ...columns: string[]) =>
    rows
      .filter((row) => row['Niveau'] === level)
      .map((row) => columns.map((column) => row[column]).join(' | '));
  expect(of('Décision', 'Référence', 'Numéro', 'Titre', 'Valeur d’avant', 'Valeur', 'Remarques')).toEqual([
    '205 | 4.1 | Recueil | 35 | 30 | poids modifié',
    '206 | 4.5 | Digitalisation | 4 | 9.5 | poids modifié',
    "207 | 7.3 | '=1+1 |  |  | retirée du plan",
    '208 | 9.8 | Guide |  |  | ajoutée au plan',
    '209 | 9.9 | Charte |  |  | ajoutée au plan',
  ]);
  expect(of('Indicateur', 'Numéro', 'Référence', 'Valeur d’avant', 'Valeur', 'Unité', 'Date')).toEqual([
    '4 | 1 | 2700 | 2850 |  | 2026-10-31',
    '10 | 2 |  | 62.5 | % | 2026-11-15',
  ]);
  expect(of('Demande d’aide', 'Référence', 'Numéro', 'Jours', 'Remarques')).toEqual([
    '3 | 4.3 | 12 | portée à la coordination',
    '5 | 4 | 3 | ',
    '6 | 16.2 | 0 | ',
  ]);
  expect(of('Question sans réponse', 'Référence', 'Numéro', 'Date')).toEqual(['8 | 10 | 2026-11-02']);
  expect(of('Contestation ouverte', 'Référence', 'Numéro', 'Date')).toEqual([
    '2 | 4.3 | 2026-11-12',
    '4 | 10 | 2026-11-18',
  ]);
  expect(of('Engagement', 'Titre')).toHaveLength(22);
});

test.for([
  [
    'fr',
    [
      'Semaine 2026-W47',
      'Décisions',
      'Indicateurs',
      'Demandes d’aide',
      'Questions sans réponse',
      'Contestations ouvertes',
    ],
  ],
  [
    'en',
    [
      'Week 2026-W47',
      'Decisions',
      'Indicators',
      'Requests for help',
      'Unanswered questions',
      'Open contests',
    ],
  ],
  ['ar', ['الأسبوع 2026-W47', 'القرارات', 'المؤشرات', 'طلبات المساعدة', 'أسئلة دون جواب', 'اعتراضات مفتوحة']],
] as const)('XLSX in %s: each part is a sheet with its own columns', async ([language, names]) => {
  const { bytes } = await digestXlsx(whole, language);
  const sheets = await readXlsx(new Uint8Array(bytes).buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  const [, decided, indicators, help, questions, contests] = sheets.map(({ data }) => data);
  expect(decided?.map((row) => row.slice(1, 5)).slice(1, 4)).toEqual([
    ['4.1', 'Recueil', 35, 30],
    ['4.5', 'Digitalisation', 4, 9.5],
    ['7.3', '=1+1', null, null],
  ]);
  expect(indicators?.[1]?.slice(4)).toEqual([2700, 2850, null, '2026-10-31']);
  expect(help?.map((row) => row[4]).slice(1)).toEqual([12, 3, 0]);
  expect(questions?.[1]?.slice(1, 3)).toEqual([8, '10']);
  expect(contests?.slice(1).map((row) => row.slice(1, 3))).toEqual([
    [2, '4.3'],
    [4, '10'],
  ]);
  for (let sheet = 1; sheet <= names.length; sheet += 1) {
    const xml = partOf(bytes, `xl/worksheets/sheet${sheet}.xml`);
    expect(xml.includes('rightToLeft="1"')).toBe(language === 'ar');
    expect(xml, 'nothing is calculated').not.toContain('<f>');
  }
});

test('a digest that was frozen before contests were told has no sheet of them', async () => {
  const { contests: _, ...besides } = whole.besides ?? {};
  const old = JSON.parse(JSON.stringify({ ...whole, besides }));
  const sheets = await readXlsx(new Uint8Array((await digestXlsx(old, 'fr')).bytes).buffer);
  expect(sheets.map(({ sheet }) => sheet).at(-1)).toBe('Questions sans réponse');
});

test('a digest that was frozen before these were told has the figures only', async () => {
  const { besides: _, ...old } = whole;
  const sheets = await readXlsx(new Uint8Array((await digestXlsx(old, 'fr')).bytes).buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Semaine 2026-W47']);
  expect(text(digestCsv(old, 'fr').bytes)).not.toContain('Décision,');
});

test('the part of decisions stands beside the change of a rate', () => {
  const { now } = sampleInputs();
  const inputs = {
    besides: sampleBesides,
    now: now.map((one) =>
      one.number === 4 ? { ...one, tally: { ...one.tally, weighted: one.tally.weighted - 400 } } : one,
    ),
  };
  const rows: Record<string, string>[] = parse(digestCsv(sampleDigest(inputs).snapshot, 'fr').bytes, {
    bom: true,
    columns: true,
  });
  const four = rows.find((row) => row['Niveau'] === 'Engagement' && row['Numéro'] === '4');
  expect([four?.['Variation en points'], four?.['dont par décision, en points']]).toEqual(['-1.08', '-4']);
});

/** A file of a ZIP archive, found by its local header (APPNOTE 4.3.7). */
function partOf(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    const data = at + 30 + nameLength + extraLength;
    if (bytes.toString('utf8', at + 30, at + 30 + nameLength) !== name) continue;
    return inflateRawSync(bytes.subarray(data)).toString('utf8');
  }
  throw new Error(`No ${name} in the archive`);
}
