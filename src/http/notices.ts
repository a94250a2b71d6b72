import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { layout } from './pages/layout.ts';
import { noticePage } from './pages/notice-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { viewFor } from './pages/view.ts';

type Plain = Extract<MessageKey, `page-${string}`>;
type Way = 'plan' | 'chat';

/** A page in the reader's language that says what happened, and where to go on. */
function notice(
  c: Context,
  language: Language,
  status: ContentfulStatusCode,
  title: string,
  text: string,
  ways: readonly Way[] = ['plan', 'chat'],
): Response | Promise<Response> {
  const view = viewFor(language);
  const links = ways.map((way) =>
    way === 'plan'
      ? { href: `/${language}`, label: view.t('page-back-plan') }
      : { href: `/${language}/chat`, label: view.t('page-back-chat') },
  );
  c.header('Cache-Control', 'no-store');
  return c.html(
    layout({ title, body: noticePage(title, text, links), path: (other) => `/${other}` }, view),
    status,
  );
}

const said =
  (status: ContentfulStatusCode, title: Plain, text: Plain, ways?: readonly Way[]) =>
  (c: Context, language: Language) => {
    const reader = viewFor(language);
    return notice(c, language, status, words({ key: title }, reader), words({ key: text }, reader), ways);
  };

export const notFound = said(404, 'page-not-found', 'page-not-found-text');
export const noPlan = said(404, 'page-no-plan', 'page-no-plan-text', ['chat']);
export const badDate = said(400, 'page-bad-date', 'page-bad-date-text', ['plan']);
export const failed = said(500, 'page-failed', 'page-failed-text');
export const forbidden = said(403, 'page-forbidden', 'page-forbidden-text');
export const signInFailed = said(403, 'page-sign-in-failed', 'page-sign-in-failed-text');
export const forgotten = said(200, 'page-forgotten', 'page-forgotten-text');
export const signedOut = said(200, 'page-signed-out', 'page-signed-out-text');

/** The page on which a code is used. */
export function signInNotice(c: Context, language: Language, code?: string): Response | Promise<Response> {
  const view = viewFor(language);
  const rest = code === undefined ? '' : `/${encodeURIComponent(code)}`;
  const page = {
    title: view.t('page-sign-in'),
    body: signInPage(code, view),
    path: (other: Language) => `/${other}/sign-in${rest}`,
  };
  return c.html(layout(page, view));
}

export function tooMany(c: Context, language: Language, seconds: number): Response | Promise<Response> {
  const { t } = viewFor(language);
  c.header('Retry-After', String(seconds));
  return notice(c, language, 429, t('page-too-many'), t('page-too-many-text', { seconds }));
}
