import type { ActivityCode } from './plan.ts';
import { codeOf } from './plan.ts';
import { changedFields, changedOrder } from './plan-change.ts';
import type { PlanChange, PlanPlace } from './plan-change.ts';
import type { PlanDocument } from './plan-document.ts';
import type { JsonPath, PlanFinding, PlanReason } from './plan-problem.ts';

type Commitment = PlanDocument['commitments'][number];
type Activity = Commitment['activities'][number];
/** What a part of a file would change, and what it may not. */
export type PlanComparison = {
  readonly changes: readonly PlanChange[];
  readonly refusals: readonly PlanFinding[];
};

/** A commitment of the record and of a file, under one number. `path` is the file's. */
export function compareCommitments(
  before: Commitment,
  after: Commitment,
  path: JsonPath,
  withdrawn: ReadonlySet<ActivityCode>,
): PlanComparison {
  const place: PlanPlace = { level: 'commitment', commitment: after.number };
  const moved =
    before.axis === after.axis
      ? []
      : [
          refused([...path, 'axis'], {
            code: 'axis-recorded',
            values: { before: before.axis, after: after.axis },
          }),
        ];
  const activities = activitiesComparison(before, after, path, withdrawn);
  return {
    changes: [
      ...changedFields(place, without(before, 'axis', 'activities'), without(after, 'axis', 'activities')),
      ...activities.changes,
    ],
    refusals: [...moved, ...activities.refusals],
  };
}

function activitiesComparison(
  before: Commitment,
  after: Commitment,
  path: JsonPath,
  withdrawn: ReadonlySet<ActivityCode>,
): PlanComparison {
  const known = new Map(before.activities.map((activity) => [activity.number, activity]));
  const kept = new Set(after.activities.map(({ number }) => number));
  const place: PlanPlace = { level: 'commitment', commitment: after.number };
  return {
    changes: [
      ...after.activities.flatMap((activity): readonly PlanChange[] => {
        const old = known.get(activity.number);
        if (!old) return [addedActivity(after.number, activity)];
        const within: PlanPlace = { level: 'activity', activity: codeAt(after.number, activity) };
        return changedFields(within, without(old, ...FIGURES), without(activity, ...FIGURES));
      }),
      ...changedOrder(
        place,
        'activities.order',
        before.activities.map(({ number }) => number),
        after.activities.map(({ number }) => number),
      ),
    ],
    refusals: [
      ...after.activities.flatMap((activity, index) => {
        const old = known.get(activity.number);
        return old ? changedFigures(old, activity, [...path, 'activities', index]) : [];
      }),
      ...before.activities
        .filter(({ number }) => !kept.has(number))
        .map((activity) => codeAt(after.number, activity))
        .filter((activity) => !withdrawn.has(activity))
        .map((activity) =>
          refused([...path, 'activities'], { code: 'activity-removed', values: { activity } }),
        ),
    ],
  };
}

const FIGURES = ['band', 'weight', 'progress'] as const;

function changedFigures(before: Activity, after: Activity, path: JsonPath): PlanFinding[] {
  const refusals: PlanFinding[] = [];
  if (before.progress !== after.progress) {
    const values = { before: before.progress, after: after.progress };
    refusals.push(refused([...path, 'progress'], { code: 'progress-recorded', values }));
  } else if (before.band !== after.band) {
    const values = { before: before.band, after: after.band };
    refusals.push(refused([...path, 'band'], { code: 'band-recorded', values }));
  }
  if (before.weight !== after.weight) {
    const values = { before: before.weight, after: after.weight };
    refusals.push(refused([...path, 'weight'], { code: 'weight-recorded', values }));
  }
  return refusals;
}

/** A commitment that is new, with its activities. */
export function addedCommitment(commitment: Commitment): readonly PlanChange[] {
  const { number, title, activities } = commitment;
  return [
    { kind: 'added', place: { level: 'commitment', commitment: number }, title },
    ...activities.map((activity) => addedActivity(number, activity)),
  ];
}

function addedActivity(commitment: number, activity: Activity): PlanChange {
  return {
    kind: 'added',
    place: { level: 'activity', activity: codeAt(commitment, activity) },
    title: activity.title,
  };
}

function codeAt(commitment: number, { number }: Activity): ActivityCode {
  return codeOf({ commitment, activity: number });
}

export function refused(path: JsonPath, reason: PlanReason): PlanFinding {
  return { path, reason };
}

/** The same without some of its fields. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = { ...value };
  for (const key of keys) delete rest[key];
  return rest;
}
