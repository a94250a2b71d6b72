import type { Address, Addressed } from '#chat/message.ts';
import type { ChatPlatform } from '#chat/platform.ts';
import { leaseDue } from '#store/outbox.ts';
import type { Due, Fate } from '#store/outbox.ts';
import { LEFT_TO_OTHERS_MS } from './delivery/fate.ts';
import { startGate } from './delivery/gate.ts';
import { startLeft } from './delivery/left.ts';
import { startMarks } from './delivery/marks.ts';
import { startSender } from './delivery/send-row.ts';
import type { Delivering, Making } from './delivery/send-row.ts';

export type Delivery = {
  /** Takes rows that this process has just written and holds the lease of. */
  deliver(rows: readonly Addressed[]): void;
  /** Resolves when everything handed over so far was tried and its fate is stored. */
  settled(): Promise<void>;
  /** What is being sent is finished; what waits stays in the outbox. */
  stop(): Promise<void>;
};

const POLL_MS = 1_000;
/** Messages that one process takes from the outbox at a time: two seconds' worth where a platform is paced. */
const MOST_TAKEN = 60;

/**
 * Sends what stands in the outbox: at once what this process has just written, and once a second whatever else
 * is due (after a crash, a delay, or for another process). Per chat in order; chats do not wait for each other.
 */
export function startDelivery(
  services: Delivering,
  platforms: readonly ChatPlatform[],
  making: Making = {},
  noted: (row: Due, fate: Fate['fate']) => void = () => {},
): Delivery {
  const exits = new Map(
    platforms.map((platform) => [platform.platform, { platform, gate: startGate(platform.can.pace) }]),
  );
  /** Rows whose fate is not stored yet, and how they came here. */
  const held = new Map<number, { readonly address: Address; readonly taken: boolean }>();
  const marks = startMarks(services, (id) => held.delete(id));
  /**
   * Chats in which a message has to come again: what is written there meanwhile goes back behind it, until the outbox,
   * which knows the order, hands out a message of that chat.
   */
  const broken = new Set<string>();
  const left = startLeft();
  const sendRow = startSender(services, exits, making, {
    moved: (to) => broken.add(keyOf(to)),
    unworded: (id) => left.leave(id, new Date(services.clock().getTime() + LEFT_TO_OTHERS_MS)),
  });
  /** The end of each chat's queue in this process. */
  const queues = new Map<string, Promise<void>>();
  let stopped = false;

  const send = async (chat: string, row: Due): Promise<void> => {
    if (stopped || broken.has(chat)) return marks.add({ id: row.id, fate: 'back' }, false);
    const fate = await sendRow(row);
    noted(row, fate.fate);
    if (fate.fate === 'again' || (fate.fate === 'back' && exits.has(row.address.platform))) broken.add(chat);
    // A browser reads the outbox itself: only what is sent to a platform could come twice.
    marks.add(fate, exits.get(row.address.platform)?.platform.can.pace !== undefined);
  };

  const enqueue = (rows: readonly Due[], taken: boolean) => {
    for (const row of rows) {
      if (held.has(row.id)) continue;
      held.set(row.id, { address: row.address, taken });
      const chat = keyOf(row.address);
      const queued = (queues.get(chat) ?? Promise.resolve()).then(() => send(chat, row));
      queues.set(chat, queued);
      void queued.finally(() => {
        if (queues.get(chat) === queued) queues.delete(chat);
      });
    }
  };

  const poll = async (): Promise<void> => {
    for (const name of exits.keys()) {
      const ofPlatform = [...held.values()].filter(
        ({ address, taken }) => taken && address.platform === name,
      );
      const now = services.clock();
      const lease = { by: services.instance, now, held: [...held.keys(), ...left.ids(now)] };
      const rows = await leaseDue(services.db, [name], lease, MOST_TAKEN - ofPlatform.length);
      // Where something is still on its way back, the order is not yet that of the outbox.
      const unsettled = new Set([...held.values()].map(({ address }) => keyOf(address)));
      for (const chat of rows.map(({ address }) => keyOf(address)))
        if (!unsettled.has(chat)) broken.delete(chat);
      enqueue(rows, true);
    }
  };
  let polling: Promise<void> = Promise.resolve();
  const tick = setInterval(() => {
    polling = polling.then(poll).catch((error: unknown) => {
      services.log.warn({ err: error }, 'The outbox could not be read; trying again');
    });
  }, POLL_MS);

  const settled = async () => {
    await polling;
    while (queues.size > 0) await Promise.all(queues.values());
    await marks.flush();
  };
  return {
    // What is just being taken from the outbox may be older, and come here by another connection a moment later.
    deliver: (rows) => void polling.then(() => enqueue(rows, false)),
    settled,
    async stop() {
      clearInterval(tick);
      stopped = true;
      for (const { gate } of exits.values()) gate.stop();
      await settled();
      await marks.stop();
    },
  };
}

function keyOf({ platform, chat }: Address): string {
  return `${platform} ${chat}`;
}
