import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { isLanguage } from '#i18n/language.ts';
import type { Services } from '#app/services.ts';
import { commitmentRoutes } from './commitment-routes.ts';
import { chooseLanguage, keepLanguage } from './languages.ts';
import { layout } from './pages/layout.ts';
import { policyPage } from './pages/policy-page.ts';
import { viewFor } from './pages/view.ts';
import { planRoutes } from './plan-routes.ts';
import { IN_A_LANGUAGE, publicPages } from './public-pages.ts';
import { updateRoutes } from './update-routes.ts';

export type PageOptions = { readonly secure: boolean; readonly publicUrl: string | undefined };

/** The public pages: plans with everything below them, and what holds for all of them. */
export function pageRoutes(services: Services, options: PageOptions): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language, Cookie');
    return c.redirect(`/${chooseLanguage(c)}`, 302);
  });
  app.get(`${IN_A_LANGUAGE}/policy`, etag(), (c) => {
    const asked = c.req.param('lang');
    const language = isLanguage(asked) ? asked : chooseLanguage(c);
    const view = viewFor(language);
    keepLanguage(c, language, options.secure);
    c.header('Cache-Control', 'no-cache');
    const body = policyPage({ keptDays: services.keptDays }, view);
    return c.html(layout({ title: view.t('page-policy'), body, path: (other) => `/${other}/policy` }, view));
  });
  const pages = publicPages(services, options);
  planRoutes(pages);
  commitmentRoutes(pages);
  updateRoutes(pages);
  app.route('/', pages.app);
  return app;
}
