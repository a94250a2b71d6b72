import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import { isLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';

const COOKIE = 'language';
const YEAR = 365 * 24 * 3600;

/** The language of a reader whose address does not say it: the one read last, else the browser's, else French. */
export function chooseLanguage(c: Context): Language {
  const kept = getCookie(c, COOKIE);
  if (isLanguage(kept)) return kept;
  const accepted = parseAccept(c.req.header('Accept-Language') ?? '')
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.slice(0, 2).toLowerCase());
  return accepted.find(isLanguage) ?? 'fr';
}

/** Remembers the language of the address that was opened. */
export function keepLanguage(c: Context, language: Language, secure: boolean): void {
  if (getCookie(c, COOKIE) === language) return;
  setCookie(c, COOKIE, language, { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true, secure });
}

/** The language of a page for errors: the one its address begins with, else the reader's. */
export function languageOf(c: Context): Language {
  const first = c.req.path.split('/')[1];
  return isLanguage(first) ? first : chooseLanguage(c);
}
