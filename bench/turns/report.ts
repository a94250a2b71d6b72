import { inFigures, spreadOf, table } from '../support/statistics.ts';
import type { ContestantName } from './contestant.ts';
import { NAMES } from './contestant.ts';
import type { Figures } from './round.ts';

export type Round = ReadonlyMap<ContestantName, Figures>;

/** What is measured, how it is written, and what Telegraf's figure times this factor is the goal of ours. */
const MEASURES = [
  { of: 'turnsPerSecond', words: 'turns/s', decimals: 0, goal: { least: 1.3 } },
  { of: 'median', words: 'median ms', decimals: 1, goal: undefined },
  { of: 'p99', words: 'p99 ms', decimals: 1, goal: { most: 0.6 } },
  { of: 'cpu', words: 'CPU ms a turn', decimals: 3, goal: { most: 0.6 } },
] as const;

/** A line for each contestant. */
export function figuresTable(rounds: readonly Round[]): string {
  const names = [...(rounds[0]?.keys() ?? [])];
  const cell = (name: ContestantName, of: (figures: Figures) => number, decimals: number) => {
    const spread = spreadOf(valuesOf(rounds, name, of));
    return rounds.length === 1 ? spread.median.toFixed(decimals) : inFigures(spread, decimals);
  };
  return table([
    ['', ...MEASURES.map(({ words }) => words), 'lost', 'doubled'],
    ...names.map((name) => [
      NAMES[name],
      ...MEASURES.map(({ of, decimals }) => cell(name, (figures) => figures[of], decimals)),
      cell(name, ({ lost }) => lost, 0),
      cell(name, ({ doubled }) => doubled, 0),
    ]),
  ]);
}

/** Ours as a ratio to a peer's of the same round, and whether that meets the goal. */
export function ratioTables(rounds: readonly Round[]): string {
  const peers = (['telegraf', 'grammy'] as const).filter((name) => rounds[0]?.has(name));
  const ratios = (peer: ContestantName, of: (typeof MEASURES)[number]['of']) =>
    spreadOf(
      rounds.map(
        (round) => (round.get('iltizam')?.[of] ?? Number.NaN) / (round.get(peer)?.[of] ?? Number.NaN),
      ),
    );
  return table([
    ['Iltizam against', ...peers.map((peer) => NAMES[peer]), 'goal', ''],
    ...MEASURES.map(({ of, words, goal }) => {
      const { median } = ratios('telegraf', of);
      return [
        words,
        ...peers.map((peer) => inFigures(ratios(peer, of), 2)),
        goal ? ('least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`) : '',
        goal ? (('least' in goal ? median >= goal.least : median <= goal.most) ? 'met' : 'not met') : '',
      ];
    }),
  ]);
}

function valuesOf(
  rounds: readonly Round[],
  name: ContestantName,
  of: (figures: Figures) => number,
): readonly number[] {
  return rounds.flatMap((round) => {
    const figures = round.get(name);
    return figures ? [of(figures)] : [];
  });
}
