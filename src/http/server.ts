import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Services } from '#app/services.ts';
import { isLanguage } from '#i18n/language.ts';
import { assetRoutes } from './assets.ts';
import { digestRoutes } from './digest-routes.ts';
import { healthRoutes } from './health.ts';
import type { ConnectedChat } from './health.ts';
import { languageOf } from './languages.ts';
import { clientAddress } from './client-address.ts';
import type { Limits } from './limits.ts';
import { metricsRoutes } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { failed, forbidden, notFound, tooMany } from './notices.ts';
import { openDataRoutes } from './open-data.ts';
import { pageRoutes } from './pages.ts';
import { securityHeaders } from './security.ts';
import type { WebOptions } from './web-ports.ts';

export type HttpOptions = WebOptions & {
  readonly services: Services;
  readonly limits: Limits;
  /** The chat's pages (adapters/web), with limits of their own. */
  readonly chat?: Hono;
  /** Platforms that are connected, for whoever looks after the program; some call us. */
  readonly chats?: readonly ConnectedChat[];
  /** How people reach us, when that is not the address of the request (behind a proxy). */
  readonly publicUrl?: string | undefined;
  /** What is counted, and who may see it. */
  readonly metrics?: Metrics;
  readonly metricsToken?: string | undefined;
};

/** Everything that answers over HTTP. Listening is the caller's. */
export function createHttp({
  services,
  limits,
  chat,
  chats = [],
  publicUrl,
  secure,
  trustedProxies,
  metrics,
  metricsToken,
}: HttpOptions): Hono {
  const app = new Hono();
  const origin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  app.use(securityHeaders(secure));
  app.use(compress());
  app.use(trimTrailingSlash());
  app.use(csrf({ origin: (from, c) => from === (origin ?? new URL(c.req.url).origin) }));

  const limited = (kind: 'page' | 'data') => async (c: Context, next: () => Promise<void>) => {
    const wait = await limits.spend(kind, clientAddress(c, trustedProxies));
    if (wait === undefined) return next();
    c.header('Retry-After', String(wait));
    if (kind === 'page') return tooMany(c, languageOf(c), wait);
    return c.json({ error: { code: 'too-many', message: `Try again in ${wait} seconds.` } }, 429);
  };

  if (metrics) {
    app.use(async (c, next) => {
      const begun = performance.now();
      await next();
      metrics.request(kindOf(c.req.path), c.res.status, (performance.now() - begun) / 1_000);
    });
    app.route('/', metricsRoutes(services, chats, metrics, metricsToken));
  }
  app.route('/', healthRoutes(services, chats));
  for (const { webhook } of chats) if (webhook) app.all(webhook.path, (c) => webhook.answer(c.req.raw));
  app.route('/', assetRoutes());
  app.use('/data/*', limited('data'));
  app.route('/data', openDataRoutes(services, origin));
  app.use(limited('page'));
  if (chat) app.route('/', chat);
  // Nothing else takes a body.
  app.use(bodyLimit({ maxSize: 64 * 1024 }));
  app.route('/', digestRoutes(services, { secure, publicUrl: origin }));
  app.route('/', pageRoutes(services, { secure, publicUrl: origin }));

  app.notFound((c) => notFound(c, languageOf(c)));
  app.onError((error, c) => {
    const language = languageOf(c);
    if (error instanceof HTTPException && error.status === 403) return forbidden(c, language);
    if (error instanceof HTTPException && error.status < 500) return notFound(c, language);
    services.log.error(
      { error, path: c.req.path.replace(/\/sign-in\/.*/, '/sign-in/…') },
      'a request failed',
    );
    return failed(c, language);
  });
  return app;
}

/** Few kinds, so that nobody can make many by asking for odd addresses. */
function kindOf(path: string): string {
  const [, first = ''] = path.split('/');
  if (isLanguage(first)) return 'page';
  return ['data', 'chat', 'healthz', 'assets', 'files', 'telegram'].includes(first) ? first : 'other';
}
