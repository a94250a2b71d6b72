import type { BenchmarkServer } from '../support/benchmark-server.ts';
import { quantile } from '../support/statistics.ts';
import { MESSAGES } from '../turns/contestant.ts';
import { countCpus } from './cpus.ts';
import type { Mode } from './program.ts';
import { converse, meet } from './somebody.ts';
import type { Sample } from './somebody.ts';
import { countEntries, onStage } from './stage.ts';
import type { Stage } from './stage.ts';

export type Figures = {
  readonly perSecond: number;
  /** Milliseconds from an update to the request with its answer. */
  readonly median: number;
  readonly p99: number;
  readonly max: number;
  /** Milliseconds of CPU for each update. */
  readonly program: number;
  readonly postgres: number;
  /** How many CPUs Telegram and the people in it kept busy, and how many all else on the machine. */
  readonly people: number;
  readonly others: number;
  readonly lost: number;
  readonly doubled: number;
};

/** How many talk at once, and how many conversations one after the other each of them counts for. */
export type Crowd = { readonly people: number; readonly conversations: number };

/** So many people at once, each saying the next thing upon the answer to the last. */
export function measureUpdates(
  server: BenchmarkServer,
  mode: Mode,
  { people, conversations }: Crowd,
): Promise<Figures> {
  const warmUp = 3;
  const lanes = people;
  return onStage(server, { mode, persons: (warmUp + conversations) * people, lanes }, async (stage) => {
    await playAll(stage, { first: 0, last: warmUp - 1 });
    const before = await countEntries(stage.db);
    const used = await countCpus(stage.program.pid, stage.db);
    const begun = performance.now();
    const samples = await playAll(stage, { first: warmUp, last: warmUp + conversations - 1 });
    const took = performance.now() - begun;
    const { program, postgres, people: crowd, others } = await used();
    const saved = (await countEntries(stage.db)) - before;
    const latencies = samples.map(({ latency }) => latency);
    const played = people * conversations;
    return {
      perSecond: (samples.length / took) * 1_000,
      median: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      max: Math.max(...latencies),
      program: program / samples.length,
      postgres: postgres / samples.length,
      people: crowd / took,
      others: others / took,
      lost: Math.max(0, played - saved),
      doubled: Math.max(0, saved - played),
    };
  });
}

/** The conversations from `first` to `last` of every lane: no two people at once update the same activity. */
async function playAll(
  stage: Stage,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<readonly Sample[]> {
  const lane = async (lane: number): Promise<readonly Sample[]> => {
    const samples: Sample[] = [];
    for (let turn = first; turn <= last; turn += 1) {
      const person = meet(stage, turn * stage.lanes + lane);
      for await (const sample of converse(stage, person)) samples.push(sample);
    }
    return samples;
  };
  const all = await Promise.all(Array.from({ length: stage.lanes }, (_, index) => lane(index + 1)));
  const samples = all.flat();
  const wanted = stage.lanes * (last - first + 1) * MESSAGES;
  if (samples.length !== wanted) throw new Error(`${samples.length} answers to ${wanted} updates`);
  return samples;
}
