import { describe, expect, test } from 'vitest';
import { additionsOf, comparePlans } from '#domain/plan-changes.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { activityOf, commitmentOf, samplePlan } from '../support/sample-plan.ts';

const read = readPlanFile(samplePlan);
if ('problems' in read) throw new Error('The sample plan is not one');
const sample = read.file.document;

/** The sample as recorded, against the sample with a change. */
function compare(change: (document: PlanDocument) => void, withdrawn: readonly ActivityCode[] = []) {
  const document = structuredClone(sample);
  change(document);
  return comparePlans(
    { document: sample, finalNewline: true, withdrawn: new Set(withdrawn) },
    document,
    true,
  );
}

test('the same file changes nothing', () => {
  expect(compare(() => {})).toEqual({ changes: [], refusals: [] });
});

test('a first import adds the plan, its axes, commitments and activities', () => {
  const added = additionsOf(sample);
  expect(added).toHaveLength(1 + 5 + 22 + 147);
  expect(added.every(({ kind }) => kind === 'added')).toBe(true);
});

describe('what a file may change is told as old and new', () => {
  test('a title', () => {
    const { changes, refusals } = compare((document) => {
      activityOf(document, 4, 3).title.fr = 'Nouveau titre';
    });
    expect(refusals).toEqual([]);
    expect(changes).toEqual([
      {
        kind: 'changed',
        place: { level: 'activity', activity: '4.3' },
        field: 'title.fr',
        before: activityOf(sample, 4, 3).title.fr,
        after: 'Nouveau titre',
      },
    ]);
  });

  test('a due date that was not there, and one that is taken away', () => {
    const { changes } = compare((document) => {
      activityOf(document, 1, 1).dueOn = '2026-12-31';
      delete commitmentOf(document, 1).title.en;
    });
    expect(changes).toMatchObject([
      { place: { level: 'commitment', commitment: 1 }, field: 'title.en', after: null },
      { place: { level: 'activity', activity: '1.1' }, field: 'dueOn', before: null, after: '2026-12-31' },
    ]);
  });

  test('an indicator, an organisation, a published rate, the zone, an axis', () => {
    const { changes, refusals } = compare((document) => {
      const commitment = commitmentOf(document, 2);
      commitment.organisation.fr = 'Autre ministère';
      commitment.publishedRate = 99;
      const [indicator] = commitment.indicators;
      if (indicator) indicator.value = null;
      document.plan.timeZone = 'Europe/Paris';
      const [axis] = document.axes;
      if (axis) axis.title.fr = 'Autre axe';
    });
    expect(refusals).toEqual([]);
    expect(changes.map((change) => ('field' in change ? change.field : change.kind))).toEqual([
      'timeZone',
      'title.fr',
      'organisation.fr',
      'publishedRate',
      'indicators[0].value',
    ]);
  });

  test('an activity and a commitment that are added, with the title', () => {
    const { changes, refusals } = compare((document) => {
      commitmentOf(document, 3).activities.push({ ...activityOf(document, 3, 1), number: 99 });
      document.commitments.push({ ...commitmentOf(document, 3), number: 23 });
    });
    expect(refusals).toEqual([]);
    expect(changes.slice(0, 2)).toMatchObject([
      { kind: 'added', place: { level: 'activity', activity: '3.99' } },
      { kind: 'added', place: { level: 'commitment', commitment: 23 } },
    ]);
  });

  test('an order, and only where the order of what was there is another', () => {
    const moved = compare((document) => {
      document.commitments.reverse();
    });
    expect(moved.refusals).toEqual([]);
    expect(moved.changes).toMatchObject([
      { field: 'commitments.order', before: expect.stringMatching(/^1, 2, /) },
    ]);
    const inserted = compare((document) => {
      commitmentOf(document, 3).activities.unshift({ ...activityOf(document, 3, 1), number: 99 });
    });
    expect(inserted.changes.map(({ kind }) => kind)).toEqual(['added']);
  });

  test('an axis that nobody names any more', () => {
    const document = structuredClone(sample);
    document.axes.push({ code: 'spare', title: { fr: 'Réserve' } });
    const recorded = { document, finalNewline: true, withdrawn: new Set<ActivityCode>() };
    expect(comparePlans(recorded, sample, true).changes).toMatchObject([
      { kind: 'removed', place: { level: 'axis', axis: 'spare' } },
    ]);
  });

  test('the final newline, which is part of the file', () => {
    const recorded = { document: sample, finalNewline: true, withdrawn: new Set<ActivityCode>() };
    expect(comparePlans(recorded, sample, false).changes).toMatchObject([{ field: 'finalNewline' }]);
  });
});

describe('what a file may not change is refused, where it stands', () => {
  test('progress and band: those change by updates', () => {
    const { refusals } = compare((document) => {
      Object.assign(activityOf(document, 1, 4), { progress: 50, band: 'limited' });
      activityOf(document, 1, 1).progress = 95;
    });
    expect(refusals).toEqual([
      {
        path: ['commitments', 0, 'activities', 0, 'progress'],
        reason: { code: 'progress-recorded', values: { before: 91, after: 95 } },
      },
      {
        path: ['commitments', 0, 'activities', 3, 'progress'],
        reason: { code: 'progress-recorded', values: { before: 0, after: 50 } },
      },
    ]);
  });

  test('a band alone, at 90 %', () => {
    const document = structuredClone(sample);
    Object.assign(activityOf(document, 1, 1), { progress: 90, band: 'complete' });
    const recorded = { document, finalNewline: true, withdrawn: new Set<ActivityCode>() };
    const file = structuredClone(document);
    activityOf(file, 1, 1).band = 'significant';
    expect(comparePlans(recorded, file, true).refusals).toMatchObject([
      { reason: { code: 'band-recorded' } },
    ]);
  });

  test('a weight, the axis of a commitment, the date of the state', () => {
    const { refusals } = compare((document) => {
      activityOf(document, 1, 1).weight = 2;
      commitmentOf(document, 2).axis = 'justice';
      document.plan.asOf = '2024-01-31';
    });
    expect(refusals.map(({ reason }) => reason.code)).toEqual([
      'as-of-recorded',
      'weight-recorded',
      'axis-recorded',
    ]);
  });

  test('the removal of an activity or a commitment', () => {
    const { refusals } = compare((document) => {
      document.commitments.pop();
      commitmentOf(document, 5).activities.shift();
    });
    expect(refusals).toEqual([
      {
        path: ['commitments', 4, 'activities'],
        reason: { code: 'activity-removed', values: { activity: '5.1' } },
      },
      { path: ['commitments'], reason: { code: 'commitment-removed', values: { commitment: 22 } } },
    ]);
  });

  test('but a withdrawn activity may be missing', () => {
    const { changes, refusals } = compare(
      (document) => {
        commitmentOf(document, 5).activities.shift();
      },
      ['5.1'],
    );
    expect({ changes, refusals }).toEqual({ changes: [], refusals: [] });
  });
});
