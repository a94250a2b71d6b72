/** How typed text is read and compared, in the three languages (domain.md, Digits). */

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g;
/** No script needs more marks than this on one letter; "a million combining marks" does. */
const MARK_PILE = /(\p{M}{8})\p{M}+/gu;

/** What a person wrote, without what nobody can see: safe to store, show and hash. Line feeds and tabs stay. */
export function cleanText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .toWellFormed()
    .replace(MARK_PILE, '$1')
    .normalize('NFC');
  return trimmed(clean);
}

const BLANK = /[\s\u200b-\u200f\u2060-\u2069\ufeff]/;

/** A step at a time: a pattern anchored at the end takes minutes for a message of spaces. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Arabic-Indic and Persian digits, `٪` and `٫` as their Latin equals. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/٪/g, '%')
    .replace(/٫/g, '.');
}

/**
 * The form in which words are compared: Latin digits, lower case, no accents; Arabic without marks and tatweel,
 * with one form of alef, ya and ta marbuta. `unaccent` leaves Arabic alone, so this is done here for both sides.
 */
export function fold(text: string): string {
  return latinDigits(text.replace(INVISIBLE, ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of a folded text, without punctuation. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
