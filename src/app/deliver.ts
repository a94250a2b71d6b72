import type { DeliveryError } from '#chat/delivery-error.ts';
import { fit } from '#chat/fit.ts';
import { localize } from '#chat/localize.ts';
import type { Addressed } from '#chat/message.ts';
import type { ChatPlatform } from '#chat/platform.ts';
import { backOff, MOST_ATTEMPTS } from '#domain/retry.ts';
import type { Fate } from '#store/outbox.ts';
import { leaseDue, markFates, markUnreachable } from '#store/outbox.ts';
import type { Services } from './services.ts';

export type Delivery = {
  /** Takes rows that this process has just written and holds the lease of. */
  deliver(rows: readonly Addressed[]): void;
  /** Resolves when everything handed over so far was tried and its fate is stored. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

const POLL_MS = 1_000;
const MARK_MS = 40;
const LEASE_MS = 30_000;

/**
 * Sends what stands in the outbox: at once what this process has just written, and once a second whatever else
 * is due (after a crash, a delay, or for another process). Per chat in order; chats do not wait for each other.
 */
export function startDelivery(
  services: Pick<Services, 'db' | 'clock' | 'log' | 'instance'>,
  platforms: readonly ChatPlatform[],
): Delivery {
  const byName = new Map(platforms.map((platform) => [platform.platform, platform]));
  /** The end of each chat's queue in this process. */
  const queues = new Map<string, Promise<void>>();
  let fates: Fate[] = [];
  let marking: Promise<void> = Promise.resolve();
  let markTimer: NodeJS.Timeout | undefined;
  let stopped = false;

  const flush = (): Promise<void> => {
    clearTimeout(markTimer);
    markTimer = undefined;
    marking = marking.then(async () => {
      const batch = fates;
      fates = [];
      if (batch.length === 0) return;
      try {
        await markFates(services.db, batch, services.clock());
      } catch (error) {
        // Kept for the next flush: an unmarked message would be said twice.
        fates = [...batch, ...fates];
        services.log.warn({ err: error, rows: batch.length }, 'Sent messages could not be marked yet');
        if (!stopped) later();
      }
    });
    return marking;
  };
  const later = () => {
    markTimer ??= setTimeout(() => void flush(), MARK_MS);
  };

  const send = async (row: Addressed & { readonly attempts?: number }): Promise<void> => {
    const platform = byName.get(row.address.platform);
    if (!platform) return;
    let fate: Fate;
    try {
      fate = await sendWhole(platform, row);
    } catch (error) {
      services.log.error({ err: error, outbox: row.id }, 'A message could not be rendered');
      fate = { id: row.id, fate: 'dead', why: String(error) };
    }
    fates.push(fate);
    later();
  };

  const sendWhole = async (
    platform: ChatPlatform,
    row: Addressed & { readonly attempts?: number },
  ): Promise<Fate> => {
    let sentAs = '';
    for (const message of fit(localize(row), platform.can)) {
      const outcome = await platform.send(row.address, message, row.id);
      if ('failed' in outcome) return fateOf(outcome, row);
      sentAs = outcome.sent;
    }
    return { id: row.id, fate: 'sent', as: sentAs };
  };

  const fateOf = async (
    error: DeliveryError,
    { id, address, attempts = 0 }: Addressed & { readonly attempts?: number },
  ): Promise<Fate> => {
    const again = (ms: number, why: string): Fate =>
      attempts + 1 >= MOST_ATTEMPTS
        ? { id, fate: 'dead', why: `given up after ${attempts + 1} attempts: ${why}` }
        : { id, fate: 'again', notBefore: new Date(services.clock().getTime() + ms), why };
    switch (error.failed) {
      case 'throttled':
        return again(error.retryAfter * 1_000, 'throttled');
      case 'unreachable':
        return again(backOff(attempts), error.why);
      case 'gone':
        await markUnreachable(services.db, address, services.clock());
        return { id, fate: 'dead', why: error.why };
      case 'rejected':
        return { id, fate: 'dead', why: error.why };
      case 'unknown':
        return { id, fate: 'dead', why: `perhaps sent: ${error.why}` };
      default:
        return error satisfies never;
    }
  };

  const deliver = (rows: readonly (Addressed & { readonly attempts?: number })[]) => {
    for (const row of rows) {
      const chat = `${row.address.platform} ${row.address.chat}`;
      const queued = (queues.get(chat) ?? Promise.resolve()).then(() => send(row));
      queues.set(chat, queued);
      void queued.finally(() => {
        if (queues.get(chat) === queued) queues.delete(chat);
      });
    }
  };

  const poll = async (): Promise<void> => {
    // Rows that this process already holds keep their lease until it ends, so they are not taken twice.
    const now = services.clock();
    const lease = { by: services.instance, now, until: new Date(now.getTime() + LEASE_MS) };
    deliver(await leaseDue(services.db, [...byName.keys()], lease));
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
    await flush();
  };
  return {
    deliver,
    settled,
    async stop() {
      clearInterval(tick);
      await settled();
      stopped = true;
      await flush();
    },
  };
}
