import type { Facts } from '../facts.ts';
import type { VoiceWish } from './wish.ts';

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function voiceSaid(_text: string, _folded: string, _facts: Facts): VoiceWish | undefined {
  return undefined;
}
