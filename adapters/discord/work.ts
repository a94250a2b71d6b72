import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimitError } from 'discord.js';
import type { ChatPorts } from '#chat/arrival.ts';
import { whyOf } from './failure.ts';

/** What goes on beside each other, none of which may end the process, and all of which is waited for at the end. */
export type Work = {
  /** Begins; what it throws is logged under this name. */
  run(name: string, work: () => Promise<void>): void;
  /**
   * Tries until it succeeds, with growing pauses; undefined when the program ends first, or when `giveUp` says so of
   * an error.
   */
  persist<T>(
    name: string,
    work: () => Promise<T>,
    giveUp?: (error: unknown) => boolean,
  ): Promise<T | undefined>;
  stopping(): boolean;
  /** Resolves when all that goes on has come to its end; what waits for another try does not. */
  stop(): Promise<void>;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

export function startWork(log: ChatPorts['log']): Work {
  const going = new Set<Promise<void>>();
  const ending = new AbortController();

  return {
    run(name, work) {
      const one = Promise.resolve()
        .then(work)
        .catch((error: unknown) => log.error({ why: whyOf(error) }, `Discord: ${name} failed`))
        .finally(() => going.delete(one));
      going.add(one);
    },
    async persist(name, work, giveUp = () => false) {
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        try {
          return await work();
        } catch (error) {
          if (giveUp(error)) {
            log.error({ why: whyOf(error) }, `Discord: ${name} failed, and is given up`);
            return undefined;
          }
          if (ending.signal.aborted) return undefined;
          log.warn({ why: whyOf(error) }, `Discord: ${name} failed, and is tried again`);
          const wait = error instanceof RateLimitError ? Math.max(error.retryAfter, pause) : pause;
          await sleep(wait, undefined, { signal: ending.signal }).catch(() => {});
          if (ending.signal.aborted) return undefined;
        }
      }
    },
    stopping: () => ending.signal.aborted,
    async stop() {
      ending.abort();
      while (going.size > 0) await Promise.all(going);
    },
  };
}
