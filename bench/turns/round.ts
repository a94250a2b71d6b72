import { quantile } from '../support/statistics.ts';
import type { Contestant, ContestantName } from './contestant.ts';
import { MESSAGES, start } from './contestant.ts';

/** What a round is told, by its only argument. */
export type Wanted = {
  readonly name: ContestantName;
  readonly databaseUrl: string;
  readonly conversations: number;
  readonly atOnce: number;
  /** Conversations before the clock starts. */
  readonly warmUp: number;
  /** Conversations afterwards, whose last message comes twice. */
  readonly doubled: number;
};

/** What it says at its end. */
export type Figures = {
  readonly turnsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of this process's CPU, user and system, all threads. */
  readonly cpu: number;
  readonly lost: number;
  readonly doubled: number;
  readonly verified?: string;
};

/** In a process of its own, so that no contestant works with the heap and the compiled code of another. */
if (import.meta.main) {
  const figures = await playRound(JSON.parse(process.argv[2] ?? '') as Wanted);
  process.send?.(figures);
  process.disconnect();
}

async function playRound({
  name,
  databaseUrl,
  conversations,
  atOnce,
  warmUp,
  doubled,
}: Wanted): Promise<Figures> {
  const bot = await start(name, databaseUrl, { persons: warmUp + conversations + doubled, lanes: atOnce });
  await playAll(bot, 1, warmUp, atOnce);
  const savedBefore = await bot.saved();

  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  const latencies = await playAll(bot, warmUp + 1, conversations, atOnce);
  // What is done after the last answer (marking it as sent) is work of these turns as well.
  await bot.settled?.();
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);

  const saved = (await bot.saved()) - savedBefore;
  await playAll(bot, warmUp + conversations + 1, doubled, atOnce, true);
  const savedTwice = (await bot.saved()) - savedBefore - saved - doubled;
  const verified = await bot.verify?.();
  await bot.close();
  const turns = conversations * MESSAGES;
  return {
    turnsPerSecond: turns / seconds,
    median: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: (user + system) / 1_000 / turns,
    lost: conversations - saved,
    doubled: savedTwice,
    ...(verified === undefined ? {} : { verified }),
  };
}

/** Conversations of `count` persons, so many at once; each says the next thing when the last was answered. */
async function playAll(
  bot: Contestant,
  first: number,
  count: number,
  atOnce: number,
  double = false,
): Promise<readonly number[]> {
  const latencies: number[] = [];
  const lane = async (index: number) => {
    for (let person = first + index; person < first + count; person += atOnce) {
      for (let message = 0; message < MESSAGES; message += 1) {
        const begun = performance.now();
        await bot.play(person, message, { double: double && message === MESSAGES - 1 });
        latencies.push(performance.now() - begun);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => lane(index)));
  return latencies;
}
