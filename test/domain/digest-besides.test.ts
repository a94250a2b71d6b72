import { expect, test } from 'vitest';
import { besidesOf, helpByCommitment } from '#domain/digest-besides.ts';
import { correctedSnapshot } from '#domain/digest-correction.ts';
import { buildSnapshot } from '#domain/digest.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';
import { sampleBesides } from '../support/digest-besides.ts';
import { sampleInputs, WEEK, ZONE } from '../support/digest-sample.ts';

const at = { today: '2026-11-22', timeZone: ZONE, calendar: EVERY_WEEK };

test('requests are told with their age, by commitment and without their words', () => {
  const { help } = besidesOf(sampleBesides, at);
  expect(help.items.map(({ number, days }) => [number, days])).toEqual([
    [3, 12],
    [5, 3],
    [6, 0],
  ]);
  expect(helpByCommitment(help.items)).toEqual([
    { commitment: 4, count: 2, days: 12 },
    { commitment: 16, count: 1, days: 0 },
  ]);
});

test('a question is told once ten working days are over, holidays left out', () => {
  const asked = (today: string, holidays: readonly string[] = []) =>
    besidesOf(sampleBesides, {
      ...at,
      today,
      calendar: { weekend: new Set([6, 7]), holidays: new Set(holidays) },
    }).questions.items.map(({ number }) => number);
  expect(asked('2026-11-16')).toEqual([]);
  expect(asked('2026-11-17')).toEqual([8]);
  expect(asked('2026-11-17', ['2026-11-06'])).toEqual([]);
  expect(asked('2026-11-18', ['2026-11-06'])).toEqual([8]);
  expect(asked('2026-12-01')).toEqual([8, 11]);
});

test('a snapshot of before has none of it, and a corrected one tells what the first told', () => {
  const old = buildSnapshot(sampleInputs(), WEEK);
  expect('besides' in old).toBe(false);
  const inputs = sampleInputs({ besides: sampleBesides });
  const first = buildSnapshot(inputs, WEEK);
  const { now } = sampleInputs({});
  const moved = now.map((one, index) =>
    index === 0 ? { ...one, tally: { ...one.tally, weighted: one.tally.weighted / 2 } } : one,
  );
  const later = { ...sampleBesides, help: [], decided: [] };
  const second = correctedSnapshot(
    first,
    buildSnapshot({ ...inputs, now: moved, besides: later }, WEEK),
    [214],
  );
  expect(second?.besides).toEqual(first.besides);
  const ofOld = correctedSnapshot(old, buildSnapshot({ ...inputs, now: moved }, WEEK), [214]);
  expect(ofOld && 'besides' in ofOld).toBe(false);
});
