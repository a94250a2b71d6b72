import type { ActivityCode } from '#domain/plan.ts';
import { between } from './chance.ts';
import type { Chance } from './chance.ts';
import type { Path, Step } from './path.ts';
import type { Act, Followed } from './story.ts';

const HOUR = 60;
/** When people report: from ten, when they have been reminded, until half past four. */
const OFFICE = { from: 10 * HOUR, to: 16 * HOUR + 30 };
/** What follows an update at once does so within the hour. */
const SOON = 20;

/** What is done for an activity to go its path, on some of these days; nothing where there is none. */
export function actsOn(
  { code, lead }: Followed,
  { steps }: Path,
  days: readonly string[],
  chance: Chance,
): readonly Act[] {
  if (days.length === 0) throw new RangeError(`No day is left for ${code}`);
  // In the order of time, each with its own minute: two of one day follow each other.
  const moments = steps
    .map(() => ({
      day: between(chance, 0, days.length - 1),
      minute: between(chance, OFFICE.from, OFFICE.to),
    }))
    .sort((a, b) => a.day - b.day || a.minute - b.minute);
  let [lastDay, free] = [-1, 0];
  return steps.flatMap((step, index) => {
    const { day, minute: wanted } = moments[index] ?? { day: 0, minute: OFFICE.from };
    const minute = day === lastDay ? Math.max(wanted, free) : wanted;
    [lastDay, free] = [day, minute + 2 * SOON];
    return actsOf(code, step, { who: lead.name, day, minute }, days, chance);
  });
}

function actsOf(
  code: ActivityCode,
  { figure, after }: Step,
  { who, day, minute }: { readonly who: string; readonly day: number; readonly minute: number },
  days: readonly string[],
  chance: Chance,
): readonly Act[] {
  const date = days[day] ?? '';
  const update: Act = {
    kind: 'update',
    date,
    minute,
    who,
    code,
    figure,
    inOneLine: chance() < 0.6,
    hasDifficulties: chance() < 0.3,
    hasEvidence: chance() < 0.3,
  };
  switch (after?.kind) {
    case 'undone':
      return [update, { kind: 'undo', date, minute: minute + SOON, who, code }];
    case 'corrected': {
      // A week later, where there is one: the digest of the first week is then issued again.
      const later = Math.min(day + 5, days.length - 1);
      const at = later === day ? minute + SOON : minute;
      return [
        update,
        { kind: 'correct', date: days[later] ?? date, minute: at, who, code, figure: after.to },
      ];
    }
    case undefined:
      return [update];
    default:
      return after satisfies never;
  }
}
