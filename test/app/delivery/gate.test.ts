import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startGate } from '#app/delivery/gate.ts';
import { holdTime, mostWithin, PACE, run, watched, WIDE } from './watched-gate.ts';

beforeEach(() => void holdTime());
afterEach(() => void vi.useRealTimers());

describe('what is said unasked', () => {
  test('never exceeds what a second allows, however it comes and whatever is answered in between', async () => {
    const arriving = fc.array(
      fc.record({ after: fc.constantFrom(0, 0, 0, 1, 7, 40, 900), count: fc.nat(25), urgent: fc.nat(4) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(arriving, async (bunches) => {
        const gate = watched(WIDE);
        for (const { after, count, urgent } of bunches) {
          await run(after);
          for (let n = 0; n < count; n += 1) void gate.pass(`${n}`);
          for (let n = 0; n < urgent; n += 1) void gate.pass(`${n}`, true);
        }
        await run(30_000);
        const unasked = gate.passed.filter(({ urgent }) => !urgent);
        expect(unasked).toHaveLength(bunches.reduce((sum, { count }) => sum + count, 0));
        expect(mostWithin(unasked, 1_000)).toBeLessThanOrEqual(30);
      }),
      { numRuns: 60 },
    );
  });

  test('stays within what a second allows where timers are late, and makes up for small delays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(60), { minLength: 5, maxLength: 30 }), async (lateness) => {
        const late = { by: 0 };
        const gate = startGate(WIDE, () => performance.now() + late.by);
        const at: number[] = [];
        for (let n = 0; n < 200; n += 1)
          void gate.pass(`${n}`, false).then(() => at.push(performance.now() + late.by));
        // The clock jumps now and then: what ought to have gone goes later, and time never runs back.
        for (const jump of lateness) {
          await run(200);
          late.by += jump;
        }
        await run(10_000);
        expect(at).toHaveLength(200);
        const passed = at.map((instant) => ({ at: instant, chat: '', urgent: false }));
        expect(mostWithin(passed, 1_000)).toBeLessThanOrEqual(30);
      }),
      { numRuns: 40 },
    );
  });

  test('comes within 5 % of what is allowed in the long run', async () => {
    const gate = watched(PACE);
    for (let n = 0; n < 3_000; n += 1) void gate.pass(`${n}`);
    await run(120_000);
    expect(gate.passed).toHaveLength(3_000);
    const [first, last] = [gate.passed[0], gate.passed.at(-1)];
    const perSecond = 2_999_000 / ((last?.at ?? 0) - (first?.at ?? 0));
    expect(perSecond).toBeGreaterThan(28.5);
    expect(perSecond).toBeLessThan(30);
  });

  test('keeps to the pace of each chat after a burst, and other chats do not wait for it', async () => {
    const sent = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 0, 0, 200, 1_500)), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(sent, async (messages) => {
        const gate = watched(PACE);
        for (const [chat, after] of messages) {
          await run(after);
          void gate.pass(chat);
        }
        await run(60_000);
        expect(gate.passed).toHaveLength(messages.length);
        for (const chat of ['a', 'b', 'c']) {
          const own = gate.passed.filter((one) => one.chat === chat);
          for (const seconds of [1, 2, 5, 10])
            expect(mostWithin(own, seconds * 1_000)).toBeLessThanOrEqual(3 + seconds);
        }
      }),
      { numRuns: 60 },
    );
    const gate = watched(PACE);
    for (let n = 0; n < 10; n += 1) void gate.pass('full');
    void gate.pass('other');
    await run(500);
    expect(gate.passed.map(({ chat }) => chat)).toEqual(['full', 'full', 'full', 'other']);
  });
});
