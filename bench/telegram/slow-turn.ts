import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchmarkServer } from '../support/benchmark-server.ts';
import { quantile } from '../support/statistics.ts';
import type { Mode } from './program.ts';
import { act, converse, meet } from './somebody.ts';
import type { Sample } from './somebody.ts';
import { onStage } from './stage.ts';
import type { Stage } from './stage.ts';

/** How long Telegram takes to say where the document is, in milliseconds. */
export const SLOW_MS = 2_000;
/** The message of the conversation that is answered by evidence. */
const EVIDENCE = 6;
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
/** Milliseconds until the program is warm. */
const WARM_UP = 4_000;
/** Conversations a second for which there are people: more than can be had. */
const PLENTY = 150;

type Waits = { readonly median: number; readonly p99: number; readonly max: number; readonly n: number };
export type SlowTurn = {
  /** Milliseconds of the others, while nobody's turn is slow and while one is. */
  readonly without: Waits;
  readonly during: Waits;
  /** Milliseconds of the slow ones. */
  readonly slow: readonly number[];
};

/**
 * While so many go on, one sends a document that takes long to be had; then for as long nobody does, and so on in
 * turn. What began in the one time or in the other is compared.
 */
export function measureSlowTurns(
  server: BenchmarkServer,
  mode: Mode,
  { people, times }: { readonly people: number; readonly times: number },
): Promise<SlowTurn> {
  // The slow one has a lane of their own, the first.
  const lanes = people + 1;
  const persons = Math.ceil((PLENTY * (WARM_UP + times * 3 * SLOW_MS)) / 1_000);
  return onStage(server, { mode, persons, lanes }, async (stage) => {
    let over = false;
    const samples: Sample[] = [];
    const others = Promise.all(
      Array.from({ length: people }, async (_, index) => {
        for (let chat = index + 2; !over; chat += lanes) {
          if (chat > persons) throw new Error('The others have come to their end before the slow one');
          for await (const sample of converse(stage, meet(stage, chat))) samples.push(sample);
        }
      }),
    );
    const slow: Sample[] = [];
    const quiet: number[] = [];
    const turns = async () => {
      await sleep(WARM_UP);
      for (let time = 0; time < times; time += 1) {
        const sendDocument = await prepare(stage, 1 + time * lanes);
        quiet.push(performance.now());
        await sleep(SLOW_MS);
        slow.push(await sendDocument());
      }
      over = true;
    };
    await Promise.all([others, turns()]);

    const within = (starts: readonly number[]) =>
      waits(samples.filter(({ begun }) => starts.some((start) => begun >= start && begun < start + SLOW_MS)));
    return {
      without: within(quiet),
      during: within(slow.map(({ begun }) => begun)),
      slow: slow.map(({ latency }) => latency),
    };
  });
}

/** Somebody whom the bot has asked for evidence; then they send it. */
async function prepare(stage: Stage, chat: number): Promise<() => Promise<Sample>> {
  const person = meet(stage, chat);
  for await (const _ of converse(stage, person, { to: EVIDENCE }));
  return () => {
    stage.telegram.faults.add({ method: 'getFile', kind: { slowMs: SLOW_MS } });
    return act(stage.telegram, person, () => person.sendDocument({ bytes: PDF, name: 'rapport.pdf' }));
  };
}

function waits(samples: readonly Sample[]): Waits {
  const latencies = samples.map(({ latency }) => latency);
  return {
    median: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    max: Math.max(...latencies),
    n: latencies.length,
  };
}
