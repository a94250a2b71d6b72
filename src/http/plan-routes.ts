import { planRates } from '#domain/rate.ts';
import { readOpenContests } from '#store/public-contests.ts';
import { findPublicPlan } from '#store/public-plan.ts';
import { readPublicChanges } from '#store/public-changes.ts';
import { listPlans } from '#store/plans.ts';
import { readTallies } from '#store/rates.ts';
import { findByWords } from '#store/search.ts';
import { changesFeed } from './changes-feed.ts';
import { rateTrend, titleOf } from './page-parts.ts';
import { axisPage } from './pages/axis-page.ts';
import { planPage } from './pages/plan-page.ts';
import { MOST_HITS, searchPage } from './pages/search-page.ts';
import { planData } from './pages/structured-data.ts';
import { verifyPage } from './pages/verify-page.ts';
import { pathTo } from './pages/view.ts';
import type { MadePage, PublicPages, Showing } from './public-pages.ts';

const ATOM = 'application/atom+xml; charset=utf-8';
const MOST_IN_FEED = 40;
const LONGEST_QUESTION = 200;

/** A plan, its axes, what was found in it, how to verify it, and the feeds of what changes. */
export function planRoutes({ page, openPlan, file }: PublicPages): void {
  openPlan('', () => ({ rest: '', make: showPlan }));
  page('', () => ({ rest: '', make: showPlan }));

  page('/axes/:axis', (c) => {
    const axis = c.req.param('axis') ?? '';
    return { rest: `axes/${encodeURIComponent(axis)}`, make: (showing) => showAxis(showing, axis) };
  });

  page('/verify', () => ({
    rest: 'verify',
    undated: true,
    make: async ({ frame, view }) => ({ title: view.t('page-verify'), body: verifyPage(frame, view) }),
  }));

  page('/search', (c) => {
    const words = (c.req.query('q') ?? '').trim().slice(0, LONGEST_QUESTION).toWellFormed();
    return { rest: 'search', query: { q: words }, undated: true, make: (showing) => search(showing, words) };
  });

  file('/changes.atom', ATOM, () => ({
    rest: 'changes.atom',
    make: async (showing) => {
      const { plan } = showing.frame;
      return feed(showing, { title: plan.title, page: pathTo(showing.view.language, plan), of: {} });
    },
  }));

  file('/axes/:axis/changes.atom', ATOM, (c) => {
    const axis = c.req.param('axis') ?? '';
    return {
      rest: `axes/${encodeURIComponent(axis)}/changes.atom`,
      make: async (showing) => {
        const { plan } = showing.frame;
        const found = await findPublicPlan(showing.db, plan.code, undefined);
        const known = found?.axes.find(({ code }) => code === axis);
        const at = `${pathTo(showing.view.language, plan)}/axes/${encodeURIComponent(axis)}`;
        return known && feed(showing, { title: known.title, page: at, of: { axis } });
      },
    };
  });
}

async function showPlan(showing: Showing): Promise<MadePage | undefined> {
  const { db, frame, view, asOf, at, places, origin } = showing;
  const found = await findPublicPlan(db, frame.plan.code, asOf);
  if (!found) return undefined;
  const rates = planRates(frame.axisCodes, await readTallies(db, found.plan.id, asOf));
  const trend = await rateTrend(showing, 'plan');
  const contests = await readOpenContests(db, found.plan.id, asOf);
  const plans = await listPlans(db);
  return {
    title: titleOf(found.plan.title, view),
    body: planPage({ ...found, rates, trend, contests, at, places, plans }, view),
    feed: `${pathTo(view.language, found.plan)}/changes.atom`,
    structured: planData(found, origin, view),
  };
}

async function showAxis(showing: Showing, code: string): Promise<MadePage | undefined> {
  const { db, frame, view, asOf, at, places } = showing;
  const found = await findPublicPlan(db, frame.plan.code, asOf);
  const axis = found?.axes.find((one) => one.code === code);
  if (!found || !axis) return undefined;
  const rates = planRates(frame.axisCodes, await readTallies(db, found.plan.id, asOf));
  const trend = await rateTrend(showing, { axis: code });
  const contests = await readOpenContests(db, found.plan.id, asOf);
  return {
    title: titleOf(axis.title, view),
    body: axisPage({ ...found, axis, rates, trend, contests, at, places }, view),
    feed: `${pathTo(view.language, found.plan)}/axes/${encodeURIComponent(code)}/changes.atom`,
  };
}

async function search({ db, frame: { plan }, view }: Showing, words: string): Promise<MadePage> {
  const hits = words === '' ? [] : await findByWords(db, plan.id, words, view.language, MOST_HITS);
  return { title: view.t('page-search'), body: searchPage({ plan, words, hits }, view), searches: true };
}

type Followed = {
  readonly title: Parameters<typeof changesFeed>[0]['title'];
  readonly page: string;
  readonly of: { readonly axis?: string; readonly commitment?: number };
};

/** The last changes of what is followed, as a feed. */
export async function feed(
  { db, frame: { plan }, origin, view }: Showing,
  followed: Followed,
): Promise<string> {
  const { title, page, of } = followed;
  const changes = await readPublicChanges(db, plan.id, { ...of, limit: MOST_IN_FEED });
  return changesFeed({ plan, title, page, changes, origin }, view);
}
