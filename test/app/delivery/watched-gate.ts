import { vi } from 'vitest';
import { startGate } from '#app/delivery/gate.ts';
import type { Pace } from '#chat/platform.ts';

export const PACE: Pace = { perSecond: 30, perChat: { perSecond: 1, burst: 3 } };
/** Chats in which the pace of one chat never matters. */
export const WIDE: Pace = { perSecond: 30, perChat: { perSecond: 1_000, burst: 1_000 } };

/** A clock and timers that only the test moves. */
export const holdTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });

type Passed = { readonly at: number; readonly chat: string; readonly urgent: boolean };

/** A gate whose passes are written down with their instants, by a clock that only the test moves. */
export function watched(pace: Pace) {
  const gate = startGate(pace);
  const passed: Passed[] = [];
  const pass = (chat: string, urgent = false) =>
    gate.pass(chat, urgent).then((may) => {
      if (may) passed.push({ at: performance.now(), chat, urgent });
      return may;
    });
  return { ...gate, pass, passed };
}

/** The most that passed in any window of so many milliseconds. */
export function mostWithin(passed: readonly Passed[], milliseconds: number): number {
  return Math.max(
    0,
    ...passed.map(({ at }) => passed.filter((one) => one.at >= at && one.at < at + milliseconds).length),
  );
}

export const run = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
