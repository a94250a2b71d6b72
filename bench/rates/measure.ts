import { quantile } from '../support/statistics.ts';

/** What a measurement found, in milliseconds. */
export type Timing = { readonly median: number; readonly p99: number };

const MOST_TIMES = 100;
/** Milliseconds after which something slow was tried often enough. */
const LONG_ENOUGH = 10_000;

/** Times something many times, after a few that do not count; one after the other, as a person would ask. */
export async function time(work: () => Promise<unknown>): Promise<Timing> {
  for (let warmUp = 0; warmUp < 6; warmUp += 1) await work();
  const taken: number[] = [];
  const end = performance.now() + LONG_ENOUGH;
  while (taken.length < MOST_TIMES && (taken.length < 5 || performance.now() < end)) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return { median: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
}
