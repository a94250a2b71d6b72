/** A text, and the name of its encoding for people; null for UTF-8, of which nothing has to be said. */
export type Decoded = { readonly text: string; readonly encoding: string | null };

/**
 * The text of a file whose encoding nobody says: by its mark, else by its validity as UTF-8, else as one of the two old
 * code pages of Morocco's computers. Undefined for what is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  const wide = unmarkedUtf16(bytes);
  if (wide) return decoded(bytes, wide, 'UTF-16');
  return decoded(bytes, 'utf-8', null) ?? decodeOld(bytes);
}

function decoded(bytes: Uint8Array, label: string, encoding: string | null): Decoded | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these.
  return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
}

/** Latin letters in two bytes have an empty one. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 400 - (400 % 2));
  const empty = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  return even > start.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Every byte is valid in both pages, and French letters stand at the same places, but for capitals with accents. Words
 * of Arabic letters alone speak for the Arabic page; where these stand in the middle of Latin words, for the other.
 */
function decodeOld(bytes: Uint8Array): Decoded | undefined {
  const arabic = new TextDecoder('windows-1256').decode(bytes);
  const words = arabic.match(/[\p{L}\u064b-\u0652]+/gu) ?? [];
  let [pure, mixed] = [0, 0];
  for (const word of words) {
    if (!/\p{Script=Arabic}/u.test(word)) continue;
    if (/\p{Script=Latin}/u.test(word)) mixed += 1;
    else if (word.length > 1) pure += 1;
  }
  return pure > mixed
    ? decoded(bytes, 'windows-1256', 'Windows-1256')
    : decoded(bytes, 'windows-1252', 'Windows-1252');
}
