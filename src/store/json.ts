/** What JSON writes where a text holds U+0000 or half of a surrogate pair (and where somebody typed the same). */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** JSON that the database takes: its texts hold neither U+0000 nor half of a surrogate pair. */
export function storable(value: object): string {
  const json = JSON.stringify(value);
  // Looking at every text is dear, and hardly any needs it.
  return UNSTORABLE.test(json) ? JSON.stringify(value, mended) : json;
}

function mended(_: string, member: unknown): unknown {
  return typeof member === 'string' ? member.replaceAll('\0', '').toWellFormed() : member;
}
