import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { planCsv, planXlsx } from '#app/plan-sheets.ts';
import { CHAT_LIMITS, COMMAND_LIMITS } from '#app/upload/limits.ts';
import { planIn, readInChat, refusalOf, sample } from '../support/uploads.ts';

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
    const latin = await readInChat(bytesIn('windows-1252', french.join('\r\n').replace(/^\ufeff/, '')));
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
    const came = await readInChat(capitals);
    expect('notes' in came && came.notes[0]).toMatchObject({ values: { encoding: 'Windows-1252' } });
  });

  test.each([
    [';', 'semicolon'],
    ['\t', 'tab'],
  ] as const)('separated by %j', async (separator, name) => {
    const rows = parse(text, { bom: true });
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
    document.plan.title.en = '@ici';
    expect((await planIn(planCsv(document, 'fr'))).document).toEqual(document);
    expect(new TextDecoder().decode(planCsv(document, 'fr'))).toContain("'=1+1");
    expect((await planIn(await planXlsx(document, 'fr'))).document).toEqual(document);
  });
});
