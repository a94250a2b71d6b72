export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** For `Intl`: Moroccan conventions, Latin digits. */
export const LOCALES: Record<Language, string> = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' };

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

type Localized = {
  readonly fr?: string | undefined;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
};

/** The text in the reader's language, else in French, else in any it has; with the language it is in. */
export function textIn(
  text: Localized,
  language: Language,
): { readonly text: string; readonly language: Language } {
  for (const candidate of [language, 'fr', 'en', 'ar'] as const) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  return { text: '', language };
}
