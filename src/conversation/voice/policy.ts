import type { Places } from '#domain/access.ts';
import type { Language } from '#i18n/language.ts';

/** The page that says what becomes of what the public writes. */
export function policyAddress({ web }: Places, language: Language): string {
  return new URL(`/${language}/policy`, web).href;
}
