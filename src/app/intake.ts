import type { Arrival, Reader } from '#chat/arrival.ts';
import type { Platform } from '#chat/message.ts';
import { backOff } from '#domain/retry.ts';
import { keepArrivals, leaseArrivals, settleArrivals } from '#store/arrivals.ts';
import type { Held, Settled } from '#store/arrivals.ts';
import { together } from '#store/together.ts';
import { gatherAlbum } from './intake/album.ts';
import { startSlots } from './intake/slots.ts';
import type { Services } from './services.ts';

export type Intake = {
  /** Stores what arrived; resolved once nothing of it can be lost. It is read right after. */
  readonly take: (arrivals: readonly Arrival[]) => Promise<void>;
  /** What is being read is finished; what waits stays stored. */
  stop(): Promise<void>;
};

const POLL_MS = 1_000;
/** Chats whose arrivals are read at the same time: a flood must not open a thousand downloads. */
const MOST_AT_ONCE = 200;
/** About four minutes; what then still cannot be read must not hold up its chat for ever. */
const MOST_READINGS = 8;

type Working = Pick<Services, 'db' | 'clock' | 'log' | 'instance'>;

/**
 * What platforms send: stored, acknowledged, then read. Each chat in its order, however it arrived; chats do not wait
 * for each other. What was stored and not read, because the process was killed, is found again once a second.
 */
export function startIntake(services: Working, platform: Platform, reader: Reader): Intake {
  const { db, clock, log, instance } = services;
  const queues = new Map<string, Held[]>();
  /** Numbers of what this process has taken and not yet settled. */
  const held = new Map<number, Held>();
  /**
   * Chats in which something has to come again: what arrives there meanwhile goes back behind it, until the table,
   * which knows the order, hands out the chat.
   */
  const broken = new Set<string>();
  const slots = startSlots(MOST_AT_ONCE);
  const working = new Set<Promise<void>>();
  let stopped = false;

  const settle = together<Settled, void>(async (settled) => {
    await settleArrivals(db, settled, { by: instance, now: clock() });
    return settled.map(() => undefined);
  });

  const track = (work: Promise<void>): Promise<void> => {
    const tracked = work.finally(() => working.delete(tracked));
    working.add(tracked);
    return tracked;
  };

  const settleAll = (batch: readonly Held[], as: (one: Held) => Settled): Promise<void> =>
    track(
      Promise.all(batch.map((one) => settle(as(one))))
        .then(
          () => {},
          (error: unknown) => {
            // They will be read once more; what they said is received once all the same.
            log.warn({ err: error, platform }, 'What was read could not be marked');
          },
        )
        .finally(() => {
          // One that was free for a moment may have been taken anew before this process heard that it was.
          for (const one of batch) if (held.get(one.number) === one) held.delete(one.number);
        }),
    );

  const enqueue = (arrivals: readonly Held[]) => {
    for (const one of arrivals) {
      held.set(one.number, one);
      const queue = queues.get(one.chat);
      if (queue) queue.push(one);
      else {
        const own = [one];
        queues.set(one.chat, own);
        void track(workOff(one.chat, own));
      }
    }
  };

  const workOff = async (chat: string, queue: Held[]): Promise<void> => {
    // Whatever came along in the same batch is there by then.
    await Promise.resolve();
    while (queue.length > 0) {
      if (stopped || broken.has(chat)) break;
      const batch = await gatherAlbum(queue, reader, () => stopped);
      const failed = await slots.use(() => readOnce(batch));
      if (failed) {
        broken.add(chat);
        break;
      }
    }
    queues.delete(chat);
    // Those behind one that has to come again wait for it in the table.
    if (queue.length > 0) await settleAll(queue, ({ number }) => ({ number, as: 'back' }));
  };

  /** True when it has to come again. */
  const readOnce = async (batch: readonly Held[]): Promise<boolean> => {
    try {
      await reader.read(batch);
      // Not waited for: the next turn of this chat need not wait for a mark that only saves a second reading.
      void settleAll(batch, ({ number }) => ({ number, as: 'handled' }));
      return false;
    } catch (error) {
      const attempts = batch[0]?.attempts ?? 0;
      const why = error instanceof Error ? error.message : String(error);
      const again = attempts + 1 < MOST_READINGS;
      const tried = { err: error, platform, attempts: attempts + 1 };
      if (again) log.warn(tried, 'What arrived could not be read; trying again');
      else log.error(tried, 'What arrived could not be read; given up');
      const notBefore = new Date(clock().getTime() + backOff(attempts));
      await settleAll(batch, ({ number }) =>
        again ? { number, as: 'again', notBefore, why } : { number, as: 'handled', why },
      );
      return again;
    }
  };

  /** Storing and looking up take turns: what the one is given must not come here before what the other was. */
  let inTurn: Promise<void> = Promise.resolve();
  const keep = together<readonly Arrival[], void>(async (batches) => {
    const kept = inTurn.then(async () =>
      enqueue(await keepArrivals(db, platform, batches.flat(), { by: instance, at: clock() })),
    );
    inTurn = kept.catch(() => {});
    await kept;
    return batches.map(() => undefined);
  });
  const lookUp = async (): Promise<void> => {
    try {
      const free = await leaseArrivals(db, platform, { by: instance, now: clock(), held: [...held.keys()] });
      for (const { chat } of free) broken.delete(chat);
      enqueue(free);
    } catch (error) {
      log.warn({ err: error, platform }, 'What arrived could not be looked up; trying again');
    }
  };
  const tick = setInterval(() => {
    inTurn = inTurn.then(lookUp);
  }, POLL_MS);

  return {
    take: (arrivals) => (arrivals.length === 0 ? Promise.resolve() : keep(arrivals)),
    async stop() {
      clearInterval(tick);
      await inTurn;
      stopped = true;
      while (working.size > 0) await Promise.all(working);
    },
  };
}
