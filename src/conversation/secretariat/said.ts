import type { Facts } from '../facts.ts';
import type { SecretariatWish } from './wish.ts';

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function secretariatSaid(_text: string, _folded: string, _facts: Facts): SecretariatWish | undefined {
  return undefined;
}
