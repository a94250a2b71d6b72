import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall, createRecord } from '../../test/support/telegram/calls.ts';
import type { Call } from '../../test/support/telegram/calls.ts';
import { createFaults } from '../../test/support/telegram/faults.ts';
import { answerRequest } from '../../test/support/telegram/http.ts';
import { createPace } from '../../test/support/telegram/pace.ts';
import type { PaceOptions } from '../../test/support/telegram/pace.ts';
import { createWebhook } from '../../test/support/telegram/webhook.ts';
import { createWorld } from '../../test/support/telegram/world.ts';
import type { Connections } from '../../test/support/telegram/world.ts';

/** A message that has come to stand in a chat, or in the place of another there. */
export type Shown = {
  readonly chat: number;
  readonly method: string;
  /** When the request for it arrived, by `performance.now()`. */
  readonly at: number;
};

export type LocalTelegram = Awaited<ReturnType<typeof startLocalTelegram>>;

const TOKEN = '123456789:AAbench-token_of_the_local_server0';
/** Calls that count against the pace of a chat. */
const PACED = new Set(['sendMessage', 'sendDocument', 'editMessageText', 'editMessageReplyMarkup']);

/**
 * The strict server of the tests, put together from its parts, so that every message is heard of when it arrives:
 * the screens of the scripted persons wait by looking at everything whenever anything changes, which with 64 of them
 * would take more than what is measured.
 */
export async function startLocalTelegram(pace?: PaceOptions) {
  const bot = { id: Number(TOKEN.split(':')[0]), is_bot: true, first_name: 'Iltizam', username: 'bench_bot' };
  const world = createWorld({ bot, queryLivesMs: 30_000, firstUpdateId: 1001, now: Date.now });
  const faults = createFaults();
  const limits = createPace(pace, Date.now);
  const arrived = new WeakMap<Call, number>();
  const listeners = new Set<(shown: Shown) => void>();

  const kept = createRecord();
  const record: typeof kept = {
    ...kept,
    begin(...it) {
      const call = kept.begin(...it);
      arrived.set(call, performance.now());
      return call;
    },
    finish(call, answered) {
      kept.finish(call, answered);
      if (!PACED.has(call.method) || answered === 'dropped' || !answered.ok) return;
      const shown = {
        chat: Number(call.params['chat_id']),
        method: call.method,
        at: arrived.get(call) ?? Number.NaN,
      };
      for (const listen of listeners) listen(shown);
    },
  };
  const webhook = createWebhook(world.updates, { local: true, retryMs: 20, onReply: async () => {} });
  const answer = (method: string, params: Call['params'], signal: AbortSignal) => {
    const connections: Connections = { webhook, pace: limits, signal };
    return answerCall(world, connections, record, method, params);
  };
  const http = createServer((request, response) => {
    void answerRequest({ token: TOKEN, world, faults, record, answer }, request, response);
  });
  // As in the tests: the real server lets an idle connection live.
  http.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    token: TOKEN,
    world,
    faults,
    calls: kept.calls,
    tooMany: limits.counts,
    /** Gives what ends the listening. */
    listen(listener: (shown: Shown) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Throws when the bot has broken a rule of the API, for then its figures mean nothing. */
    checkManners() {
      const [first] = kept.refusals;
      if (first) throw new Error(`${kept.refusals.length} calls were refused: ${first.method}: ${first.why}`);
    },
    async stop() {
      webhook.remove();
      http.closeAllConnections();
      await new Promise<void>((resolve) => void http.close(() => resolve()));
    },
  };
}
