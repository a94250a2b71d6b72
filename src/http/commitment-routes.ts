import { codeOf } from '#domain/plan.ts';
import { commitmentRate } from '#domain/rate.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import { readIndicators } from '#store/indicators/public.ts';
import { findPublicActivity } from '#store/public-activity.ts';
import { findPublicCommitment, readWeighed } from '#store/public-commitment.ts';
import { readOpenContests } from '#store/public-contests.ts';
import { readTallies } from '#store/rates.ts';
import {
  NUMBER,
  numberIn,
  positionOf,
  progressTrend,
  rateTrend,
  titleOf,
  voicesBefore,
  voicesFor,
} from './page-parts.ts';
import { activityPage } from './pages/activity-page.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { activityData, commitmentData } from './pages/structured-data.ts';
import { pathTo } from './pages/view.ts';
import { feed } from './plan-routes.ts';
import type { MadePage, PublicPages, Showing } from './public-pages.ts';

type Place = { readonly from: number; readonly voices: string | undefined };
type Code = { readonly commitment: number; readonly activity: number };

/** Commitments and their activities. */
export function commitmentRoutes({ page, file }: PublicPages): void {
  page(`/:commitment${NUMBER}`, (c) => {
    const number = numberIn(c, 'commitment');
    const place = { from: positionOf(c.req.query('from')), voices: voicesBefore(c) };
    return {
      rest: String(number),
      query: place,
      make: (showing) => showCommitment(showing, number, place),
    };
  });

  page(`/:commitment${NUMBER}/:activity${NUMBER}`, (c) => {
    const code = { commitment: numberIn(c, 'commitment'), activity: numberIn(c, 'activity') };
    const place = { before: positionOf(c.req.query('before')) || undefined, voices: voicesBefore(c) };
    return {
      rest: `${code.commitment}/${code.activity}`,
      query: place,
      make: (showing) => showActivity(showing, code, place),
    };
  });

  file(`/:commitment${NUMBER}/changes.atom`, 'application/atom+xml; charset=utf-8', (c) => {
    const number = numberIn(c, 'commitment');
    return {
      rest: `${number}/changes.atom`,
      make: async (showing) => {
        const { plan } = showing.frame;
        const found = await findPublicCommitment(showing.db, plan.id, number);
        const address = pathTo(showing.view.language, plan, number);
        return (
          found && feed(showing, { title: found.commitment.title, page: address, of: { commitment: number } })
        );
      },
    };
  });
}

async function showCommitment(
  showing: Showing,
  number: number,
  { from, voices }: Place,
): Promise<MadePage | undefined> {
  const { db, frame, view, asOf, places, origin } = showing;
  const { plan } = frame;
  const found = await findPublicCommitment(db, plan.id, number, { from, asOf });
  if (!found) return undefined;
  const tally = (await readTallies(db, plan.id, asOf)).find((one) => one.number === number)?.tally;
  const past = { commitment: number, ...(asOf ? { asOf } : {}) };
  const [indicators] = await readIndicators(db, plan.id, past);
  const [assessments] = await readAssessments(db, plan.id, past);
  const body = commitmentPage(
    {
      ...found,
      plan,
      from,
      places,
      rate: tally ? commitmentRate(tally) : null,
      weighed: await readWeighed(db, plan.id, number, asOf),
      trend: await rateTrend(showing, { commitment: number }),
      contests: await readOpenContests(db, plan.id, asOf),
      voices: await voicesFor(showing, { commitment: number }, voices),
      indicators: indicators?.indicators ?? [],
      assessments,
    },
    view,
  );
  return {
    title: titleOf(found.commitment.title, view),
    body,
    feed: `${pathTo(view.language, plan, number)}/changes.atom`,
    structured: commitmentData(found, plan, origin, view),
  };
}

async function showActivity(
  showing: Showing,
  code: Code,
  { before, voices }: { readonly before: number | undefined; readonly voices: string | undefined },
): Promise<MadePage | undefined> {
  const { db, frame, view, asOf, places, origin } = showing;
  const { plan } = frame;
  const found = await findPublicActivity(db, plan.id, code, { before, asOf });
  if (!found) return undefined;
  const { activity, commitment } = found;
  const { number } = commitment;
  const contests = await readOpenContests(db, plan.id, asOf);
  const body = activityPage(
    {
      ...found,
      plan,
      places,
      earlierPage: before !== undefined,
      trend: await progressTrend(showing, code),
      contested: contests.some((one) => one.commitment === number && one.activity === activity.number),
      voices: await voicesFor(showing, { commitment: number, activity: codeOf(code) }, voices),
    },
    view,
  );
  const about = { ...activity, commitment: number, organisation: commitment.organisation };
  return {
    title: `${codeOf(code)} ${titleOf(activity.title, view)}`,
    body,
    feed: `${pathTo(view.language, plan, number)}/changes.atom`,
    structured: activityData(about, plan, origin, view),
  };
}
