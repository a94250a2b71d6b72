import type { Context } from 'hono';
import type { PublicContribution } from '#domain/contribution.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { commitmentRate, planRates } from '#domain/rate.ts';
import { trendInstants } from '#domain/trend.ts';
import type { TrendValue } from '#domain/trend.ts';
import { readProgressTrend, readRateTrend } from '#store/public-trend.ts';
import { countContributions, readPublicContributions } from '#store/voice/public.ts';
import type { View } from './pages/view.ts';
import type { Voices } from './pages/voices.ts';
import type { Showing } from './public-pages.ts';

/** What several pages read in the same way. */

const LARGEST = 999_999;
const VOICES_SHOWN = 8;
/** Of a past state the newest ones are read and those left out that were said later. */
const VOICES_READ = 200;

/** Hono reads no braces within braces; a number too large for the tables is no page either. */
export const NUMBER = '{[1-9][0-9]*}' as const;

/** 0, which nothing is numbered, stands for what is too large. */
export function numberIn(c: Context, name: string): number {
  const number = Number(c.req.param(name));
  return number <= LARGEST ? number : 0;
}

/** A number in an address that somebody may have typed: anything odd counts as the beginning. */
export function positionOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The id of a contribution after which older ones are asked for; anything odd is as if nothing was asked. */
export function voicesBefore(c: Context): string | undefined {
  const asked = c.req.query('voices');
  return asked !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked) ? asked : undefined;
}

export function titleOf(title: LocalizedText, view: View): string {
  const text = view.t('page-title', { title: { title } });
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

function instantsOf({ frame: { since, plan }, at }: Showing): readonly Date[] {
  return since === null ? [] : trendInstants(new Date(since), at, plan.timeZone);
}

type Of = 'plan' | { readonly axis: string } | { readonly commitment: number };

/** How a rate moved from the beginning of the record until what is shown; unrounded. */
export async function rateTrend(showing: Showing, of: Of): Promise<readonly TrendValue[]> {
  const instants = instantsOf(showing);
  const tallies = await readRateTrend(showing.db, showing.frame.plan.id, instants);
  return tallies.map((then, index) => {
    const at = (instants[index] ?? showing.at).toISOString();
    if (of !== 'plan' && 'commitment' in of) {
      const tally = then.find(({ number }) => number === of.commitment)?.tally;
      return { at, value: tally ? commitmentRate(tally) : null };
    }
    const rates = planRates(showing.frame.axisCodes, then);
    if (of === 'plan') return { at, value: rates.plan };
    return { at, value: rates.axes.find(({ code }) => code === of.axis)?.rate ?? null };
  });
}

export async function progressTrend(
  showing: Showing,
  code: { readonly commitment: number; readonly activity: number },
): Promise<readonly TrendValue[]> {
  const instants = instantsOf(showing);
  const of = { planId: showing.frame.plan.id, commitment: code.commitment, number: code.activity };
  const values = await readProgressTrend(showing.db, of, instants);
  return values.map((value, index) => ({ at: (instants[index] ?? showing.at).toISOString(), value }));
}

/** What the public said of a commitment or an activity, by what is shown; `before` goes on below that one. */
export async function voicesFor(
  { db, frame: { plan }, asOf }: Showing,
  of: { readonly commitment: number; readonly activity?: ActivityCode },
  before: string | undefined,
): Promise<Voices> {
  const limit = asOf === undefined ? VOICES_SHOWN + 1 : VOICES_READ;
  const asked = { ...of, limit, ...(before === undefined ? {} : { before }) };
  const read = await readPublicContributions(db, plan.id, asked);
  const known = asOf === undefined ? read : read.flatMap((one) => byThen(one, asOf.toISOString()));
  const shown = known.slice(0, VOICES_SHOWN);
  const older = known.length > VOICES_SHOWN ? (shown.at(-1)?.id ?? null) : null;
  const counts = asOf === undefined ? await countContributions(db, plan.id, of) : countsOf(known);
  return { plan, counts, shown, older };
}

/** As it was known then; what is withheld today is not read in the past either. */
function byThen(said: PublicContribution, then: string): readonly PublicContribution[] {
  if (said.releasedAt > then) return [];
  const closed = said.closedAt !== null && said.closedAt <= then;
  const responses = said.responses.filter(({ at }) => at <= then);
  return [{ ...said, responses, ...(closed ? {} : { closedAt: null, outcome: null }) }];
}

function countsOf(known: readonly PublicContribution[]): Voices['counts'] {
  const count = (fits: (one: PublicContribution) => boolean) => known.filter(fits).length;
  return {
    questions: count(({ kind }) => kind === 'question'),
    answered: count(({ kind, responses }) => kind === 'question' && responses.length > 0),
    contests: count(({ kind }) => kind === 'contest'),
    openContests: count(
      ({ kind, closedAt, text }) => kind === 'contest' && closedAt === null && text !== null,
    ),
  };
}
