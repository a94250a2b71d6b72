import { describe, expect, test } from 'vitest';
import { planCsv, planTemplate, planXlsx } from '#app/plan-sheets.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { planIn, readInChat, refusalOf, sample, wrongIn } from '../support/uploads.ts';
import { smallSheets } from '../support/plan-tables.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { withParts, workbookOf, zipOf } from '../support/workbook.ts';

const small = () => workbookOf(smallSheets());
const ACTIVITIES = 'xl/worksheets/sheet4.xml';

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
  expect(await wrongIn(Buffer.from('{"plan": }'))).toContain('1: syntax');
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
    const wide = withParts(bytes, { [ACTIVITIES]: (xml) => xml.replace(/r="F4"/, 'r="XFD1048576"') });
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
      expect(['plan', 'problems', 'refused']).toContain((await readInChat(broken)).read);
    }
  });

  test('a workbook with one sheet of its own is read as one table', async () => {
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
