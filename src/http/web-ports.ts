import type { Context } from 'hono';
import type { html } from 'hono/html';
import { keepFile } from '#app/evidence.ts';
import { findDocument } from '#app/documents.ts';
import { findDevice, hasUsedCode, redeemInvitation, signOut, signUpVisitor } from '#app/identity.ts';
import type { Services } from '#app/services.ts';
import type { Inbound } from '#chat/inbound.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import { isLanguage } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { findVisibleFile } from '#store/files.ts';
import { findPlanOutline } from '#store/public-plan.ts';
import { keepLanguage, languageOf } from './languages.ts';
import { coordinatesAny } from '#store/secretariat/plan-state.ts';
import { browserLabel } from './browser-label.ts';
import { clientAddress } from './client-address.ts';
import type { TrustedProxies } from './client-address.ts';
import type { Limited, Limits } from './limits.ts';
import { forgotten, signedOut, signInFailed, signInNotice, tooMany } from './notices.ts';
import { languageForm, layout } from './pages/layout.ts';
import { viewFor } from './pages/view.ts';
import { movementOf, newsOf, threadOf } from './thread-words.ts';

type Html = ReturnType<typeof html>;
export type WebOptions = {
  /** Cookies go over https only. */
  readonly secure: boolean;
  /** Proxies of ours, which write X-Forwarded-For. */
  readonly trustedProxies: TrustedProxies;
};
type Receive = (inbound: Inbound) => Promise<{ readonly outcome: 'answered' | 'duplicate' | 'failed' }>;

/** What adapters/web is given: it may import neither the store nor the catalogue. */
export function webPorts(
  services: Services,
  receive: Receive,
  limits: Limits,
  { secure, trustedProxies }: WebOptions,
) {
  const { db, clock, log } = services;
  return {
    receive,
    findVisitor: (token: string) => findDevice(db, token, clock()),
    signUp: (language: Language, userAgent: string | undefined) =>
      signUpVisitor(services, language, browserLabel(userAgent)),
    redeem: (code: string, userAgent: string | undefined) =>
      redeemInvitation(services, code, browserLabel(userAgent)),
    mayImport: (personId: number) => coordinatesAny(db, personId),
    hasUsedCode: (code: string, personId: number) => hasUsedCode(db, code, personId),
    findDocument: (outboxId: number, personId: number) => findDocument(services, outboxId, personId),
    signOut: (token: string) => signOut(db, token),
    keepFile: (file: { readonly name: string; readonly bytes: Uint8Array }) => keepFile(services, file),
    findFile: (sha256: string, name: string, personId: number | undefined) =>
      findVisibleFile(db, sha256, name, personId),
    ...threadPorts(services),
    sentence: (key: Extract<MessageKey, `web-${string}`>, language: Language, values = {}) =>
      words({ key, values }, { language, timeZone: 'UTC' }),
    page: (c: Context, page: ChatFrame) => chatFrame(services, c, page, secure),
    signInPage: signInNotice,
    signInFailed,
    forgotten,
    signedOut,
    tooMany,
    languageOf,
    limit: (c: Context, kind: Limited, points?: number) =>
      limits.spend(kind, clientAddress(c, trustedProxies), points),
    addressOf: (c: Context) => clientAddress(c, trustedProxies),
    newId: () => services.newId(),
    secure,
    log: (error: unknown, what: string) => log.error({ error }, what),
  };
}

function threadPorts({ db }: Services) {
  return {
    readThread: (personId: number, language: Language, above?: string) =>
      threadOf(db, personId, language, above),
    readNews: (personId: number, language: Language, after: string) => newsOf(db, personId, language, after),
    readMovement: (personIds: readonly number[], after?: string) => movementOf(db, personIds, after),
  };
}

type ChatFrame = {
  readonly language: Language;
  readonly body: Html;
  readonly status: 200 | 400 | 413 | 429 | 503;
  readonly switcher?: Html;
};

async function chatFrame({ db }: Services, c: Context, page: ChatFrame, secure: boolean): Promise<Response> {
  const outline = await findPlanOutline(db, undefined);
  const view = viewFor(page.language, outline?.plan.timeZone);
  if (isLanguage(c.req.param('lang'))) keepLanguage(c, page.language, secure);
  const frame = {
    title: view.t('web-title'),
    body: page.body,
    path: (other: Language) => `/${other}/chat`,
    plan: outline?.plan,
    current: 'chat',
    script: true,
    ...(page.switcher ? { languages: languageForm(`/${page.language}/chat`, page.switcher, view) } : {}),
  } as const;
  return c.html(layout(frame, view), page.status);
}
