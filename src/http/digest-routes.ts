import type { Context } from 'hono';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { digestCsv, digestXlsx } from '#app/digest-files.ts';
import type { DigestFile } from '#app/digest-files.ts';
import type { Services } from '#app/services.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { readWeek } from '#domain/week.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { digestTitle } from '#report/digest-words.ts';
import { findSentDigest, findSentNeighbours, listDigests, readSentDigests } from '#store/digest.ts';
import { findPlanOutline } from '#store/public-plan.ts';
import type { PlanOutline } from '#store/public-plan.ts';
import { digestFeed } from './digest-feed.ts';
import { keepPictures } from './digest-pictures.ts';
import { keepLanguage, languageOf } from './languages.ts';
import { notFound } from './notices.ts';
import { digestPage } from './pages/digest-page.ts';
import { digestsPage, DIGESTS_SHOWN } from './pages/digests-page.ts';
import { layout } from './pages/layout.ts';
import type { Page } from './pages/layout.ts';
import type { View } from './pages/view.ts';
import { digestsPath, viewFor } from './pages/view.ts';

const IN_A_LANGUAGE = `/:lang{(?:${LANGUAGES.join('|')})}/:plan` as const;
const MOST_IN_FEED = 20;

/** What the committee was sent, for everybody: pages, the picture, the tables and a feed. Nothing that was not sent. */
export function digestRoutes(
  { db }: Pick<Services, 'db'>,
  { secure, publicUrl }: { readonly secure: boolean; readonly publicUrl: string | undefined },
): Hono {
  const app = new Hono();
  const pictures = keepPictures();

  const show = (c: Context, page: Omit<Page, 'feed'>, plan: PlanOutline['plan'], view: View) => {
    keepLanguage(c, view.language, secure);
    c.header('Cache-Control', 'no-cache');
    return c.html(layout({ ...page, plan, feed: `${digestsPath(view.language, plan)}.atom` }, view));
  };
  const at = (
    path: string,
    answer: (c: Context, plan: PlanOutline['plan'], view: View) => Promise<Response>,
  ) =>
    app.get(`${IN_A_LANGUAGE}/${path}`, etag(), async (c) => {
      const outline = await findPlanOutline(db, c.req.param('plan'));
      if (!outline) return notFound(c, languageOf(c));
      return answer(c, outline.plan, viewFor(languageOf(c), outline.plan.timeZone));
    });
  const of = (
    path: string,
    answer: (c: Context, digest: Digest, plan: PlanOutline['plan'], view: View) => Promise<Response>,
  ) =>
    at(`digests/:week${path}`, async (c, plan, view) => {
      const read = readWeek(c.req.param('week') ?? '');
      const digest = 'week' in read ? await findSentDigest(db, plan.id, read.week) : undefined;
      return digest ? answer(c, digest, plan, view) : notFound(c, view.language);
    });

  at('digests.atom', async (c, plan, view) => {
    const digests = await readSentDigests(db, plan.id, MOST_IN_FEED);
    c.header('Cache-Control', 'no-cache');
    const origin = publicUrl ?? new URL(c.req.url).origin;
    return c.body(digestFeed(plan, digests, origin, view), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });

  at('digests', async (c, plan, view) => {
    const asked = c.req.query('from') ?? '';
    const from = /^\d{1,5}$/.test(asked) ? Number(asked) : 0;
    const digests = await listDigests(db, plan.id, { limit: DIGESTS_SHOWN + 1, offset: from, sent: true });
    const query = from > 0 ? `?from=${from}` : '';
    return show(
      c,
      {
        title: view.t('page-digests'),
        body: digestsPage({ plan, digests, from }, view),
        path: (other) => digestsPath(other, plan) + query,
      },
      plan,
      view,
    );
  });

  of('', async (c, digest, plan, view) => {
    const { week } = digest.snapshot;
    const neighbours = await findSentNeighbours(db, plan.id, week);
    const body = digestPage({ plan, digest, ...neighbours }, view);
    const title = words(digestTitle(digest), view);
    return show(c, { title, body, path: (other) => digestsPath(other, plan, week) }, plan, view);
  });

  of('/picture.png', async (c, digest, plan, view) => {
    const png = await pictures.pngOf(plan.id, digest, view.language);
    return c.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' });
  });
  of('/data.csv', async (c, { snapshot }, _, { language }) => attached(c, digestCsv(snapshot, language)));
  of('/data.xlsx', async (c, { snapshot }, _, { language }) =>
    attached(c, await digestXlsx(snapshot, language)),
  );
  return app;
}

function attached(c: Context, { name, type, bytes }: DigestFile): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-cache',
  });
}
