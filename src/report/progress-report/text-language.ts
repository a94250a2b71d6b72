import type { Language } from '#i18n/language.ts';

const ARABIC = /[\u0600-\u06ff]/g;
const LATIN = /[A-Za-zÀ-ÿ]/g;
const FRENCH = /(?<![\p{L}’'])(?:le|la|les|des|du|une|et|est|au|aux|sur|pour|par|dans|d|l)(?![\p{L}])/giu;
const ENGLISH = /(?<![\p{L}’'])(?:the|and|of|to|is|was|were|for|with|on|by|a)(?![\p{L}])/giu;

/** Titles in quotation marks, and addresses: they are in a language of their own. */
const ALIEN = /«[^»]*»|“[^”]*”|"[^"]*"|https?:\/\/\S+/g;

/**
 * The language of what somebody wrote, as well as its letters and small words tell: updates do not say theirs. One that
 * begins in Arabic is Arabic, however much French it names. What tells nothing counts as French, in which plans fall
 * back.
 */
export function languageOf(text: string): Language {
  const whole = text.slice(0, 2_000);
  const bare = whole.replace(ALIEN, ' ');
  const sample = /\p{L}/u.test(bare) ? bare : whole;
  const count = (signs: RegExp) => sample.match(signs)?.length ?? 0;
  if (/^\P{L}*\p{sc=Arab}/u.test(sample) || count(ARABIC) > count(LATIN)) return 'ar';
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}
