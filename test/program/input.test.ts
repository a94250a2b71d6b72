import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/input.ts';

async function lines(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const read: string[] = [];
  const input = (async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  })();
  for await (const line of linesOf(input)) read.push(line);
  return read;
}

test('lines end at a line feed, with or without a carriage return, and the last one needs none', async () => {
  expect(await lines('a\nb\r\n\nc')).toEqual(['a', 'b', '', 'c']);
  expect(await lines('a\n')).toEqual(['a']);
  expect(await lines('')).toEqual([]);
  expect(await lines('\r\n')).toEqual(['']);
});

test('a letter that arrives in two pieces stays one letter', async () => {
  const arabic = Buffer.from('التزام ١٠');
  expect(await lines(arabic.subarray(0, 3), arabic.subarray(3), '\nx')).toEqual(['التزام ١٠', 'x']);
});

test('bytes that are no text become the replacement character, and the next line is whole', async () => {
  expect(await lines(new Uint8Array([0xff, 0xfe, 0x0a]), 'ok\n')).toEqual(['\ufffd\ufffd', 'ok']);
});

test('what ends a line elsewhere stays inside: U+2028, a lone carriage return', async () => {
  expect(await lines('a\u2028b\rc\n')).toEqual(['a\u2028b\rc']);
});

test('a line of a million characters in small pieces is one line', async () => {
  const pieces = Array.from({ length: 1000 }, () => 'é'.repeat(1000));
  const [line] = await lines(...pieces);
  expect(line).toHaveLength(1_000_000);
});
