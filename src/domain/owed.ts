import { addDays } from './calendar.ts';
import { NEAR } from './due-stage.ts';
import type { Activity, ActivityCode } from './plan.ts';
import { refOf } from './plan.ts';
import { awaitsNews } from './waiting.ts';

export type DueActivity = { readonly code: ActivityCode; readonly dueOn: string };

/** What the leads of a commitment owe on a day, and nothing else of it. */
export type Owed = {
  readonly commitment: number;
  /** Activities of which nobody has said anything in this period. */
  readonly silent: readonly ActivityCode[];
  /** Unfinished ones whose due date is near or past. */
  readonly due: readonly DueActivity[];
  /** The last report of any activity that is not finished. */
  readonly reportedAt: Date | null;
};

type Reported = Pick<Activity, 'code' | 'dueOn' | 'withdrawn' | 'standing'>;

/**
 * What a commitment's activities come to. The store says the same of many commitments at once, in SQL; a test holds
 * the two together.
 */
export function owedFor(
  commitment: number,
  activities: readonly Reported[],
  today: string,
  timeZone: string,
): Owed {
  const open = activities
    .filter(({ withdrawn, standing }) => !withdrawn && standing.band !== 'complete')
    .toSorted((a, b) => (refOf(a.code)?.activity ?? 0) - (refOf(b.code)?.activity ?? 0));
  const reported = open.flatMap(({ standing }) => standing.reportedAt ?? []).map((at) => Date.parse(at));
  return {
    commitment,
    silent: open.filter((one) => awaitsNews(one, today, timeZone)).map(({ code }) => code),
    due: open.flatMap(({ code, dueOn }) =>
      dueOn !== null && dueOn <= addDays(today, NEAR) ? [{ code, dueOn }] : [],
    ),
    reportedAt: reported.length > 0 ? new Date(Math.max(...reported)) : null,
  };
}
