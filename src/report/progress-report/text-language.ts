import type { Language } from '#i18n/language.ts';

const ARABIC = /[\u0600-\u06ff]/g;
const LATIN = /[A-Za-zÀ-ÿ]/g;
const FRENCH = /(?<![\p{L}’'])(?:le|la|les|des|du|une|et|est|au|aux|sur|pour|par|dans|d|l)(?![\p{L}])/giu;
const ENGLISH = /(?<![\p{L}’'])(?:the|and|of|to|is|was|were|for|with|on|by|a)(?![\p{L}])/giu;

/**
 * The language of what somebody wrote, as well as its letters and small words tell: updates do not say theirs. What
 * tells nothing counts as French, in which plans fall back.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 2_000);
  const count = (signs: RegExp) => sample.match(signs)?.length ?? 0;
  if (count(ARABIC) > count(LATIN)) return 'ar';
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}
