import { latinDigits } from '#domain/words.ts';

export type PercentSaid = number | 'fraction' | 'outside' | undefined;

/**
 * A percentage as people type it: `80`, `80 %`, `٨٠٪`, `80 pour cent`. Whole and from 0 to 100, else what is
 * wrong with it; undefined when the text is not a percentage at all.
 */
export function percentSaid(text: string): PercentSaid {
  const plain = latinDigits(text)
    .replace(/[\u200e\u200f\u2066-\u2069\u061c]/g, '')
    .trim();
  const match =
    /^(-?\d{1,9})(?:[.,](\d{1,9}))?\s*(?:%|percent|per cent|pour ?cent|pourcent|في المائة|بالمائة)?\s*[.!]?$/iu.exec(
      plain,
    ) ?? /^%\s*(-?\d{1,9})()$/u.exec(plain);
  if (!match) return undefined;
  if (match[2] && Number(match[2]) !== 0) return 'fraction';
  const value = Number(match[1]);
  return value >= 0 && value <= 100 ? value : 'outside';
}
