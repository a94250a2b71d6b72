import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readSamplePlan } from '#app/seed.ts';
import { bandsAt } from '#domain/band.ts';
import { addDays, localDate } from '#domain/calendar.ts';
import { readPlanFile } from '#domain/plan-file.ts';
import { planJson } from '#domain/plan-document.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { codeOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { PAST_LEADS } from '#invented-past/cast.ts';
import { inventPast, MOST_WEEKS } from '#invented-past/invent.ts';
import type { Figure, InventedPast } from '#invented-past/story.ts';

let published: PlanDocument;
beforeAll(async () => {
  published = await readSamplePlan();
});

const weeks = fc.integer({ min: 1, max: MOST_WEEKS });
const today = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((at) => localDate(at, 'UTC'));

function figuresOf({ commitments }: PlanDocument): Map<ActivityCode, Figure> {
  return new Map(
    commitments.flatMap(({ number: commitment, activities }) =>
      activities.map(({ number, band, progress }) => [
        codeOf({ commitment, activity: number }),
        { band, progress },
      ]),
    ),
  );
}

/** What stands of each activity when everything is done, as the record counts it: an undo gives back what was before. */
function endOf({ document, acts }: InventedPast): Map<ActivityCode, Figure> {
  const said = new Map([...figuresOf(document)].map(([code, figure]) => [code, [figure]]));
  for (const act of acts) {
    if (act.kind === 'same') continue;
    const stack = said.get(act.code) ?? [];
    if (act.kind !== 'update') stack.pop();
    if (act.kind !== 'undo') stack.push(act.figure);
  }
  return new Map(
    [...said].flatMap(([code, stack]) => {
      const last = stack.at(-1);
      return last ? [[code, last]] : [];
    }),
  );
}

const sumOf = (plan: PlanDocument) =>
  [...figuresOf(plan).values()].reduce((sum, { progress }) => sum + progress, 0);

test('any number of weeks, up to any day, ends where the plan was published, and begins lower', () => {
  fc.assert(
    fc.property(weeks, today, (count, day) => {
      const past = inventPast(published, { weeks: count, today: day });
      expect(endOf(past)).toEqual(figuresOf(published));
      expect(sumOf(past.document)).toBeLessThan(0.95 * sumOf(published));
      for (const [code, { progress }] of figuresOf(past.document))
        expect(progress).toBeLessThanOrEqual(figuresOf(published).get(code)?.progress ?? -1);
    }),
    { numRuns: 60 },
  );
});

test('everything is done on its days, in order, by those who are there, and every figure has its band', () => {
  fc.assert(
    fc.property(weeks, today, (count, day) => {
      const past = inventPast(published, { weeks: count, today: day });
      expect([past.days[0], past.days.at(-1), past.days.length]).toEqual([
        addDays(day, -7 * count),
        addDays(day, -1),
        7 * count,
      ]);
      for (const act of past.acts) {
        expect(past.workingDays).toContain(act.date);
        expect(PAST_LEADS.find(({ name }) => name === act.who)?.habit).not.toBe('silent');
      }
      const figures = past.acts.flatMap((act) => ('figure' in act ? [act.figure] : []));
      for (const { band, progress } of figures) expect(bandsAt(progress)).toContain(band);
      const order = past.acts.map(({ date, minute }) => `${date} ${String(minute).padStart(4, '0')}`);
      expect(order).toEqual(order.toSorted());
    }),
    { numRuns: 60 },
  );
});

test('the plan before it is one that can be imported, marked, with the same weights and no published rate', () => {
  const { document } = inventPast(published, { weeks: 12, today: '2026-11-23' });
  const text = planJson(document, true);
  expect(readPlanFile(text)).toMatchObject({ file: { document } });
  expect(document.plan).toMatchObject({ invented: true, asOf: '2026-08-30' });
  expect(text).not.toContain('publishedRate');
  const weightsOf = (plan: PlanDocument) =>
    plan.commitments.map(({ activities }) => activities.map(({ weight }) => weight));
  expect(weightsOf(document)).toEqual(weightsOf(published));
});

test('it is the same each time, and another one for other weeks', () => {
  const once = inventPast(published, { weeks: 12, today: '2026-11-23' });
  expect(inventPast(published, { weeks: 12, today: '2026-11-23' })).toEqual(once);
  expect(inventPast(published, { weeks: 11, today: '2026-11-23' }).acts).not.toEqual(once.acts);
});

test('in twelve weeks something falls, is corrected in another week, is undone, comes late, and stays unchanged', () => {
  const { acts, dueDates } = inventPast(published, { weeks: 12, today: '2026-11-23' });
  const kinds = Map.groupBy(acts, ({ kind }) => kind);
  expect(kinds.get('undo')).toHaveLength(1);
  expect(kinds.get('same')?.length).toBeGreaterThan(10);
  const [correction] = kinds.get('correct') ?? [];
  if (correction?.kind !== 'correct') throw new Error('Nothing is corrected');
  const corrected = acts.findLast((act) => act.kind === 'update' && act.code === correction.code);
  expect(addDays(corrected?.date ?? '', 5) <= correction.date).toBe(true);
  const late = acts.filter((act) => act.kind === 'update' && act.date > (dueDates.get(act.code) ?? '9'));
  expect(new Set(late.map(({ who }) => who))).toContain('Demo lead 7');
  const updates = acts.flatMap((act) => (act.kind === 'update' ? [act] : []));
  const falls = updates.filter((act, index) => {
    const before = updates.slice(0, index).findLast(({ code }) => code === act.code);
    return (before?.figure.progress ?? 0) > act.figure.progress;
  });
  expect(falls.length).toBeGreaterThanOrEqual(1);
});
