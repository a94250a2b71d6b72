import { note } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { addDays, localDate, periodOf } from '#domain/calendar.ts';
import { say } from '#i18n/phrase.ts';
import { monthOf } from '#report/secretariat/month.ts';
import type { DeskActivity, Facts } from '../facts.ts';

/** Said of a first word that comes after the month for which it was awaited was closed: it counts for this one. */
export function lateLines(activities: readonly DeskActivity[], { plan, today }: Facts): readonly Line[] {
  const before = periodOf(addDays(`${periodOf(today)}-01`, -1));
  if (!plan || plan.lastClosed !== before) return [];
  const { timeZone } = plan;
  const late = activities.some(
    ({ standing: { reportedAt } }) =>
      reportedAt === null || periodOf(localDate(new Date(reportedAt), timeZone)) < before,
  );
  return late ? [note(say('secretariat-late', { month: monthOf(before) }))] : [];
}
