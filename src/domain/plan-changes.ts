import type { PlanDocument } from './plan-document.ts';
import type { ActivityCode } from './plan.ts';
import { addedCommitment, compareCommitments, refused, without } from './commitment-changes.ts';
import type { PlanComparison } from './commitment-changes.ts';
import { changedFields, changedOrder } from './plan-change.ts';
import type { PlanChange, PlanPlace } from './plan-change.ts';

/** A plan as it is recorded: the file it came from, with what was withdrawn since. */
export type RecordedPlan = {
  readonly document: PlanDocument;
  readonly finalNewline: boolean;
  readonly withdrawn: ReadonlySet<ActivityCode>;
};

/** What importing a plan for the first time adds. */
export function additionsOf({ plan, axes, commitments }: PlanDocument): readonly PlanChange[] {
  return [
    { kind: 'added', place: { level: 'plan' }, title: plan.title },
    ...axes.map(
      ({ code, title }): PlanChange => ({ kind: 'added', place: { level: 'axis', axis: code }, title }),
    ),
    ...commitments.flatMap(addedCommitment),
  ];
}

/**
 * What a file would change of a recorded plan, and what it may not: figures of the baseline stand in the record,
 * so that they change by updates (and weights by proposals), and nothing recorded is ever removed.
 */
export function comparePlans(
  recorded: RecordedPlan,
  file: PlanDocument,
  finalNewline: boolean,
): PlanComparison {
  const before = recorded.document;
  const plan: PlanPlace = { level: 'plan' };
  const parts = [
    planComparison(before, file),
    axesComparison(before, file),
    commitmentsComparison(recorded, file),
  ];
  const newline: PlanChange[] =
    recorded.finalNewline === finalNewline
      ? []
      : [
          {
            kind: 'changed',
            place: plan,
            field: 'finalNewline',
            before: recorded.finalNewline,
            after: finalNewline,
          },
        ];
  return {
    changes: [...parts.flatMap(({ changes }) => changes), ...newline],
    refusals: parts.flatMap(({ refusals }) => refusals),
  };
}

function planComparison({ plan: before }: PlanDocument, { plan: after }: PlanDocument): PlanComparison {
  const refusals =
    before.asOf === after.asOf
      ? []
      : [
          refused(['plan', 'asOf'], {
            code: 'as-of-recorded',
            values: { before: before.asOf, after: after.asOf },
          }),
        ];
  return {
    changes: changedFields({ level: 'plan' }, without(before, 'asOf'), without(after, 'asOf')),
    refusals,
  };
}

function axesComparison({ axes: before }: PlanDocument, { axes: after }: PlanDocument): PlanComparison {
  const known = new Map(before.map((axis) => [axis.code, axis]));
  const kept = new Set(after.map(({ code }) => code));
  return {
    changes: [
      ...after.flatMap((axis): readonly PlanChange[] => {
        const place: PlanPlace = { level: 'axis', axis: axis.code };
        const old = known.get(axis.code);
        return old ? changedFields(place, old, axis) : [{ kind: 'added', place, title: axis.title }];
      }),
      ...before
        .filter(({ code }) => !kept.has(code))
        .map(
          ({ code, title }): PlanChange => ({ kind: 'removed', place: { level: 'axis', axis: code }, title }),
        ),
      ...changedOrder(
        { level: 'plan' },
        'axes.order',
        before.map(({ code }) => code),
        after.map(({ code }) => code),
      ),
    ],
    // One that a commitment still names is refused with the file itself.
    refusals: [],
  };
}

function commitmentsComparison({ document, withdrawn }: RecordedPlan, file: PlanDocument): PlanComparison {
  const known = new Map(document.commitments.map((commitment) => [commitment.number, commitment]));
  const kept = new Set(file.commitments.map(({ number }) => number));
  const parts = file.commitments.map((commitment, index): PlanComparison => {
    const old = known.get(commitment.number);
    if (!old) return { changes: addedCommitment(commitment), refusals: [] };
    return compareCommitments(old, commitment, ['commitments', index], withdrawn);
  });
  const order = [document, file].map(({ commitments }) => commitments.map(({ number }) => number));
  return {
    changes: [
      ...parts.flatMap(({ changes }) => changes),
      ...changedOrder({ level: 'plan' }, 'commitments.order', order[0] ?? [], order[1] ?? []),
    ],
    refusals: [
      ...parts.flatMap(({ refusals }) => refusals),
      ...document.commitments
        .filter(({ number }) => !kept.has(number))
        .map(({ number }) =>
          refused(['commitments'], { code: 'commitment-removed', values: { commitment: number } }),
        ),
    ],
  };
}
