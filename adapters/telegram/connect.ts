import type { ChatPorts, Reader } from '#chat/arrival.ts';
import type { ChatPlatform, Connection } from '#chat/platform.ts';
import { openApi } from './call.ts';
import { startConnectionLog } from './connection.ts';
import { isTokenRefused, TokenRefused } from './failure.ts';
import { heedPauses } from './heed.ts';
import { CAN } from './limits.ts';
import type { Me } from './meaning.ts';
import { pause } from './pause.ts';
import { ALLOWED_UPDATES, poll } from './poll.ts';
import { setProfile } from './profile.ts';
import { startReader } from './read.ts';
import { send } from './send.ts';
import { takeUpdates } from './take.ts';
import { openWebhook } from './webhook.ts';
import type { Webhook } from './webhook.ts';

export { TokenRefused } from './failure.ts';

export type TelegramOptions = {
  readonly token: string;
  /** https://api.telegram.org, or a server that speaks like it. */
  readonly apiRoot: string;
  /** Has Telegram call us at this address, with this secret (1-256 of `A-Za-z0-9_-`), instead of our asking it. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly clock: () => Date;
};

export type TelegramChat = {
  readonly platform: ChatPlatform;
  readonly reader: Reader;
  readonly webhook?: Webhook;
  /** Rejects with TokenRefused; trouble with the network only makes it go on trying. */
  start(): Promise<void>;
  /** Ends the reading of what is new, and waits for what is under way. */
  stop(): Promise<void>;
  connection(): Connection;
  /** The bot's name, for https://t.me/name; undefined until Telegram has said it. */
  name(): string | undefined;
};

/** How many requests of a webhook may come at once: the most there can be. */
const MAX_CONNECTIONS = 100;

/** Milliseconds for which the start of the program waits to hear whether the token is good. */
const FIRST_PATIENCE = 5_000;

/** Telegram, by telegraf's client. */
export function connectTelegram(options: TelegramOptions, ports: ChatPorts): TelegramChat {
  const { log } = ports;
  const api = openApi(options.token, options.apiRoot);
  const patient = heedPauses(api);
  const connection = startConnectionLog(options.clock, log);
  const stopping = new AbortController();
  const { signal } = stopping;
  const underWay = new Set<Promise<unknown>>();
  let me: Me | undefined;

  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
    return work;
  };
  const getMe = (): Me => {
    if (!me) throw new Error('Telegram has not yet said who we are');
    return me;
  };
  const introduce = async (limit: { readonly timeout?: number } = {}) => {
    const { id, username } = await api.call('getMe', {}, { signal, ...limit });
    me = { id, username };
  };
  const setWebhook = async ({ url, secret }: NonNullable<TelegramOptions['webhook']>) => {
    const settings = { allowed_updates: ALLOWED_UPDATES, max_connections: MAX_CONNECTIONS };
    await api.call('setWebhook', { url, secret_token: secret, ...settings }, { signal });
    connection.enter('connected');
  };
  /** Until it succeeds, or we stop. */
  const insist = async (work: () => Promise<void>) => {
    for (let done = false; !done && !signal.aborted; ) {
      done = await work().then(
        () => true,
        (error: unknown) => (signal.aborted ? true : pause(connection.fail(error), signal).then(() => false)),
      );
    }
  };
  const run = async () => {
    if (!me) await insist(() => introduce());
    if (!me) return;
    void track(setProfile(api, ports, signal));
    const { webhook } = options;
    if (webhook) await insist(() => setWebhook(webhook));
    else await poll({ api, ports, connection, me }, signal);
  };

  return {
    platform: {
      platform: 'telegram',
      can: CAN,
      send: (address, message, sending) =>
        track(send({ api: patient, log, track }, address, message, sending)),
    },
    reader: startReader(api, ports, getMe, track),
    ...(options.webhook
      ? { webhook: openWebhook(options.webhook, async (update) => takeUpdates([update], getMe(), ports)) }
      : {}),
    async start() {
      try {
        await introduce({ timeout: FIRST_PATIENCE });
      } catch (error) {
        if (isTokenRefused(error)) throw new TokenRefused('Telegram refuses the token');
        connection.fail(error);
      }
      void track(run());
    },
    async stop() {
      stopping.abort();
      while (underWay.size > 0) await Promise.all(underWay);
    },
    connection: () => connection.current(),
    name: () => me?.username,
  };
}
