import { fold } from '#domain/words.ts';
import { afterWord, listedWords } from '../listed-words.ts';
import type { Facts } from '../facts.ts';
import type { CommitteeWish } from './wish.ts';
import { aboutSaid } from './wish.ts';

const WEIGHTS = listedWords('words-weights');
const ASK_HELP = listedWords('words-askhelp');
/** "For commitment": what may stand before the number. */
const FILLER = new Set([...listedWords('words-commitment'), ...listedWords('words-committee-filler')]);

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function committeeSaid(_text: string, folded: string, _facts: Facts): CommitteeWish | undefined {
  const area = 'committee';
  const weights = aboutAfter(folded, WEIGHTS);
  if (weights?.commitment !== undefined) return { area, wish: 'weights', commitment: weights.commitment };
  const help = aboutAfter(folded, ASK_HELP);
  return help?.commitment === undefined ? undefined : { area, wish: 'ask-help', ...help };
}

/** Nothing but a commitment or an activity may follow: prose is never taken for a wish. */
function aboutAfter(folded: string, words: readonly string[]): ReturnType<typeof aboutSaid> | undefined {
  const rest = afterWord(folded, words);
  if (rest === undefined) return undefined;
  const said = rest.split(/[\s']+/).filter((word) => !FILLER.has(word));
  return said.length === 1 ? aboutSaid((said[0] ?? '').replace(/[?.!]+$/, '')) : undefined;
}

/** What follows `/weights` or `/askhelp`; undefined where that is nothing of theirs. */
export function committeeCommand(name: string, rest: string): CommitteeWish | undefined {
  const about = aboutAfter(fold(`${name} ${rest}`), [name]);
  if (about?.commitment === undefined) return undefined;
  const { commitment } = about;
  if (name === 'weights') return { area: 'committee', wish: 'weights', commitment };
  return name === 'askhelp' ? { area: 'committee', wish: 'ask-help', ...about } : undefined;
}
