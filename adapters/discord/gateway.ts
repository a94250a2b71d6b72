import type { Client } from 'discord.js';
import { Events, GatewayDispatchEvents, RateLimitError } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatPorts } from '#chat/arrival.ts';
import type { Connection } from '#chat/platform.ts';
import { makeClient } from './client.ts';
import type { GatewayClient } from './client.ts';
import { startConnectionState } from './connection.ts';
import { TokenRefused, whyOf } from './failure.ts';
import { refusalOf, refusalOfClose } from './refusal.ts';

export type GatewayOptions = {
  readonly token: string;
  readonly apiRoot?: string;
  readonly shards?: 'auto' | number;
  readonly clock: () => Date;
};

/** What the gateway tells; none of it may throw. */
export type Heard = {
  /** A new session: what happened before it is told by nobody. */
  identified(shard: number, name: string): void;
  dispatched(event: GatewayDispatchEvents, data: unknown): void;
};

export type Gateway = {
  /** Rejects with TokenRefused; other trouble is met by trying on. */
  start(): Promise<void>;
  stop(): Promise<void>;
  connection(): Connection;
};

/** How long the start waits for the first session, before it goes on without. */
const START_MS = 10_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Until somebody has changed something in Discord's portal. */
const REFUSED_PAUSE_MS = 5 * 60_000;
/** Discord asks for a heartbeat about every 41 seconds. */
const SILENCE_MS = 150_000;

const HEARD = [
  GatewayDispatchEvents.InteractionCreate,
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
] as const;

/** Keeps a session with Discord's gateway: discord.js resumes and reconnects, we begin anew where it gives up. */
export function openGateway(options: GatewayOptions, heard: Heard, log: ChatPorts['log']): Gateway {
  const state = startConnectionState(options.clock);
  const ending = new AbortController();
  let client: GatewayClient | undefined;
  let going: Promise<void> = Promise.resolve();

  /** One client's life, until it has to be replaced; resolves to why. */
  const live = (entered: () => void): Promise<unknown> =>
    new Promise((resolve) => {
      const made = makeClient(options);
      client = made;
      ending.signal.addEventListener('abort', () => resolve(undefined), { once: true });
      const end = (error: unknown) => {
        const refused = refusalOf(error);
        state.turn(refused ? 'refused' : 'retrying', refused?.message ?? whyOf(error));
        resolve(refused ?? error);
      };
      listen(made.client, heard, log, {
        up: (shard) => state.shardIsUp(shard),
        down: (shard, why) => state.shardIsDown(shard, why),
        over: (code) => end(refusalOfClose(code) ?? new Error(`the gateway closed with ${code}`)),
      });
      made.client.login(options.token).then(entered, end);
    });

  /** `refused` may end it. */
  const keepGoing = async (entered: () => void, refused: (error: TokenRefused) => boolean) => {
    let pause = FIRST_PAUSE_MS;
    while (!ending.signal.aborted) {
      const ended = await live(() => {
        pause = FIRST_PAUSE_MS;
        entered();
      });
      await client?.abandon();
      if (ending.signal.aborted || (ended instanceof TokenRefused && refused(ended))) return;
      const wait = ended instanceof TokenRefused ? REFUSED_PAUSE_MS : Math.max(pause, waitOf(ended));
      log.warn({ why: state.now().why, seconds: wait / 1_000 }, 'Discord: no session; another one follows');
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      await sleep(wait, undefined, { signal: ending.signal }).catch(() => {});
    }
  };

  return {
    async start() {
      let starting = true;
      const first = new Promise<void>((resolve, reject) => {
        going = keepGoing(resolve, (error) => {
          reject(error);
          return starting;
        });
      });
      const late = sleep(START_MS, undefined, { signal: ending.signal }).catch(() => {});
      try {
        await Promise.race([first, late]);
      } finally {
        starting = false;
        first.catch(() => {});
      }
    },
    async stop() {
      ending.abort();
      await going;
    },
    connection() {
      const now = state.now();
      const silent = now.state === 'connected' && client ? silenceOf(client.client, now, options.clock()) : 0;
      if (silent < SILENCE_MS) return now;
      return { state: 'retrying', since: now.since, why: `no heartbeat for ${Math.round(silent / 1_000)} s` };
    },
  };
}

type ShardEvents = {
  readonly up: (shard: number) => void;
  readonly down: (shard: number, why: string) => void;
  /** discord.js gives this shard up. */
  readonly over: (code: number) => void;
};

function listen(client: Client, heard: Heard, log: ChatPorts['log'], shards: ShardEvents): void {
  // Without a listener, an error would end the process.
  client.on(Events.Error, (error) => log.error({ why: whyOf(error) }, 'Discord: an error of discord.js'));
  client.on(Events.ShardError, (error) =>
    log.warn({ why: whyOf(error) }, 'Discord: trouble with the gateway'),
  );
  client.on(Events.ShardReconnecting, (shard) => shards.down(shard, 'the gateway is connected anew'));
  client.on(Events.ShardResume, (shard) => shards.up(shard));
  client.on(Events.ShardDisconnect, ({ code }) => shards.over(code));
  client.ws.on(GatewayDispatchEvents.Ready, (data: { user: { username: string } }, shard) => {
    shards.up(shard);
    heard.identified(shard, data.user.username);
  });
  for (const event of HEARD) client.ws.on(event, (data: unknown) => heard.dispatched(event, data));
}

/** Milliseconds since a shard was last heard: a heartbeat that was answered, or the beginning. */
function silenceOf(client: Client, { since }: Connection, now: Date): number {
  const heard = client.ws.shards.map(({ lastPingTimestamp }) => Math.max(lastPingTimestamp, since.getTime()));
  return heard.length === 0 ? 0 : now.getTime() - Math.min(...heard);
}

/** Milliseconds that Discord asks for. */
function waitOf(error: unknown): number {
  return error instanceof RateLimitError ? error.retryAfter : 0;
}
