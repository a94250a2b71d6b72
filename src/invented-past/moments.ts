import { endOfDay, addDays } from '#domain/calendar.ts';
import { weekdayOf } from '#domain/local-time.ts';
import type { Act, InventedPast } from './story.ts';

/** What happens at an instant: somebody does something, or the jobs are asked what is due. */
export type Happening = {
  readonly at: Date;
  /** Counted from 1, in weeks of seven days since the beginning. */
  readonly week: number;
  readonly act: Act | undefined;
};

const MINUTE = 60_000;
const HOUR = 60;
/** The digest's preview, its sending and the usual hour of reminders: minutes of a day, a little after each. */
const MONDAY_TICKS = [7 * HOUR + 1, 8 * HOUR + 1, 9 * HOUR + 1];
const TICKS = [9 * HOUR + 1];

/** Everything that happens on these days, in order; each begins at its midnight in the plan's zone. */
export function happeningsOf(
  { acts, days }: Pick<InventedPast, 'acts' | 'days'>,
  timeZone: string,
): readonly Happening[] {
  const at = (date: string, minute: number) => new Date(startOf(date, timeZone).getTime() + minute * MINUTE);
  const weekOf = (date: string) => Math.floor(days.indexOf(date) / 7) + 1;
  const ticks = days.flatMap((date) => {
    const minutes = weekdayOf(date) === 1 ? MONDAY_TICKS : weekdayOf(date) <= 5 ? TICKS : [];
    return minutes.map((minute) => ({ at: at(date, minute), week: weekOf(date), act: undefined }));
  });
  const done = acts.map((act) => ({ at: at(act.date, act.minute), week: weekOf(act.date), act }));
  return [...ticks, ...done].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** The first instant of a local date. */
export function startOf(date: string, timeZone: string): Date {
  return new Date(endOfDay(addDays(date, -1), timeZone).getTime() + 1);
}
