import { daysBetween } from './local-time.ts';

/** `W1` is a week after D+1, `W2` two weeks, and so on. */
export type DueStage = 'D-14' | 'D-3' | 'D+1' | `W${number}`;

/** Days before its due date from which on an activity is near it. */
export const NEAR = 14;

/**
 * The stage that an unfinished activity has reached on a local date; undefined while its due date is far. Each lasts
 * until the next begins: whoever was not there on its first day comes to it later, and never to one that is over.
 */
export function dueStage(dueOn: string, today: string): DueStage | undefined {
  const late = daysBetween(dueOn, today);
  if (late < -NEAR) return undefined;
  if (late < -3) return 'D-14';
  if (late < 1) return 'D-3';
  const weeks = Math.floor((late - 1) / 7);
  return weeks === 0 ? 'D+1' : `W${weeks}`;
}
