import { fold } from '#domain/words.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';

/** The words of a list in the locales, in all languages, folded. */
export function listedWords(key: MessageKey, languages: readonly Language[] = LANGUAGES): readonly string[] {
  return languages
    .flatMap((language) => words({ key }, { language, timeZone: 'UTC' }).split('|').map(fold))
    .filter(Boolean);
}

/** What follows one of these words at the beginning of a folded text, the longest that fits; undefined without. */
export function afterWord(folded: string, words: readonly string[]): string | undefined {
  const fitting = words.filter((one) => folded === one || folded.startsWith(`${one} `));
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : folded.slice(longest.length).trim();
}
