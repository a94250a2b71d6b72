import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startGate } from '#app/delivery/gate.ts';
import { holdTime, mostWithin, PACE, run, watched } from './watched-gate.ts';

beforeEach(() => void holdTime());
afterEach(() => void vi.useRealTimers());

describe('answers', () => {
  test('pass at once, however many', async () => {
    const gate = watched(PACE);
    for (let n = 0; n < 200; n += 1) void gate.pass('one chat', true);
    await run(0);
    expect(gate.passed).toHaveLength(200);
  });

  test('put off what is unasked by a second at most', async () => {
    const gate = watched(PACE);
    for (let n = 0; n < 2_000; n += 1) void gate.pass('a', true);
    void gate.pass('b');
    await run(500);
    expect(gate.passed.filter(({ urgent }) => !urgent)).toEqual([]);
    await run(501);
    expect(gate.passed.at(-1)).toMatchObject({ chat: 'b' });
  });

  test('keep to the pace once the platform objects, before all others, and pass at once a minute later', async () => {
    const gate = watched(PACE);
    await run(1);
    gate.throttled(1_000, false);
    for (let n = 0; n < 100; n += 1) void gate.pass(`unasked ${n}`);
    for (let n = 0; n < 60; n += 1) void gate.pass(`answer ${n}`, true);
    await run(2_100);
    expect(gate.passed.length).toBeGreaterThan(50);
    expect(mostWithin(gate.passed, 1_000)).toBeLessThanOrEqual(30);
    expect(gate.passed.slice(1, 55).every(({ urgent }) => urgent)).toBe(true);
    await run(60_000);
    const before = gate.passed.length;
    for (let n = 0; n < 100; n += 1) void gate.pass('x', true);
    await run(0);
    expect(gate.passed.length - before).toBe(100);
  });

  test('that came in a flood before the objection do not keep the next ones waiting for it', async () => {
    const gate = watched(PACE);
    for (let n = 0; n < 5_000; n += 1) void gate.pass('a', true);
    gate.throttled(1_000, false);
    void gate.pass('a', true);
    void gate.pass('b', true);
    await run(2_000);
    expect(
      gate.passed
        .slice(5_000)
        .map(({ chat }) => chat)
        .toSorted(),
    ).toEqual(['a', 'b']);
  });
});

test('an objection to everything closes everything for as long as it says', async () => {
  const gate = watched(PACE);
  gate.throttled(5_000, true);
  void gate.pass('a');
  void gate.pass('b', true);
  await run(4_999);
  expect(gate.passed).toEqual([]);
  await run(100);
  expect(gate.passed.map(({ chat }) => chat)).toEqual(['b', 'a']);
});

test('an objection for longer than a timer takes is obeyed', async () => {
  const gate = watched(PACE);
  const month = 31 * 24 * 3_600_000;
  gate.throttled(month, true);
  void gate.pass('a');
  await run(month - 1);
  expect(gate.passed).toEqual([]);
  await run(2);
  expect(gate.passed).toHaveLength(1);
});

test('nobody hangs when the program ends, and nothing passes any more', async () => {
  const gate = watched(PACE);
  gate.throttled(60_000, true);
  const waiting = [gate.pass('a'), gate.pass('a', true), gate.pass('b')];
  gate.stop();
  expect(await Promise.all(waiting)).toEqual([false, false, false]);
  expect(await Promise.all([gate.pass('a'), gate.pass('a', true)])).toEqual([false, false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('without a pace everything passes', async () => {
  const gate = startGate(undefined);
  const all = Array.from({ length: 100 }, () => gate.pass('a', false));
  expect(await Promise.all(all)).not.toContain(false);
});
