import { localDate, periodOf } from './calendar.ts';
import type { Activity } from './plan.ts';

type Reported = Pick<Activity, 'withdrawn' | 'standing'>;

/** Whether news of an activity is awaited: it goes on, and no one has reported in this calendar month. */
export function awaitsNews({ withdrawn, standing }: Reported, today: string, timeZone: string): boolean {
  if (withdrawn || standing.band === 'complete') return false;
  if (standing.reportedAt === null) return true;
  return periodOf(localDate(new Date(standing.reportedAt), timeZone)) < periodOf(today);
}

/** Past its due date and not complete. */
export function isOverdue(
  { dueOn, withdrawn, standing }: Reported & Pick<Activity, 'dueOn'>,
  today: string,
): boolean {
  return !withdrawn && standing.band !== 'complete' && dueOn !== null && dueOn < today;
}
