import { latinDigits } from '../words.ts';

/**
 * A number as people write it: `0,8`, `0.8`, `٠٫٨`, `1 234,5`, `1,234.5`. A comma or a point that stands once is a
 * decimal one; where both stand, the last is. Undefined for anything else.
 */
export function readNumber(said: string): number | undefined {
  const text = latinDigits(said)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/،/g, ',')
    .trim()
    .replace(/(?<=\d)[\s\u00a0\u202f\u2009'’\u066c](?=\d)/g, '');
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text)) return Number(text);
  if (!/^[+-]?\d[\d.,]*$/.test(text) && !/^[+-]?[.,]\d+$/.test(text)) return undefined;
  const marks = text.replace(/[^.,]/g, '');
  const decimal = marks.at(-1);
  if (decimal === undefined) return Number(text);
  const lastOnly = marks.indexOf(decimal) === marks.length - 1;
  // The same mark several times separates thousands: 1,234,567.
  const [whole, fraction] = lastOnly ? splitLast(text, decimal) : [text, ''];
  const groups = whole.replace(/^[+-]/, '').split(/[.,]/);
  const grouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  return grouped ? Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`) : undefined;
}

function splitLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** `31/12/2026`, `31.12.2026`, `31-12-2026`, `2026-12-31` or `2026/12/31` → `2026-12-31`; the day comes first, always. */
export function readDay(said: string): string | undefined {
  const text = latinDigits(said)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim();
  const [, first, month, last] = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:T[\d:.]+Z?)?$/.exec(text) ?? [];
  if (first === undefined || month === undefined || last === undefined) return undefined;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  if (year.length !== 4 || day.length > 2) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 0.881 → 88.1, without what binary fractions leave behind. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
