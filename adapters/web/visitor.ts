import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Language, Visitor, WebPorts } from './ports.ts';
import type { Renderer } from './render.ts';

export const COOKIE = 'iltizam';
const HALF_A_YEAR = 180 * 24 * 3600;

export function cookieOptions({ secure }: WebPorts): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: HALF_A_YEAR };
}

export function tokenOf(c: Context): string | undefined {
  const token = getCookie(c, COOKIE);
  return token && token.length <= 100 ? token : undefined;
}

/** Whose browser this is; undefined for somebody who has not said anything yet. */
export async function visitorOf(c: Context, ports: WebPorts): Promise<Visitor | undefined> {
  const token = tokenOf(c);
  return token === undefined ? undefined : ports.findVisitor(token);
}

/** The address says the language; without one the person's own, else the browser's. */
function languageFor(c: Context, ports: WebPorts, visitor: Visitor | undefined): Language {
  const asked = c.req.param('lang');
  if (asked === 'fr' || asked === 'ar' || asked === 'en') return asked;
  return visitor?.language ?? ports.languageOf(c);
}

export function rendererFor(c: Context, ports: WebPorts, visitor: Visitor | undefined): Renderer {
  const language = languageFor(c, ports, visitor);
  return {
    language,
    t: (key, values) => ports.sentence(key, language, values),
    action: c.req.path.replace(/\/stream$/, ''),
    page: ports.newId(),
  };
}
