import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { WebPorts } from './ports.ts';
import { COOKIE, cookieOptions, tokenOf, visitorOf } from './visitor.ts';

const LONGEST_CODE = 200;

/**
 * Signing in and out. To open a link uses nothing up: messengers fetch it for a preview, browsers guess ahead, and a
 * button is pressed by people only.
 */
export function signInRoutes(ports: WebPorts): Hono {
  const app = new Hono();

  const show = (c: Context, code?: string) => {
    c.header('Cache-Control', 'no-store');
    return ports.signInPage(c, ports.languageOf(c), code);
  };
  for (const language of ['', '/:lang{(?:fr|ar|en)}'] as const) {
    app.get(`${language}/sign-in`, (c) => show(c));
    app.get(`${language}/sign-in/:code`, (c) => show(c, c.req.param('code').slice(0, LONGEST_CODE)));
  }

  app.post('/sign-in', bodyLimit({ maxSize: 4 * 1024 }), async (c) => {
    const language = ports.languageOf(c);
    c.header('Cache-Control', 'no-store');
    const wait = await ports.limit(c, 'sign-in');
    if (wait !== undefined) return ports.tooMany(c, language, wait);
    const code = await codeOf(c);
    const person = await ports.redeem(code, c.req.header('User-Agent'));
    if (!person) {
      // The button was pressed twice: this browser is signed in by now.
      const visitor = await visitorOf(c, ports);
      const again = visitor && (await ports.hasUsedCode(code, visitor.personId));
      return again ? c.redirect('/chat', 303) : ports.signInFailed(c, language);
    }
    setCookie(c, COOKIE, person.token, cookieOptions(ports));
    const from = { platform: 'web', chat: person.pseudonym } as const;
    await ports
      .receive({ from, message: `${person.pseudonym}:${ports.newId()}`, content: { kind: 'arrived' } })
      .catch((error: unknown) => ports.log(error, 'greeting somebody who signed in failed'));
    return c.redirect('/chat', 303);
  });

  app.post('/sign-out', async (c) => {
    const token = tokenOf(c);
    if (token) await ports.signOut(token);
    return leave(c, 'signed-out');
  });
  /** Where a browser goes whose person has just ended its session in the chat. */
  app.get('/signed-out', (c) => leave(c, 'signed-out'));
  app.get('/forgotten', (c) => leave(c, 'forgotten'));

  const leave = async (c: Context, as: 'signed-out' | 'forgotten') => {
    // Whoever comes here by an address alone stays signed in.
    if (!(await visitorOf(c, ports))) deleteCookie(c, COOKIE, cookieOptions(ports));
    return as === 'forgotten'
      ? ports.forgotten(c, ports.languageOf(c))
      : ports.signedOut(c, ports.languageOf(c));
  };
  return app;
}

async function codeOf(c: Context): Promise<string> {
  const form = await c.req.formData().catch(() => undefined);
  const code = form?.get('code');
  return typeof code === 'string' ? code.slice(0, LONGEST_CODE) : '';
}
