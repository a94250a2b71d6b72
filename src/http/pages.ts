import type { Context } from 'hono';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { commitmentRate, planRates } from '#domain/rate.ts';
import { isLanguage, LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Services } from '#app/services.ts';
import { findPublicActivity } from '#store/public-activity.ts';
import { findPublicCommitment } from '#store/public-commitment.ts';
import { findPlanOutline, findPublicPlan } from '#store/public-plan.ts';
import type { PlanOutline } from '#store/public-plan.ts';
import { readTallies } from '#store/rates.ts';
import { readAsOf } from './as-of.ts';
import { chooseLanguage, keepLanguage } from './languages.ts';
import { badDate, noPlan, notFound } from './notices.ts';
import { activityPage } from './pages/activity-page.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { layout } from './pages/layout.ts';
import type { Page } from './pages/layout.ts';
import { planPage } from './pages/plan-page.ts';
import { verifyPage } from './pages/verify-page.ts';
import type { View } from './pages/view.ts';
import { pathTo, viewFor } from './pages/view.ts';

const IN_A_LANGUAGE = `/:lang{(?:${LANGUAGES.join('|')})}` as const;
/** Hono reads no braces within braces; a number too large for the tables is no page either. */
const NUMBER = '{[1-9][0-9]*}' as const;
const LARGEST = 999_999;

/** The public pages: a plan, its commitments, their activities, and how to verify the record. */
export function pageRoutes({ db, clock }: Services, secure: boolean): Hono {
  const app = new Hono();
  app.use(etag());
  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language, Cookie');
    return c.redirect(`/${chooseLanguage(c)}`, 302);
  });

  const show = (c: Context, page: Page, view: View) => {
    keepLanguage(c, view.language, secure);
    c.header('Cache-Control', 'no-cache');
    return c.html(layout(page, view));
  };

  const showPlan = async (c: Context, code: string | undefined) => {
    const language = languageIn(c);
    const asked = c.req.query('asOf');
    // The zone that a date is meant in is the plan's, so a past state needs one look more.
    const outline = asked ? await findPlanOutline(db, code) : undefined;
    const asOf = readAsOf(asked, outline?.plan.timeZone ?? 'UTC');
    if (asOf === 'bad') return badDate(c, language);
    const found = await findPublicPlan(db, code, asOf);
    if (!found) return code === undefined ? noPlan(c, language) : notFound(c, language);
    const view = viewFor(language, found.plan.timeZone);
    const tallies = await readTallies(db, found.plan.id, asOf);
    const rates = planRates(
      found.axes.map((axis) => axis.code),
      tallies,
    );
    const body = planPage({ ...found, rates, at: asOf ?? clock(), asked: asOf && asked }, view);
    const query = asOf && asked ? `?asOf=${encodeURIComponent(asked)}` : '';
    const path = (other: Language) => (code === undefined ? `/${other}` : pathTo(other, found.plan)) + query;
    return show(
      c,
      { title: titleOf(found.plan.title, view), body, path, plan: found.plan, current: 'plan' },
      view,
    );
  };

  app.get(IN_A_LANGUAGE, (c) => showPlan(c, undefined));
  app.get(`${IN_A_LANGUAGE}/:plan`, (c) => showPlan(c, c.req.param('plan')));

  /** A page of one plan: the plan is found first, then what the page is about. */
  const below = (
    path: string,
    page: (
      c: Context,
      outline: PlanOutline,
      view: View,
    ) => Promise<(Omit<Page, 'plan' | 'path'> & { at: string }) | undefined>,
  ) =>
    app.get(`${IN_A_LANGUAGE}/:plan/${path}`, async (c) => {
      const language = languageIn(c);
      const outline = await findPlanOutline(db, c.req.param('plan'));
      const view = viewFor(language, outline?.plan.timeZone);
      const made = outline && (await page(c, outline, view));
      if (!outline || !made) return notFound(c, language);
      const address = (other: Language) => `${pathTo(other, outline.plan)}/${made.at}`;
      return show(c, { ...made, path: address, plan: outline.plan }, view);
    });

  below('verify', async (_, outline, view) => ({
    title: view.t('page-verify'),
    body: verifyPage(outline, view),
    at: 'verify',
  }));

  below(`:commitment${NUMBER}`, async (c, { plan }, view) => {
    const number = numberIn(c, 'commitment');
    const from = positionOf(c.req.query('from'));
    const found = await findPublicCommitment(db, plan.id, number, from);
    if (!found) return undefined;
    const tally = (await readTallies(db, plan.id)).find((one) => one.number === number)?.tally;
    const rate = tally ? commitmentRate(tally) : null;
    const at = `${number}${from > 0 ? `?from=${from}` : ''}`;
    return {
      title: titleOf(found.commitment.title, view),
      body: commitmentPage({ ...found, plan, rate, from }, view),
      at,
    };
  });

  below(`:commitment${NUMBER}/:activity${NUMBER}`, async (c, { plan }, view) => {
    const code = { commitment: numberIn(c, 'commitment'), activity: numberIn(c, 'activity') };
    const before = positionOf(c.req.query('before')) || undefined;
    const found = await findPublicActivity(db, plan.id, code, before);
    if (!found) return undefined;
    const body = activityPage({ ...found, plan, earlierPage: before !== undefined }, view);
    const at = `${code.commitment}/${code.activity}${before ? `?before=${before}` : ''}`;
    return { title: `${code.commitment}.${code.activity} ${titleOf(found.activity.title, view)}`, body, at };
  });

  return app;
}

function languageIn(c: Context): Language {
  const language = c.req.param('lang');
  return isLanguage(language) ? language : chooseLanguage(c);
}

/** 0, which nothing is numbered, stands for what is too large. */
function numberIn(c: Context, name: string): number {
  const number = Number(c.req.param(name));
  return number <= LARGEST ? number : 0;
}

function titleOf(title: PlanOutline['plan']['title'], view: View): string {
  const text = view.t('page-title', { title: { title } });
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

/** A number in an address that somebody may have typed: anything odd counts as the beginning. */
function positionOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
