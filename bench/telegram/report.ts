import { inFigures, quantile, spreadOf, table } from '../support/statistics.ts';
import { MOST_PER_SECOND } from './broadcast.ts';
import type { Broadcast } from './broadcast.ts';
import type { Mode } from './program.ts';
import { SLOW_MS } from './slow-turn.ts';
import type { SlowTurn } from './slow-turn.ts';
import type { Figures } from './updates.ts';

/** Milliseconds within which 99 of 100 are to be answered. */
const MOST_P99 = 150;
/** How far from the pace of Telegram a broadcast may be. */
const WITHIN = 0.05;

const MEASURES = [
  { of: 'perSecond', words: 'updates/s', decimals: 0 },
  { of: 'median', words: 'median ms', decimals: 1 },
  { of: 'p99', words: 'p99 ms', decimals: 1 },
  { of: 'max', words: 'max ms', decimals: 0 },
  { of: 'program', words: 'CPU ms each', decimals: 2 },
  { of: 'postgres', words: 'PostgreSQL ms each', decimals: 2 },
  { of: 'people', words: 'CPUs: people', decimals: 1 },
  { of: 'others', words: 'others', decimals: 1 },
  { of: 'lost', words: 'lost', decimals: 0 },
  { of: 'doubled', words: 'doubled', decimals: 0 },
] as const;

/** A line for each way in; of several rounds the median, and the least and most. */
export function updatesTable(found: readonly (readonly [Mode, readonly Figures[]])[]): string {
  return table([
    ['', ...MEASURES.map(({ words }) => words), `goal p99 < ${MOST_P99} ms`],
    ...found.map(([mode, rounds]) => [
      mode,
      ...MEASURES.map(({ of, decimals }) => {
        const spread = spreadOf(rounds.map((figures) => figures[of]));
        return rounds.length === 1 ? spread.median.toFixed(decimals) : inFigures(spread, decimals);
      }),
      met(spreadOf(rounds.map(({ p99 }) => p99)).median < MOST_P99),
    ]),
  ]);
}

/** A line for each way in and each time: nobody is slow, and somebody is. */
export function slowTable(found: readonly (readonly [Mode, SlowTurn])[]): string {
  const line = (mode: Mode, when: string, { median, p99, max, n }: SlowTurn['during']) => [
    `${mode}, ${when}`,
    ...[median, p99, max].map((value) => value.toFixed(1)),
    String(n),
  ];
  const waits = found.map(([mode, { slow, during }]) => {
    const own = inFigures(spreadOf(slow), 0);
    const verdict = met(during.max < SLOW_MS);
    return `${mode}: the slow ones themselves ${own} ms; nobody else waits as long: ${verdict}`;
  });
  const lines = found.flatMap(([mode, { without, during }]) => [
    line(mode, 'nobody slow', without),
    line(mode, 'somebody slow', during),
  ]);
  return [table([['', 'median ms', 'p99 ms', 'max ms', 'updates'], ...lines]), ...waits].join('\n');
}

export function broadcastLines(found: Broadcast): string {
  const { perSecond, paced, seconds, tooMany, violations, lost, doubled, asked } = found;
  const waits = [quantile(asked, 0.5), quantile(asked, 0.99), Math.max(...asked)].map((it) => it.toFixed(1));
  const kept = Math.abs(paced - MOST_PER_SECOND) <= MOST_PER_SECOND * WITHIN;
  const whole = tooMany === 0 && lost === 0 && doubled === 0;
  return [
    `${paced.toFixed(2)} a second in ${seconds.toFixed(1)} s, ${perSecond.toFixed(2)} of them of the broadcast; ` +
      `within ${WITHIN * 100} % of ${MOST_PER_SECOND}: ${met(kept)}`,
    `${tooMany} answered by 429 (${violations} of them too early), ${lost} lost, ${doubled} doubled: ${met(whole)}`,
    `${asked.length} questions meanwhile, answered after ${waits[0]} ms (p99 ${waits[1]}, max ${waits[2]})`,
  ].join('\n');
}

const met = (is: boolean) => (is ? 'met' : 'not met');
