import type { Need } from '#conversation/facts.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { FOLLOWED_DAYS } from '#domain/reminding.ts';
import type { FollowUp, Reminding } from '#domain/reminding.ts';
import { getPreference } from '#store/preferences.ts';
import { readFollowUp, readStanding } from '#store/reminding.ts';
import { markAnswered } from '#store/reminders.ts';
import type { Services } from './services.ts';
import { workingCalendar } from './working-calendar.ts';

const DAY = 24 * 3600_000;
/** Longer than any row of days on which nobody works: what is older was marked by the job. */
const UNMARKED = 8 * DAY;

/** How a person is reminded, and what they may choose from. */
export async function findRemindingOf(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { id, timeZone }: PlanInfo,
  personId: number,
): Promise<Reminding> {
  const [preference, { country, ...standing }] = await Promise.all([
    getPreference(db, personId),
    readStanding(db, id, personId, localDate(clock(), timeZone)),
  ]);
  return { preference, ...standing, calendar: await workingCalendar(country) };
}

/** What became of reminders; answers of the last days are marked first, as the job would do with its next slot. */
export async function findFollowUp(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { id }: PlanInfo,
  need: Extract<Need, { kind: 'follow-up' }>,
): Promise<FollowUp> {
  const now = clock().getTime();
  await markAnswered(db, id, new Date(now - UNMARKED));
  return readFollowUp(db, id, new Date(now - FOLLOWED_DAYS * DAY), need);
}
