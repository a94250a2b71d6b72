import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestCsv, digestXlsx } from '#app/digest-files.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { digestTable } from '#report/digest-table.ts';
import { sampleDigest, sampleInputs } from '../support/digest-sample.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('the table says of the plan, its axes, its commitments and what moved what the digest says', () => {
  const { snapshot } = sampleDigest();
  const { header, rows } = digestTable(snapshot, 'fr');
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(rows[0]).toEqual([
    'Plan',
    'MA-PAN2',
    'Deuxième plan d’action national du gouvernement ouvert 2021-2023',
    null,
    82.18,
    81.23,
    0.95,
    null,
    null,
    null,
  ]);
  expect(rows.filter(([level]) => level === 'Engagement')).toHaveLength(22);
  const activity = rows.find(([, code]) => code === '16.2');
  expect(activity?.slice(4, 7)).toEqual([83, 90, -7]);
  expect(activity?.at(-1)).toContain('difficulté\u00a0: La convention');
  const codes = rows.filter(([level]) => level === 'Activité').map(([, code]) => String(code));
  expect(codes).toEqual(codes.toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: true })));
});

test.for(LANGUAGES)('no mark of direction leaves with the table in %s', (language) => {
  expect(JSON.stringify(digestTable(sampleDigest().snapshot, language))).not.toMatch(
    /[\u200e\u200f\u2066-\u2069]/,
  );
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
