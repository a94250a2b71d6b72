import { addDays } from '#domain/calendar.ts';
import { weekdayOf } from '#domain/local-time.ts';
import { codeOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { actsOn } from './acts.ts';
import { PAST_LEADS, reportingDays } from './cast.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import { dueDatesOf } from './due-dates.ts';
import { canTurn, riseTo, withTurn } from './path.ts';
import type { Path, Turn } from './path.ts';
import { sameActs } from './same-acts.ts';
import type { Act, Followed, InventedPast } from './story.ts';

export const MOST_WEEKS = 52;

/**
 * Invents so many weeks up to the day before `today` (a local date), which end where the plan was published: the same
 * ones whenever it is asked for the same.
 */
export function inventPast(
  published: PlanDocument,
  { weeks, today }: { readonly weeks: number; readonly today: string },
): InventedPast {
  const chance = chanceFrom(weeks);
  const from = addDays(today, -7 * weeks);
  const days = Array.from({ length: 7 * weeks }, (_, index) => addDays(from, index));
  const workingDays = days.filter((date) => weekdayOf(date) <= 5);
  const followed = followedIn(published);
  const paths = pathsOf(followed, weeks, chance);
  const updates = followed.flatMap((one): readonly Act[] => {
    const path = paths.get(one.code);
    return path ? actsOn(one, path, reportingDays(one.lead.habit, workingDays), chance) : [];
  });
  const acts: readonly Act[] = [
    ...updates,
    ...sameActs(PAST_LEADS, workingDays, chance).filter(outside(updates)),
  ];
  return {
    days,
    workingDays,
    document: lowered(published, paths, addDays(from, -1)),
    acts: acts.toSorted((a, b) => a.date.localeCompare(b.date) || a.minute - b.minute),
    dueDates: dueDatesOf(followed, updates, today),
  };
}

/** Days before a correction on which its author says no "no change": that would stand, and not what is corrected. */
const UNCORRECTED = 10;

function outside(acts: readonly Act[]): (same: Act) => boolean {
  const corrections = acts.filter(({ kind }) => kind === 'correct');
  return ({ who, date }) =>
    !corrections.some(
      (one) => one.who === who && addDays(one.date, -UNCORRECTED) <= date && date <= one.date,
    );
}

function followedIn({ commitments }: PlanDocument): readonly Followed[] {
  return commitments.flatMap(({ number, activities }) => {
    const lead = PAST_LEADS.find((one) => one.commitments.includes(number));
    if (!lead) return [];
    return activities.map(({ number: activity, band, progress }) => ({
      code: codeOf({ commitment: number, activity }),
      published: { band, progress },
      lead,
    }));
  });
}

/** The first activities of those that report as it comes, one for each turn. */
const TURNS: readonly Turn[] = ['correction', 'undo', 'fall'];

/** What rises, and how: more of it, and in more steps, the longer the past is. */
function pathsOf(
  followed: readonly Followed[],
  weeks: number,
  chance: Chance,
): ReadonlyMap<ActivityCode, Path> {
  const share = 0.3 + 0.45 * Math.min(1, weeks / 8);
  const mostSteps = Math.min(3, 1 + Math.floor(weeks / 4));
  const paths = new Map<ActivityCode, Path>();
  const turns = [...TURNS];
  for (const { code, published, lead } of followed) {
    const turn = lead.habit === 'steady' && canTurn(published) ? turns[0] : undefined;
    const rises = lead.habit !== 'silent' && (chance() < share || turn !== undefined);
    const path = rises ? riseTo(published, mostSteps, chance) : undefined;
    if (!path) continue;
    paths.set(code, turn ? withTurn(path, turn, published) : path);
    if (turn) turns.shift();
  }
  return paths;
}

/**
 * The plan as its file would have been before, and marked: its published rates are left out, for they are those of the
 * figures at the end.
 */
function lowered(
  { plan, axes, commitments }: PlanDocument,
  paths: ReadonlyMap<ActivityCode, Path>,
  asOf: string,
): PlanDocument {
  const { publishedRate: _, ...rest } = plan;
  return {
    plan: { ...rest, asOf, invented: true },
    axes: axes.map(({ publishedRate: __, ...axis }) => axis),
    commitments: commitments.map(({ publishedRate: __, ...commitment }) => ({
      ...commitment,
      activities: commitment.activities.map((activity) => ({
        ...activity,
        ...paths.get(codeOf({ commitment: commitment.number, activity: activity.number }))?.start,
      })),
    })),
  };
}
