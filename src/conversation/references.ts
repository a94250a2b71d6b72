import { codeOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { fold, latinDigits, wordsOf } from '#domain/words.ts';
import { percentSaid } from './steps/percent-said.ts';
import type { PercentSaid } from './steps/percent-said.ts';
import type { View } from './intention.ts';
import { afterUpdateWord, isCommitmentWord, isQuestionWord } from './vocabulary.ts';

const CODE = /(?<![\d.])(\d{1,4})\.(\d{1,6})(?![\d%]|\.\d)/;

function codeIn(text: string): ActivityCode | undefined {
  const match = CODE.exec(text);
  return match ? codeOf({ commitment: Number(match[1]), activity: Number(match[2]) }) : undefined;
}

/**
 * A message that is, as a whole, a question about a commitment or an activity: "10", "التزام ١٠", "4.3",
 * "où en est l’engagement 10 ?". Undefined as soon as it says anything else, so that prose is never taken for one.
 */
export function askedAbout(text: string): View | undefined {
  const folded = fold(text).replace(/n°|nº|№/g, ' ');
  if (folded.length > 120) return undefined;
  const code = codeIn(folded);
  const words = wordsOf(code ? folded.replace(CODE, ' ') : folded);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  if (!words.every((word) => /^\d{1,4}$/.test(word) || isQuestionWord(word))) return undefined;
  if (code) return numbers.length === 0 ? { view: 'activity', code } : undefined;
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return undefined;
  if (words.length > 1 && !words.some(isCommitmentWord) && !/[?؟]\s*$/.test(text)) return undefined;
  return { view: 'commitment', number: Number(number) };
}

export type Filled = { readonly code: ActivityCode; readonly percent?: PercentSaid; readonly text?: string };

/** "4.3 80 % 600 actes publiés": activity first, then perhaps a percentage, then perhaps what was done. */
export function filledIn(text: string): Filled | undefined {
  const plain = latinDigits(text);
  const begun = afterUpdateWord(fold(text.slice(0, 200))) !== undefined;
  const lead = begun ? /^\D{0,60}?(?=\d)/u.exec(plain)?.[0].length : 0;
  if (lead === undefined) return undefined;
  const match = /^(\d{1,4})\.(\d{1,6})(?![\d.])\s*[:,;–-]?\s*/u.exec(plain.slice(lead));
  if (!match) return undefined;
  const code = codeOf({ commitment: Number(match[1]), activity: Number(match[2]) });
  const rest = plain.slice(lead + match[0].length);
  const percent =
    /^(-?\d{1,9}(?:[.,]\d{1,9})?)\s*(?:%|pour ?cent|percent|في المائة)\s*[:,;.–-]?\s*/iu.exec(rest) ??
    /^(-?\d{1,3}(?:[.,]\d{1,2})?)$/.exec(rest);
  // Digits keep their places under `latinDigits`, so the person's own text can be cut at the same index.
  const said = text.slice(lead + match[0].length + (percent?.[0].length ?? 0)).trim();
  if (!begun && !percent && !said) return undefined;
  return {
    code,
    ...(percent?.[1] ? { percent: percentSaid(percent[1]) } : {}),
    ...(said ? { text: said } : {}),
  };
}
