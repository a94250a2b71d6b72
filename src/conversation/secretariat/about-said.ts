import { latinDigits } from '#domain/words.ts';
import type { DecideDraft } from './draft.ts';

/** `4.3`, or `4` where an activity is added. */
export function aboutSaid(move: DecideDraft['move'], words: string): string | undefined {
  const said = latinDigits(words).replaceAll(/\p{Cf}/gu, '');
  const found =
    move === 'add' ? /(?<![\d.])(\d{1,4})(?![\d.])/.exec(said) : /(?<!\d)(\d{1,4}\.\d{1,6})(?!\d)/.exec(said);
  return found?.[1];
}
