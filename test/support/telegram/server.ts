import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall, createRecord } from './calls.ts';
import type { Call, Refused } from './calls.ts';
import { createFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { answerRequest } from './http.ts';
import { addGroup } from './group.ts';
import type { Group } from './group.ts';
import { createPace } from './pace.ts';
import type { PaceOptions } from './pace.ts';
import { addPerson } from './person.ts';
import type { Person, PersonFacts } from './person.ts';
import type { Profile } from './profile.ts';
import type { Update } from './types.ts';
import { createWebhook } from './webhook.ts';
import { createWorld } from './world.ts';
import type { Connections } from './world.ts';

export type TelegramOptions = {
  readonly token?: string;
  readonly username?: string;
  readonly port?: number;
  /** Left out: no pace is kept. `TELEGRAM_PACE` is Telegram's. */
  readonly pace?: PaceOptions;
  /** Takes webhooks at http:// and any port; false is the real server's rule. */
  readonly localWebhooks?: boolean;
  readonly webhookRetryMs?: number;
  /** The bot hears everything that is said in groups. */
  readonly readsAllGroupMessages?: boolean;
  /** How long a press can be answered. */
  readonly queryLivesMs?: number;
  readonly firstUpdateId?: number;
  readonly now?: () => number;
};

export type TelegramServer = {
  /** What TELEGRAM_API_ROOT is. */
  readonly url: string;
  readonly token: string;
  readonly calls: readonly Call[];
  /** What the bot did wrong: nothing stands here after a test of a bot that keeps the rules. */
  readonly refusals: readonly Refused[];
  /** What the real server lets pass, but the docs do not want: a bare `&` in HTML. */
  readonly warnings: readonly string[];
  readonly profile: Profile;
  /** How many 429s were given, and how many calls came before their `retry_after` was over. */
  readonly tooMany: { readonly given: number; readonly violations: number };
  readonly pendingUpdates: number;
  /** A getUpdates is waiting at this moment. */
  readonly isPolled: boolean;
  /** Orders a fault; what is given back ends it. */
  fail(fault: Fault): () => void;
  /** 429 for everything to this chat, until the seconds are over. */
  closeChat(chat: number, seconds: number): void;
  /** Delivers an update once more. */
  deliverAgain(update: Update): void;
  /** The next batches of two or more updates come newest first. */
  reverseBatches(batches: number): void;
  /** The next update has this id, lower or higher: as after a week without any. */
  numberFrom(id: number): void;
  person(facts: PersonFacts): Person;
  group(facts: { readonly id: number; readonly title: string; readonly isAdministrator?: boolean }): Group;
  /** Waits until the bot has called a method so that the predicate holds. */
  waitForCall(method: string, fits?: (call: Call) => boolean, ms?: number): Promise<Call>;
  stop(): Promise<void>;
};

/** A strict Telegram on a free port of 127.0.0.1: https://core.telegram.org/bots/api */
export async function startTelegram(options: TelegramOptions = {}): Promise<TelegramServer> {
  const token = options.token ?? '123456789:AAtest-token_of_the_local_server00';
  const now = options.now ?? Date.now;
  const world = createWorld({
    bot: {
      id: Number(token.split(':')[0]),
      is_bot: true,
      first_name: 'Iltizam',
      username: options.username ?? 'iltizam_test_bot',
      can_join_groups: true,
      can_read_all_group_messages: options.readsAllGroupMessages ?? false,
      supports_inline_queries: false,
    },
    queryLivesMs: options.queryLivesMs ?? 30_000,
    firstUpdateId: options.firstUpdateId ?? 1001,
    now,
  });
  const record = createRecord();
  const faults = createFaults();
  const pace = createPace(options.pace, now);
  const webhook = createWebhook(world.updates, {
    local: options.localWebhooks ?? true,
    retryMs: options.webhookRetryMs ?? 20,
    onReply: async (method, params) => void (await answer(method, params, new AbortController().signal)),
  });
  const answer = (method: string, params: Call['params'], signal: AbortSignal) => {
    const connections: Connections = { webhook, pace, signal };
    return answerCall(world, connections, record, method, params);
  };
  const http = createServer((request, response) => {
    void answerRequest({ token, world, faults, record, answer }, request, response);
  });
  // A bot's idle connection lives long on the real server; Node's 5 s would cut it under the bot.
  http.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => void http.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    calls: record.calls,
    refusals: record.refusals,
    warnings: world.warnings,
    profile: world.profile,
    tooMany: pace.counts,
    get pendingUpdates() {
      return world.updates.pending().length;
    },
    get isPolled() {
      return world.updates.isPolled();
    },
    fail: (fault) => faults.add(fault),
    closeChat: (chat, seconds) => void pace.close(chat, seconds),
    deliverAgain: (update) => world.updates.pushAgain(update),
    reverseBatches: (batches) => world.updates.reverseNext(batches),
    numberFrom: (id) => world.updates.numberFrom(id),
    person: (facts) => addPerson(world, facts),
    group: (facts) => addGroup(world, facts),
    waitForCall: (method, fits = () => true, ms = 30_000) => record.waitFor(method, fits, ms),
    async stop() {
      webhook.remove();
      http.closeAllConnections();
      await new Promise<void>((resolve) => void http.close(() => resolve()));
    },
  };
}
