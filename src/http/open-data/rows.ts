import { planRates } from '#domain/rate.ts';
import { trendInstants } from '#domain/trend.ts';
import type { AssessmentVersion } from '#domain/assessment.ts';
import { endOfDay } from '#domain/calendar.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import type { PlanOutline } from '#store/public-plan.ts';
import { readRateTrend } from '#store/public-trend.ts';
import type { Db } from '#store/schema.ts';
import { readPublicContributions } from '#store/voice/public.ts';
import { voiceRowsOf } from './other-tables.ts';
import type { RateRow, VoiceRow } from './other-tables.ts';

/** The rates of plan, axes and commitments, at the ends of months since the plan's baseline, and now. */
export async function readRateRows(
  db: Db,
  { plan, axisCodes }: PlanOutline,
  now: Date,
): Promise<readonly RateRow[]> {
  const instants = trendInstants(endOfDay(plan.asOf, plan.timeZone), now, plan.timeZone);
  const tallies = await readRateTrend(db, plan.id, instants);
  return instants.flatMap((instant, place) => {
    const at = instant.toISOString();
    const rates = planRates(axisCodes, tallies[place] ?? []);
    return [
      { level: 'plan' as const, of: plan.code, at, rate: rates.plan },
      ...rates.axes.map(({ code, rate }) => ({ level: 'axis' as const, of: code, at, rate })),
      ...rates.commitments.map(({ number, rate }) => ({
        level: 'commitment' as const,
        of: String(number),
        at,
        rate,
      })),
    ];
  });
}

const AT_A_TIME = 500;

/** All that the public said and everybody may read, the newest first, each followed by what was answered. */
export async function* readVoiceRows(db: Db, planId: number): AsyncGenerator<VoiceRow> {
  for (let before: string | undefined; ; ) {
    const page = await readPublicContributions(db, planId, {
      limit: AT_A_TIME,
      ...(before === undefined ? {} : { before }),
    });
    yield* page.flatMap(voiceRowsOf);
    const last = page.at(-1);
    if (!last || page.length < AT_A_TIME) return;
    before = last.id;
  }
}

/** Every verdict that was entered, those that were replaced too. */
export async function readVerdicts(db: Db, planId: number): Promise<readonly AssessmentVersion[]> {
  return (await readAssessments(db, planId)).flatMap(({ history }) => history);
}
