import { LARGEST_VALUE } from './plan-values.ts';
import { latinDigits } from './words.ts';

/** More digits than a number here has, or a machine keeps exactly. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

/** What a person means by ٫, which is no other sign in disguise, while it is sorted out what "." and "," mean. */
const ARABIC_DECIMAL = '_';

/**
 * A number as people write it: "1 234,5", "1'234", "2.700", "-3", "٨٥", "١٬٢٣٤٫٥". More than one reading where a dot or
 * a comma may group thousands or begin decimals ("2.700"): grouped first. Empty for what is no number, or too long.
 */
export function numbersSaid(text: string): readonly number[] {
  const plain = latinDigits(text.replace(/٬/g, "'").replace(/٫/g, ARABIC_DECIMAL))
    .replace(/[\u200b-\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim();
  const [, sign = '', body = ''] = /^([-−–+]?) ?(\d[\d .,'_]*)$/u.exec(plain) ?? [];
  if (body === '' || body.replace(/\D/g, '').length > MOST_DIGITS) return [];
  const readings = readingsOf(body).map((written) => Number(written) * (/[-−–]/u.test(sign) ? -1 : 1));
  return [...new Set(readings)].filter((value) => Math.abs(value) <= LARGEST_VALUE).map((value) => value + 0);
}

/** As JavaScript writes them. */
function readingsOf(body: string): readonly string[] {
  const marks = body.match(/[.,_]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return grouped(body);
  const kinds = new Set(marks);
  const single = marks.filter((sign) => sign === last).length === 1;
  if (kinds.size > 1) return single ? decimal(body, last) : [];
  // Several of the same kind group thousands: "1.234.567".
  if (!single) return last === ARABIC_DECIMAL ? [] : grouped(body);
  if (last === ARABIC_DECIMAL || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return decimal(body, last);
  return [...grouped(body), ...decimal(body, last)];
}

/** Whole numbers, their thousands grouped in one way or not at all. */
function grouped(body: string): readonly string[] {
  const [, sign] = /^\d{1,3}([ '.,])\d{3}(?:\1\d{3})*$/.exec(body) ?? [];
  if (sign !== undefined) return [body.replaceAll(sign, '')];
  return /^\d+$/.test(body) ? [body] : [];
}

function decimal(body: string, mark: string): readonly string[] {
  const at = body.indexOf(mark);
  const decimals = body.slice(at + 1);
  if (!/^\d+$/.test(decimals) || decimals.length > MOST_DECIMALS) return [];
  return grouped(body.slice(0, at)).map((whole) => `${whole}.${decimals}`);
}
