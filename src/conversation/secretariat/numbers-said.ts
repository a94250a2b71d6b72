import { fold, latinDigits } from '#domain/words.ts';
import { listedWords } from '../listed-words.ts';

const MOST = 200;
const ALL = new Set(listedWords('words-secretariat-all'));
const FILLER = new Set([...listedWords('words-invite-filler'), ...listedWords('words-secretariat-to')]);

/** Commitments, and what stands behind them: perhaps a name. */
export type NumbersSaid = { readonly numbers: readonly number[] | 'all'; readonly rest: string };

/** "4, 7-9 à Amina", "engagements 4 et 7 à 9", "٤ و٧": numbers and ranges, each once; "all" for all. */
export function numbersSaid(text: string): NumbersSaid {
  const plain = latinDigits(text)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/(\d)\s*(?:[-–—−]|à|to|إلى|الى)\s*(?=\d)/gu, '$1-')
    .replaceAll(/[،,;]/g, ' ');
  const numbers = new Set<number>();
  const tokens = plain.split(/\s+/).filter(Boolean);
  let all = false;
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const word = fold(tokens[at] ?? '');
    const [, first, last] = /^و?([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/u.exec(word) ?? [];
    if (first !== undefined) {
      const end = Math.min(Number(last ?? first), Number(first) + MOST);
      for (let number = Number(first); number <= end; number += 1) numbers.add(number);
    } else if (ALL.has(word)) all = true;
    else if (!FILLER.has(word)) break;
  }
  const rest = tokens.slice(at).join(' ');
  return { numbers: all ? 'all' : [...numbers].slice(0, MOST).sort((one, other) => one - other), rest };
}
