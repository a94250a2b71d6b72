import type { Update } from 'telegraf/types';
import type { ChatPorts } from '#chat/arrival.ts';
import type { Api } from './call.ts';
import type { ConnectionLog } from './connection.ts';
import type { Me } from './meaning.ts';
import { pause } from './pause.ts';
import { takeUpdates } from './take.ts';

const HOLD = 'telegram polling';
const HOLD_INTERVAL = 3_000;

/** Seconds that Telegram lets us wait for something new, and milliseconds after which no answer will come. */
const LONG_POLL = 25;
const POLL_TIMEOUT = 40_000;

/** Between answers without anything, for a server that does not wait. */
const BREATH = 250;

/** https://core.telegram.org/bots/api#update: what we read, and nothing else. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export type Polling = {
  readonly api: Api;
  readonly ports: ChatPorts;
  readonly connection: ConnectionLog;
  readonly me: Me;
};

/**
 * Fetches what people say, as long as the signal lets it and while this process alone may do so. Whatever came is
 * stored before Telegram is told that it has arrived: what cannot be stored is fetched again.
 */
export async function poll(polling: Polling, stop: AbortSignal): Promise<void> {
  const { ports, connection } = polling;
  while (!stop.aborted) {
    const held = await holds(polling);
    if (held === false) connection.enter('standby');
    if (held) await pollWhileHeld(polling, stop);
    else await pause(HOLD_INTERVAL, stop);
  }
  await ports.release(HOLD).catch(() => undefined);
}

/** Undefined when it cannot be known: then nobody may take it for granted. */
async function holds({ ports, connection }: Polling): Promise<boolean | undefined> {
  try {
    return await ports.hold(HOLD);
  } catch (error) {
    connection.fail(error);
    return undefined;
  }
}

async function pollWhileHeld(polling: Polling, stop: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stop, lost.signal]);
  const watching = watchHold(polling, lost, signal);
  await fetchAndTake(polling, signal);
  lost.abort();
  await watching;
}

async function watchHold(polling: Polling, lost: AbortController, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(HOLD_INTERVAL, signal);
    if (!signal.aborted && !(await holds(polling))) lost.abort();
  }
}

async function fetchAndTake({ api, ports, connection, me }: Polling, signal: AbortSignal): Promise<void> {
  let removed = false;
  // Confirms what is before it, once: numbers may begin anywhere again after a week of silence.
  let offset: number | undefined;
  while (!signal.aborted) {
    try {
      // A webhook would keep everything from us; what waits for it comes to us instead. Only once: one that is set
      // later is meant, by processes that have come to use webhooks.
      if (!removed) await api.call('deleteWebhook', { drop_pending_updates: false }, { signal });
      removed = true;
      // Whether we are connected is to be known at once, and not after half a minute of silence.
      const timeout = connection.current().state === 'connected' ? LONG_POLL : 0;
      const asked = performance.now();
      const updates: readonly Update[] = await api.call(
        'getUpdates',
        { timeout, allowed_updates: ALLOWED_UPDATES, ...(offset === undefined ? {} : { offset }) },
        { signal, timeout: POLL_TIMEOUT },
      );
      offset = undefined;
      await takeUpdates(updates, me, ports);
      connection.enter('connected');
      if (updates.length > 0) offset = Math.max(...updates.map((it) => it.update_id)) + 1;
      else if (performance.now() - asked < BREATH) await pause(BREATH, signal);
    } catch (error) {
      if (signal.aborted) return;
      await pause(connection.fail(error), signal);
    }
  }
}
