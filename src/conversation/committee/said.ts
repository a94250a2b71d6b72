import type { Facts } from '../facts.ts';
import type { CommitteeWish } from './wish.ts';

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function committeeSaid(_text: string, _folded: string, _facts: Facts): CommitteeWish | undefined {
  return undefined;
}
