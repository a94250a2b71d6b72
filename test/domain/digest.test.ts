import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedSnapshot } from '#domain/digest-correction.ts';
import { MOST_LISTED } from '#domain/digest-snapshot.ts';
import { spanOf } from '#domain/digest-span.ts';
import { buildSnapshot } from '#domain/digest.ts';
import { excerptOf } from '#domain/excerpt.ts';
import { addMonths } from '#domain/months.ts';
import { planRates } from '#domain/rate.ts';
import { boundsOfWeek } from '#domain/week.ts';
import { quietDigest, sampleDigest, sampleInputs, WEEK, ZONE } from '../support/digest-sample.ts';

test('a snapshot is plain JSON: read again, it is the same', () => {
  const { snapshot } = sampleDigest();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});

test('its rates are those of domain/rate.ts', () => {
  const inputs = sampleInputs();
  const rates = planRates(
    inputs.axes.map(({ code }) => code),
    inputs.now,
  );
  const { snapshot } = sampleDigest();
  expect(snapshot.rate.now).toBe(rates.plan);
  expect(snapshot.axes.map(({ now }) => now)).toEqual(rates.axes.map(({ rate }) => rate));
});

test('what moved comes with the widest step first; what became complete is told again', () => {
  const { moved, completed, difficulties } = sampleDigest().snapshot;
  expect(moved.items.map(({ code }) => code)).toEqual(
    ['1.3', '10.5', '8.2', '4.2', '3.5', '4.3', '16.2', '10.2'].sort(byStep),
  );
  expect(moved.count).toBe(8);
  expect(completed.items.map(({ code }) => code)).toEqual(['1.3', '10.5', '8.2']);
  expect(difficulties.items.map(({ code }) => code)).toEqual(['16.2', '10.2', '3.5']);
});

function byStep(a: string, b: string): number {
  const steps = sampleInputs().moved.map(
    ({ code, was, is }) => [code, was ? is.progress - was.progress : 0] as const,
  );
  const [one, two] = [a, b].map((code) => Math.abs(steps.find(([of]) => of === code)?.[1] ?? 0));
  return (two ?? 0) - (one ?? 0) || Number(a.split('.')[0]) - Number(b.split('.')[0]);
}

test('the longest silence comes first; a commitment whose activities are all complete is never silent', () => {
  const { silent } = sampleDigest().snapshot;
  expect(silent.map(({ number, lastReport }) => [number, lastReport?.slice(0, 7)])).toEqual([
    [12, undefined],
    [17, '2026-09'],
  ]);
});

test('overdue are those past their date that are not complete, the longest overdue first', () => {
  const { overdue } = sampleDigest().snapshot;
  const dates = overdue.items.map(({ dueOn }) => dueOn);
  expect(dates).toEqual(dates.toSorted());
  expect(overdue.items.some(({ band }) => band === 'complete')).toBe(false);
  expect(dates.every((date) => date < '2026-11-22')).toBe(true);
});

test('no news is a value of its own, and a record that is older than five months is warned of', () => {
  const { snapshot } = quietDigest();
  expect(snapshot).toMatchObject({
    quiet: true,
    moved: { count: 0 },
    staleSince: '2026-05-01T10:00:00.000Z',
  });
  const fresh = sampleDigest({ lastReport: '2026-06-22T10:00:00.000Z' });
  expect(fresh.snapshot.staleSince).toBeNull();
  expect(sampleDigest({ lastReport: '2026-06-21T10:00:00.000Z' }).snapshot.staleSince).not.toBeNull();
});

test('a list that is too long is cut, its number is not', () => {
  const [one] = sampleInputs().moved;
  if (!one) throw new Error('Nothing moved');
  const { moved } = sampleDigest({ moved: Array.from({ length: MOST_LISTED + 7 }, () => one) }).snapshot;
  expect([moved.count, moved.items.length]).toEqual([MOST_LISTED + 7, MOST_LISTED]);
});

test('a plan without a commitment has no rate, and no change', () => {
  const empty = buildSnapshot(
    sampleInputs({
      axes: [],
      commitments: [],
      now: [],
      before: [],
      moved: [],
      due: [],
      reporting: [],
      past: [],
      head: null,
      lastReport: null,
    }),
    WEEK,
  );
  expect(empty).toMatchObject({
    rate: { now: null, before: null },
    head: null,
    staleSince: null,
    silent: [],
  });
});

test('a second issue says what it says otherwise; one that says the same is none', () => {
  const inputs = sampleInputs();
  const first = buildSnapshot(inputs, WEEK);
  expect(correctedSnapshot(first, first, [214])).toBeNull();
  const moved = inputs.moved.map((one) =>
    one.code === '4.3' ? { ...one, is: { ...one.is, progress: 72 } } : one,
  );
  const now = inputs.now.map((one) =>
    one.number === 4 ? { ...one, tally: { ...one.tally, weighted: one.tally.weighted - 72 } } : one,
  );
  const second = correctedSnapshot(first, buildSnapshot({ ...inputs, moved, now }, WEEK), [214]);
  expect(second?.issue).toBe(2);
  expect(second?.corrections).toMatchObject({
    receipts: [214],
    commitments: [{ number: 4 }],
    axes: [{ code: 'transparency' }],
    activities: [{ code: '4.3', said: { progress: 78 }, says: { progress: 72 } }],
  });
});

test('a trend has no more than 27 points, evenly to the end, and the first of all', () => {
  const now = new Date('2026-11-23T07:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (weeks) => {
      const firstReport = new Date(now.getTime() - weeks * 7 * 86_400_000);
      const { past } = spanOf(WEEK, ZONE, { now, lastDigest: undefined, firstReport });
      expect(past.length).toBeLessThanOrEqual(27);
      const ends = past.map(({ at }) => at.getTime());
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.every((end) => end < boundsOfWeek(WEEK, ZONE).from.getTime())).toBe(true);
    }),
  );
});

test('before its week has ended, a digest is of now', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const span = spanOf(WEEK, ZONE, { now, lastDigest: undefined, firstReport: undefined });
  expect(span).toMatchObject({ asOf: now, today: '2026-11-20', past: [] });
});

test('an excerpt is one line, cut between words and never inside a character', () => {
  expect(excerptOf('Le serveur\n\nmanque. ')).toBe('Le serveur manque.');
  const long = excerptOf('Le fournisseur a cessé son activité. '.repeat(20));
  expect(long.endsWith('activité…') || /\p{L}…$/u.test(long)).toBe(true);
  expect(excerptOf('😀'.repeat(400)).isWellFormed()).toBe(true);
});

test.for([
  ['2026-06-30', 5, '2026-11-30'],
  ['2026-09-30', 5, '2027-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
] as const)('%s and %i months is %s', ([date, months, then]) => {
  expect(addMonths(date, months)).toBe(then);
});
