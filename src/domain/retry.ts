/** How long to wait before trying again (milliseconds): doubled each time from a second, at most ten minutes. */
export function backOff(attempts: number): number {
  return Math.min(10 * 60_000, 1_000 * 2 ** attempts);
}

/** About an hour and a half of trying; then a person has to look. */
export const MOST_ATTEMPTS = 16;
