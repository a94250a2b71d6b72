import type { Facts } from '../facts.ts';
import type { IndicatorWish } from './wish.ts';

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function indicatorsSaid(_text: string, _folded: string, _facts: Facts): IndicatorWish | undefined {
  return undefined;
}
