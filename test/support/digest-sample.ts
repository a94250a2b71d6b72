import { addDays } from '#domain/calendar.ts';
import type { DigestInputs, DueActivity, MovedActivity, Reporting } from '#domain/digest-inputs.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { buildSnapshot } from '#domain/digest.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import { codeOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { tallyOf } from '#domain/rate.ts';
import type { CommitmentTally } from '#domain/rate.ts';
import type { WeekKey } from '#domain/week.ts';
import { boundsOfWeek, previousWeek } from '#domain/week.ts';
import { samplePlan } from './sample-plan.ts';

export const ZONE = 'Africa/Casablanca';
export const WEEK: WeekKey = '2026-W47';
const NOVEMBER = '2026-11-18T10:00:00.000Z';

/** An invented week of the sample plan: activity → per cent before it, band and difficulties after. */
const STEPS: Readonly<Record<string, readonly [before: number, difficulty?: string]>> = {
  '1.3': [40],
  '3.5': [
    10,
    'Le marché public est infructueux : le seul candidat s’est retiré, et l’appel sera relancé en janvier.',
  ],
  '4.2': [62],
  '4.3': [70],
  '8.2': [85],
  '10.2': [60, 'Trois producteurs n’ont pas encore désigné de responsable des données.'],
  '10.5': [64],
  '16.2': [90, 'La convention avec les associations attend la signature de deux partenaires sur cinq.'],
};

/** What a digest of the sample plan is built from, pure: no database is asked. */
export function sampleInputs(changes: Partial<DigestInputs> = {}): DigestInputs {
  const document = documentOf();
  const { from, to } = boundsOfWeek(WEEK, ZONE);
  const before = talliesOf(document, (code, progress) => STEPS[code]?.[0] ?? progress);
  return {
    plan: {
      code: document.plan.code,
      title: document.plan.title,
      timeZone: ZONE,
      demonstration: true,
      pastInvented: false,
    },
    asOf: to.toISOString(),
    knownAt: to.toISOString(),
    since: { at: new Date(from.getTime() - 1).toISOString(), week: '2026-W46' },
    axes: document.axes.map(({ code, title }) => ({ code, title })),
    commitments: document.commitments.map(({ number, axis, title, organisation }) => ({
      number,
      axis,
      title,
      organisation,
    })),
    now: talliesOf(document, (_, progress) => progress),
    before,
    reporting: reporting(document),
    due: due(document),
    moved: moved(document),
    progressed: progressed(document),
    counts: { updates: 9, unchanged: 14, corrections: 1, undone: 0 },
    head: { seq: 213, hash: '9f2c41d07be35a88'.repeat(4), at: '2026-11-22T16:04:00.000Z' },
    lastReport: '2026-11-22T16:04:00.000Z',
    past: pastWeeks(12, document),
    ...changes,
  };
}

export function sampleDigest(changes: Partial<DigestInputs> = {}, digest: Partial<Digest> = {}): Digest {
  return {
    snapshot: buildSnapshot(sampleInputs(changes), WEEK),
    number: 12,
    frozenAt: '2026-11-23T06:00:00.000Z',
    heldAt: null,
    line: null,
    sentAt: null,
    ...digest,
  };
}

/** A week in which nobody said anything. */
export function quietDigest(): Digest {
  const { now } = sampleInputs();
  return sampleDigest({
    before: now,
    moved: [],
    progressed: [],
    counts: { updates: 0, unchanged: 0, corrections: 0, undone: 0 },
    lastReport: '2026-05-01T10:00:00.000Z',
  });
}

function documentOf(): PlanDocument {
  const read = readPlanFile(samplePlan);
  if ('problems' in read) throw new Error('The sample plan is not one');
  return read.file.document;
}

type Progress = (code: ActivityCode, progress: number) => number;

function talliesOf({ commitments }: PlanDocument, progressOf: Progress): readonly CommitmentTally[] {
  return commitments.map(({ number, axis, activities }) => ({
    number,
    axis,
    tally: tallyOf(
      activities.map((activity) => ({
        weight: activity.weight,
        progress: progressOf(codeOf({ commitment: number, activity: activity.number }), activity.progress),
        withdrawn: false,
      })),
    ),
  }));
}

function reporting({ commitments }: PlanDocument): readonly Reporting[] {
  return commitments.map(({ number, activities }) => ({
    commitment: number,
    ongoing: activities.filter(({ band }) => band !== 'complete').length,
    lastReport: number % 5 === 2 ? (number < 13 ? null : '2026-09-14T10:00:00.000Z') : NOVEMBER,
  }));
}

/** Every fourth activity has a due date of this autumn. */
function due({ commitments }: PlanDocument): readonly DueActivity[] {
  return commitments.flatMap(({ number, activities }) =>
    activities.flatMap(({ number: activity, title, band, progress }, index) => {
      const dueOn = addDays('2026-09-30', number * 4);
      if (index % 4 !== 1 || dueOn > '2026-11-22') return [];
      const code = codeOf({ commitment: number, activity });
      return [{ code, title, dueOn, dueInvented: true, withdrawn: false, band, progress }];
    }),
  );
}

function moved({ commitments }: PlanDocument): readonly MovedActivity[] {
  return commitments.flatMap(({ number, activities }) =>
    activities.flatMap(({ number: activity, title, band, progress }): MovedActivity[] => {
      const code = codeOf({ commitment: number, activity });
      const step = STEPS[code];
      if (!step) return [];
      const [before, difficulty] = step;
      const was =
        before === 0 ? 'not_started' : before < 60 ? 'limited' : before > 90 ? 'complete' : 'significant';
      const is = { band, progress, seq: 200 + number };
      return [{ code, title, was: { band: was, progress: before }, is, newDifficulty: difficulty ?? null }];
    }),
  );
}

function progressed({ commitments }: PlanDocument): DigestInputs['progressed'] {
  return commitments.flatMap(({ number, activities }) =>
    activities.flatMap(({ number: activity, weight, progress }) => {
      const step = STEPS[codeOf({ commitment: number, activity })];
      return step ? [{ commitment: number, weight, points: progress - step[0] }] : [];
    }),
  );
}

/** A rise towards what stands, with a step in it. */
function pastWeeks(count: number, document: PlanDocument): DigestInputs['past'] {
  const weeks: WeekKey[] = [];
  for (let week = previousWeek(WEEK); weeks.length < count; week = previousWeek(week)) weeks.unshift(week);
  return weeks.map((week, index) => ({
    week,
    tallies: talliesOf(document, (code, progress) => {
      const late = Number(code.split('.')[1]) % 3 === 0 && index < 7 ? 8 : 0;
      return Math.max(0, (STEPS[code]?.[0] ?? progress) - (count - index) - late);
    }).map(({ tally }) => tally),
  }));
}
