import { shownRate } from '#domain/rate.ts';
import type { Value } from '#i18n/phrase.ts';

/** A rate as people read it: rounded for its level, a dash where there is none. */
export function rateWords(rate: number | null, level: 'plan' | 'axis' | 'commitment'): Value {
  return { percent: shownRate(rate, level) };
}
