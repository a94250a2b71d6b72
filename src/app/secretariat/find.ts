import { AUDITED_A_PAGE } from '#domain/audit.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { LISTED_A_PAGE, STUCK_PERIODS } from '#domain/secretariat.ts';
import type { DeskCounts } from '#domain/secretariat.ts';
import type { SecretariatFound, SecretariatNeed } from '#conversation/secretariat/found.ts';
import { listAudited } from '#store/secretariat/audit.ts';
import { readBrief } from '#store/secretariat/brief.ts';
import { countFailed, listFailed } from '#store/secretariat/failed.ts';
import { listPlansFor } from '#store/secretariat/plan-state.ts';
import { readRoster } from '#store/secretariat/posts.ts';
import { countStuck, listStuck } from '#store/secretariat/stuck.ts';
import { findRecordedTexts } from '#store/secretariat/texts.ts';
import type { Asking } from '../areas/acting.ts';
import { listPeriods } from './periods.ts';
import { findSilent } from './silence.ts';

const DAY = 24 * 3600_000;
/** That many are sent again at once. */
const MOST_RETRIED = 200;
/** A month, as a figure grows old. */
const PERIOD_DAYS = 30;

/** What a turn wants to know; of no plan there is nothing but the list. */
export async function findForSecretariat(
  asking: Asking,
  ask: SecretariatNeed['ask'],
): Promise<SecretariatFound | undefined> {
  const { db, plan, personId, clock } = asking;
  const now = clock();
  if (ask.of === 'plans') return { of: 'plans', plans: await listPlansFor(db, personId) };
  if (!plan) return undefined;
  const page = (size: number, number: number) => ({ limit: size + 1, offset: number * size });
  switch (ask.of) {
    case 'roster':
      return { of: 'roster', roster: await readRoster(db, plan.id) };
    case 'silent':
      return { of: 'silent', silent: (await findSilent(db, plan, now)).map(({ lead }) => lead) };
    case 'periods':
      return { of: 'periods', periods: await listPeriods(db, plan, now) };
    case 'desk':
      return { of: 'desk', desk: await countDesk(asking, plan, now) };
    case 'audit':
      return { of: 'audit', audited: await listAudited(db, plan.id, page(AUDITED_A_PAGE, ask.page)) };
    case 'stuck':
      return {
        of: 'stuck',
        stuck: await listStuck(db, plan.id, stuckSince(plan, now), page(LISTED_A_PAGE, ask.page)),
      };
    case 'failed':
      return {
        of: 'failed',
        failed: await listFailed(
          db,
          plan.id,
          ask.page === 'all' ? { limit: MOST_RETRIED, offset: 0 } : page(LISTED_A_PAGE, ask.page),
        ),
      };
    case 'texts':
      return { of: 'texts', entry: (await findRecordedTexts(db, plan.id, ask.receipt)) ?? null };
    case 'brief':
      return { of: 'brief', briefs: await readBrief(db, plan.id, ask.commitments) };
    default:
      return ask satisfies never;
  }
}

function stuckSince({ timeZone }: PlanInfo, now: Date) {
  const before = new Date(now.getTime() - STUCK_PERIODS * PERIOD_DAYS * DAY);
  return { today: localDate(now, timeZone), before };
}

async function countDesk({ db, personId }: Asking, plan: PlanInfo, now: Date): Promise<DeskCounts> {
  const [plans, roster, silent, stuck, failed, periods] = await Promise.all([
    listPlansFor(db, personId),
    readRoster(db, plan.id),
    findSilent(db, plan, now),
    countStuck(db, plan.id, stuckSince(plan, now)),
    countFailed(db, plan.id),
    listPeriods(db, plan, now),
  ]);
  const [last] = periods;
  return {
    plans: plans.filter(({ status }) => status !== 'archived').length,
    people: roster.people.filter(({ roles }) => roles.length > 0).length,
    silent: silent.length,
    stuck,
    failed,
    toClose: last && last.closedAt === null ? last.period : null,
  };
}
