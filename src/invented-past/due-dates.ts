import { dueAround } from '#app/demonstration.ts';
import { addDays } from '#domain/calendar.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Act, Followed } from './story.ts';

/** Days by which what was finished came before its date, or, from those who report late, after it. */
const EARLY = 6;
const LATE = 12;

/**
 * When things were due: what is not finished by today as in every demonstration, what was finished in the meantime
 * around the day on which that was said. What was finished before has no date.
 */
export function dueDatesOf(
  followed: readonly Followed[],
  acts: readonly Act[],
  today: string,
): ReadonlyMap<ActivityCode, string> {
  const lastSaid = new Map<ActivityCode, string>();
  for (const act of acts) {
    if (!('code' in act)) continue;
    const known = lastSaid.get(act.code);
    if (known === undefined || known < act.date) lastSaid.set(act.code, act.date);
  }
  const unfinished = followed.filter(({ published }) => published.band !== 'complete');
  const finished = followed.flatMap(({ code, published, lead }): [ActivityCode, string][] => {
    const said = published.band === 'complete' ? lastSaid.get(code) : undefined;
    if (said === undefined) return [];
    return [[code, addDays(said, lead.habit === 'late' ? -LATE : EARLY)]];
  });
  return new Map([
    ...unfinished.map(({ code }, index): [ActivityCode, string] => [code, dueAround(today, index)]),
    ...finished,
  ]);
}
