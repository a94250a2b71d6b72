import type { PastLead } from './cast.ts';
import { reportingDays } from './cast.ts';
import { between } from './chance.ts';
import type { Chance } from './chance.ts';
import type { Act } from './story.ts';

/** Working days between two times that somebody says "no change"; more in a long past, so that it is soon played. */
const SPACING = 15;
const MOST_TIMES = 8;
const BEFORE_NOON = 11 * 60 + 45;

/** "No change", now and then, from those who report as it comes: at the end of a day's morning. */
export function sameActs(
  leads: readonly PastLead[],
  workingDays: readonly string[],
  chance: Chance,
): readonly Act[] {
  return leads
    .filter(({ habit }) => habit === 'steady' || habit === 'away')
    .flatMap(({ name, habit }) => {
      const days = reportingDays(habit, workingDays);
      const spacing = Math.max(SPACING, Math.floor(days.length / MOST_TIMES));
      const acts: Act[] = [];
      for (
        let day = between(chance, 2, spacing);
        day < days.length;
        day += between(chance, spacing - 3, spacing + 3)
      )
        acts.push({ kind: 'same', date: days[day] ?? '', minute: BEFORE_NOON, who: name });
      return acts;
    });
}
