import { LONGEST_SOURCE } from '#domain/indicator.ts';
import type { IndicatorKind } from '#domain/indicator.ts';
import { numbersSaid } from '#domain/number-said.ts';
import { fold, latinDigits, wordsOf } from '#domain/words.ts';
import type { Facts } from '../facts.ts';
import { afterWord, listedWords } from '../listed-words.ts';
import { isQuestionWord } from '../vocabulary.ts';
import { daySaid } from './day-said.ts';
import type { IndicatorWish } from './wish.ts';

const INDICATOR = new Set(listedWords('words-indicators-indicator'));
const KINDS: Record<IndicatorKind, ReadonlySet<string>> = {
  value: new Set(listedWords('words-indicators-value')),
  baseline: new Set(listedWords('words-indicators-baseline')),
  target: new Set(listedWords('words-indicators-target')),
};
const IRM = listedWords('words-assess-irm');
const ASSESS = ['assess', ...listedWords('words-assess')];

/** Longer than the longest source with all that may stand before it. */
const LONGEST_LINE = LONGEST_SOURCE + 200;
const LONGEST_NUMBER = 40;

/** What was already said of a value, in one line. */
export type ValueSaid = { readonly value: string; readonly on?: string; readonly source?: string };

/** A wish in words, with what follows them; undefined for any other text. `folded` is empty for a long one. */
export function indicatorsSaid(text: string, folded: string, facts: Facts): IndicatorWish | undefined {
  return (folded ? assessSaid(folded) : undefined) ?? valueSaid(text, facts);
}

/** `/indicators 10`, `/indicators 4.2 : 85`, `/assess 4`; undefined for what follows another command. */
export function indicatorsCommand(name: string, rest: string, facts: Facts): IndicatorWish | undefined {
  if (name === 'assess') return assessSaid(fold(`${name} ${rest}`));
  return name === 'indicators' ? valueSaid(`${name} ${rest}`, facts) : undefined;
}

/** "évaluer 4", "IRM 4", "évaluation indépendante de l’engagement 4". */
function assessSaid(folded: string): IndicatorWish | undefined {
  for (const [wish, list] of [
    ['assess', ASSESS],
    ['assessments', IRM],
  ] as const) {
    const rest = afterWord(folded, list);
    if (rest === undefined) continue;
    const words = wordsOf(rest);
    const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
    const others = words.filter((word) => !numbers.includes(word));
    if (numbers.length > 1 || !others.every(isQuestionWord)) continue;
    const [number] = numbers;
    return { area: 'indicators', wish, ...(number === undefined ? {} : { commitment: Number(number) }) };
  }
  return undefined;
}

/** "indicateurs de l’engagement 10", "indicateur 4.2", "cible de l’indicateur 4.2 : 100 fin 2027, plan". */
function valueSaid(text: string, facts: Facts): IndicatorWish | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const [, before = '', first = '', second, rest = ''] =
    /^(\D{3,80}?)(\d{1,4})(?:\.(\d{1,4}))?(?![\d.])\s*[:=–-]?\s*(.*)$/su.exec(latinDigits(text)) ?? [];
  // "indicateur 10.6 cible : 50": which of the three may also be said behind.
  const [behind = ''] = /^\p{L}[^\d٠-٩۰-۹]{0,40}(?=[\d٠-٩۰-۹])/u.exec(rest) ?? [];
  const words = wordsOf(fold(`${before} ${behind}`));
  if (!words.some((word) => INDICATOR.has(word))) return undefined;
  const kinds = (['baseline', 'target', 'value'] as const).filter((kind) =>
    words.some((word) => KINDS[kind].has(word)),
  );
  const known = (word: string) =>
    INDICATOR.has(word) || isQuestionWord(word) || kinds.some((kind) => KINDS[kind].has(word));
  if (!words.every(known)) return undefined;
  const commitment = Number(first);
  const indicator = second === undefined ? undefined : Number(second);
  const [kind] = kinds;
  const line = rest.slice(behind.length);
  const said = line.replace(/^[\s?؟.!]+$/u, '');
  if (indicator === undefined)
    return said === '' ? { area: 'indicators', wish: 'indicators', commitment } : undefined;
  const about = { area: 'indicators', commitment, indicator } as const;
  if (said === '') return kind ? { ...about, wish: 'enter', kind } : { ...about, wish: 'indicator' };
  // Digits keep their places under `latinDigits`, so the person's own text can be cut at the same index.
  const value = readLine(text.slice(text.length - line.length), kind ?? 'value', facts);
  return value && { ...about, wish: 'enter', kind: kind ?? 'value', said: value };
}

/** "85 % le 31 octobre, rapport annuel": a number, then perhaps a date, then perhaps a source. */
function readLine(said: string, kind: IndicatorKind, { today }: Facts): ValueSaid | undefined {
  const value = numberAtStart(said);
  if (value === undefined) return undefined;
  const unit =
    /^\s*(?:%|٪|pour ?cent\b|percent\b|في المائة|بالمائة)/iu.exec(said.slice(value.length))?.[0] ?? '';
  const rest = withoutSigns(said.slice(value.length + unit.length));
  const tokens = [...rest.matchAll(/\S+/gu)].slice(0, 7);
  for (const { index, 0: token } of tokens.toReversed()) {
    const end = index + token.length;
    const day = daySaid(fold(rest.slice(0, end)), today, kind === 'target' ? 'ahead' : 'behind');
    if (day === undefined || day === 'invalid') continue;
    const source = withoutSigns(rest.slice(end));
    return { value: value + unit, on: day.date, ...(source ? { source } : {}) };
  }
  return { value: value + unit, ...(rest ? { source: rest } : {}) };
}

/** The longest beginning that is a number, as it was written. */
function numberAtStart(said: string): string | undefined {
  let [taken = ''] =
    /^[-−–+]?\s?[\d٠-٩۰-۹][\d٠-٩۰-۹ .,'’٬٫\u00a0\u202f]*/u.exec(said.slice(0, LONGEST_NUMBER)) ?? [];
  for (; taken !== ''; taken = taken.slice(0, -1)) {
    const next = said.slice(taken.length, taken.length + 1);
    const whole = taken.trimEnd().length === taken.length && !/[\d٠-٩۰-۹/-]/u.test(next);
    if (whole && numbersSaid(taken).length > 0) return taken;
  }
  return undefined;
}

function withoutSigns(text: string): string {
  return text.replace(/^[\s,;:،؛–-]+/u, '').trim();
}
