import { describe, expect, test } from 'vitest';
import { planCsv, planTemplate, planXlsx } from '#app/plan-sheets.ts';
import { readPlanUpload } from '#app/read-plan-upload.ts';
import { CHAT_LIMITS, COMMAND_LIMITS } from '#app/upload/limits.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { smallSheets } from '../support/plan-tables.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { withParts, workbookOf, zipOf } from '../support/workbook.ts';

const sample = JSON.parse(samplePlan) as PlanDocument;
const read = (bytes: Uint8Array) => readPlanUpload(bytes, CHAT_LIMITS);
const small = () => workbookOf(smallSheets());
const ACTIVITIES = 'xl/worksheets/sheet4.xml';

async function planIn(bytes: Uint8Array) {
  const came = await read(bytes);
  if (came.read !== 'plan') throw new Error(JSON.stringify(came));
  return { document: came.plan.document, notes: came.notes };
}
async function wrongIn(bytes: Uint8Array): Promise<readonly string[]> {
  const came = await read(bytes);
  if (came.read !== 'problems') throw new Error(JSON.stringify(came));
  return came.problems.map((one) => `${'cell' in one ? one.cell : one.line}: ${one.reason.code}`);
}
const refusalOf = async (bytes: Uint8Array, limits = CHAT_LIMITS) => {
  const came = await readPlanUpload(bytes, limits);
  return came.read === 'refused' ? came.refusal.code : came.read;
};

test.each(LANGUAGES)('the sample plan comes back from a workbook and a CSV in %s', async (language) => {
  expect((await planIn(await planXlsx(sample, language))).document).toEqual(sample);
  expect((await planIn(planCsv(sample, language))).document).toEqual(sample);
});

test.each(LANGUAGES)('the empty form in %s says only that it is empty', async (language) => {
  expect(await wrongIn(await planTemplate(language))).toEqual([
    'plan!A1: empty-list',
    'axes!A1: empty-list',
    'commitments!A1: empty-list',
  ]);
});

test('the bytes say what a file is: JSON with a mark, in UTF-16, and broken', async () => {
  expect((await planIn(Buffer.from(`\ufeff${samplePlan}`))).document).toEqual(sample);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(samplePlan, 'utf16le')]);
  expect((await planIn(wide)).notes).toEqual([{ code: 'encoding', values: { encoding: 'UTF-16' } }]);
  expect(await wrongIn(Buffer.from(`${samplePlan.slice(0, -3)}`))).toContain('1: syntax');
});

describe('a workbook', () => {
  test('the small one is read', async () => {
    expect((await planIn(await small())).document.commitments).toHaveLength(2);
  });

  test('a formula counts with its stored value; without one, and with an error, its cell is named', async () => {
    const bytes = await small();
    const formula = (value: string, type = '') =>
      withParts(bytes, {
        [ACTIVITIES]: (xml) =>
          xml.replace(/<c r="F2"[^>]*>.*?<\/c>/s, `<c r="F2"${type}><f>SUM(A1:A2)</f>${value}</c>`),
      });
    expect((await planIn(formula('<v>20</v>'))).document.commitments[0]?.activities[0]?.progress).toBe(20);
    expect(await wrongIn(formula(''))).toEqual(['activities!F2: formula-empty']);
    expect(await wrongIn(formula('<v>#DIV/0!</v>', ' t="e"'))).toEqual(['activities!F2: formula-error']);
  });

  test('a merged cell counts for its rows, not for its other columns; what is hidden is read; both are said', async () => {
    const sheets = smallSheets();
    const rows = sheets['activities'] ?? [];
    (rows[2] ?? [])[0] = null;
    const bytes = withParts(await workbookOf(sheets), {
      [ACTIVITIES]: (xml) =>
        xml
          .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')
          .replace('<sheetData>', '<cols><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>'),
    });
    const { document, notes } = await planIn(bytes);
    expect(document.commitments[0]?.activities).toHaveLength(2);
    expect(notes.slice(0, 2)).toEqual([
      { code: 'merged', values: { cells: 'activities!A2:A3' } },
      { code: 'hidden', values: { where: 'activities!E:E' } },
    ]);
  });

  test('rich text, shared strings, white space and a percentage in a format of one’s own', async () => {
    const bytes = withParts(await small(), {
      [ACTIVITIES]: (xml) =>
        xml.replace(
          /<c r="C2"[^>]*>.*?<\/c>/s,
          '<c r="C2" t="inlineStr"><is><t xml:space="preserve">  Publier &amp; ouvrir </t></is></c>',
        ),
    });
    expect((await planIn(bytes)).document.commitments[0]?.activities[0]?.title.fr).toBe('Publier & ouvrir');
  });

  test('other kinds of workbooks are named, and what to do with them', async () => {
    const bytes = await small();
    const kinds = (from: string, to: string) =>
      withParts(bytes, { '[Content_Types].xml': (xml) => xml.replaceAll(from, to) });
    expect(await refusalOf(kinds('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'))).toBe('macros');
    expect(await refusalOf(kinds('spreadsheetml.sheet.main', 'wordprocessingml.document.main'))).toBe(
      'not-a-plan-file',
    );
    expect(await refusalOf(zipOf([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]))).toBe(
      'open-document',
    );
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]);
    expect(await refusalOf(compound)).toBe('old-excel');
    const secret = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOf(secret)).toBe('password');
  });

  test('bombs are refused before they are unpacked, also where the directory lies about them', async () => {
    const bytes = await small();
    const zeros = ' '.repeat(40 * 1024 * 1024);
    expect(await refusalOf(withParts(bytes, { 'xl/bomb.xml': () => zeros }))).toBe('too-much-unpacked');
    const kinds = '<x>spreadsheetml.sheet.main+xml</x>';
    const lying = zipOf([
      ['[Content_Types].xml', kinds],
      ['xl/workbook.xml', zeros, 100],
    ]);
    expect(await refusalOf(lying)).toBe('broken-workbook');
    const wide = withParts(bytes, { [ACTIVITIES]: (xml) => xml.replace(/r="G4"/, 'r="XFD1048576"') });
    expect(await refusalOf(wide)).toBe('too-many-rows');
    const vast = withParts(bytes, {
      [ACTIVITIES]: (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    });
    expect(await refusalOf(vast)).toBe('too-many-rows');
  });

  test('a broken one is said to be so, wherever it breaks', async () => {
    const bytes = await small();
    expect(await refusalOf(bytes.slice(0, 500))).toBe('broken-workbook');
    expect(await refusalOf(withParts(bytes, { 'xl/workbook.xml': () => '' }))).not.toBe('plan');
    for (let at = 40; at < bytes.length; at += 97) {
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(['plan', 'problems', 'refused']).toContain((await read(broken)).read);
    }
  });

  test('a workbook with one sheet of its own is read as one table', async () => {
    const csv = new TextDecoder().decode(planCsv(sample, 'fr'));
    expect(csv).toContain('Engagement');
    const rows = [
      ['Plan', 'Pays', 'Plan : titre', 'Plan : début', 'Plan : fin', 'État au', 'Axe', 'Axe : titre'],
      ['MA-PAN3', 'MA', 'Plan', 2026, 2028, { day: '2026-12-31' }, 'a', 'Un'],
    ];
    const more = [
      [
        'Engagement',
        'Engagement : titre',
        'Organisme responsable',
        'Activité',
        'Titre',
        'Poids',
        'Avancement',
      ],
      [1, 'Budget', 'Ministère', 1, 'Publier', 1, 20],
    ];
    const bytes = await workbookOf({ Feuil1: rows.map((row, index) => [...row, ...(more[index] ?? [])]) });
    expect((await planIn(bytes)).document.commitments[0]?.activities).toHaveLength(1);
  });
});

describe('a CSV', () => {
  const text = new TextDecoder().decode(planCsv(sample, 'fr'));
  const arabic = new TextDecoder().decode(planCsv(sample, 'ar'));
  const bytesIn = (encoding: 'windows-1252' | 'windows-1256', said: string) => {
    const decoder = new TextDecoder(encoding);
    const codes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    return Uint8Array.from(said, (character) => codes.get(character) ?? 0x3f);
  };

  test('encodings: UTF-16 both ways, with and without a mark, and the two old pages', async () => {
    const little = Buffer.from(text.replace(/^\ufeff/, ''), 'utf16le');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    expect((await planIn(marked)).document).toEqual(sample);
    expect((await planIn(Buffer.from(marked).swap16())).document).toEqual(sample);
    expect((await planIn(little)).notes[0]).toEqual({ code: 'encoding', values: { encoding: 'UTF-16' } });
    const french = text.split('\r\n').map((line) => line.replace(/\p{Script=Arabic}/gu, ''));
    const latin = await read(bytesIn('windows-1252', french.join('\r\n').replace(/^\ufeff/, '')));
    expect('notes' in latin && latin.notes[0]).toEqual({
      code: 'encoding',
      values: { encoding: 'Windows-1252' },
    });
    const old = await planIn(bytesIn('windows-1256', arabic.replace(/^\ufeff/, '')));
    expect(old.notes[0]).toEqual({ code: 'encoding', values: { encoding: 'Windows-1256' } });
    expect(old.document.axes[0]?.title).toEqual(sample.axes[0]?.title);
  });

  test('capitals with accents do not make Arabic of French', async () => {
    const capitals = bytesIn('windows-1252', 'Axe;Titre\r\na;CRÉÉ À L’ÉTÉ, ÉGALITÉ\r\n');
    const came = await read(capitals);
    expect('notes' in came && came.notes[0]).toMatchObject({ values: { encoding: 'Windows-1252' } });
  });

  test.each([
    [';', 'semicolon'],
    ['\t', 'tab'],
  ] as const)('separated by %j', async (separator, name) => {
    const { parse } = await import('csv-parse/sync');
    const { stringify } = await import('csv-stringify/sync');
    const rows = parse(text, { bom: true }) as string[][];
    const { document, notes } = await planIn(Buffer.from(stringify(rows, { delimiter: separator })));
    expect(document).toEqual(sample);
    expect(notes).toEqual([{ code: 'separator', values: { separator: name } }]);
    const turned = rows.map((row) => row.toReversed());
    expect((await planIn(Buffer.from(stringify(turned)))).document).toEqual(sample);
  });

  test('a quotation mark that is not closed is said with its line; what is no text is no CSV', async () => {
    expect(await refusalOf(Buffer.from('Axe,Titre\na,"b\nc'))).toBe('broken-csv');
    expect(await refusalOf(Buffer.from([1, 2, 3, 4, 5]))).toBe('not-a-plan-file');
    expect(await refusalOf(new Uint8Array())).toBe('empty');
    expect(await refusalOf(Buffer.from(' \n'))).toBe('empty');
    expect(await refusalOf(Buffer.from('{"é": 1}', 'latin1'))).toBe('json-encoding');
  });

  test('too large and too long for a conversation; a command takes more', async () => {
    const long = `Axe,Titre\n${'a,b\n'.repeat(6_000)}`;
    expect(await refusalOf(Buffer.from(long))).toBe('too-many-rows');
    expect(await refusalOf(Buffer.from(long), COMMAND_LIMITS)).toBe('problems');
    expect(await refusalOf(Buffer.alloc(CHAT_LIMITS.bytes + 1, 'a'))).toBe('too-large');
  });

  test('a cell that a spreadsheet would calculate is written as a text and read as it was', async () => {
    const document = structuredClone(sample);
    document.plan.title.fr = '=1+1';
    document.axes[0]!.title.fr = '@ici';
    expect((await planIn(planCsv(document, 'fr'))).document).toEqual(document);
    expect(new TextDecoder().decode(planCsv(document, 'fr'))).toContain("'=1+1");
    expect((await planIn(await planXlsx(document, 'fr'))).document).toEqual(document);
  });
});
