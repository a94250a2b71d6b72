import type { ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import { latinDigits } from '#domain/words.ts';
import type { Facts } from '../facts.ts';
import { listedWords } from '../listed-words.ts';
import { aboutSaid } from './about-said.ts';
import { receiptSaid } from './withhold-question.ts';
import type { SecretariatWish } from './wish.ts';

const area = 'secretariat' as const;
/** In each, the longest first: "retirer l'activité" before "retirer". */
const WORDS = (['handover', 'assign', 'withdraw', 'restore', 'add', 'withhold', 'correct'] as const).map(
  (name) => [name, listedWords(`words-${name}`).toSorted((one, other) => other.length - one.length)] as const,
);

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function secretariatSaid(text: string, folded: string, _facts: Facts): SecretariatWish | undefined {
  for (const [name, words] of WORDS) {
    const word = words.find((one) => folded.startsWith(`${one} `));
    // Nobody withdraws in prose: a number follows.
    if (word !== undefined && /\d/.test(folded.slice(word.length)))
      return secretariatCommand(name, text.split(/\s+/).slice(word.split(' ').length).join(' '));
  }
  return undefined;
}

/** What `/handover 4, 7-9 Amina` and its like mean; undefined for a command of another area. */
export function secretariatCommand(name: string, rest: string): SecretariatWish | undefined {
  switch (name) {
    case 'handover':
      return { area, wish: 'hand-over', said: rest };
    case 'assign':
      return { area, wish: 'assign', said: rest };
    case 'withdraw':
    case 'restore': {
      const code = aboutSaid(name, rest) as ActivityCode | undefined;
      return code === undefined ? { area, wish: name } : { area, wish: name, code };
    }
    case 'add': {
      const commitment = aboutSaid('add', rest);
      return commitment === undefined
        ? { area, wish: 'add' }
        : { area, wish: 'add', commitment: Number(commitment) };
    }
    case 'withhold': {
      const receipt = receiptSaid(rest);
      return receipt === undefined ? { area, wish: 'withhold' } : { area, wish: 'withhold', receipt };
    }
    case 'correct': {
      // "4.3" is an activity, and no receipt.
      const receipt = refOf(latinDigits(rest).trim()) ? undefined : receiptSaid(rest);
      return receipt === undefined ? { area, wish: 'correct' } : { area, wish: 'correct', receipt };
    }
    default:
      return undefined;
  }
}
