import type { ClientOptions, WebSocketOptions } from 'discord.js';
import { Client, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js';
import { restOptions } from './call.ts';
import type { GatewayOptions } from './gateway.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

export type GatewayClient = {
  readonly client: Client;
  /** Closes its connection, and sees to it that no other follows. */
  abandon(): Promise<void>;
};

/** Direct messages and interactions need no more intents than this, and nothing of what passes is kept. */
export function makeClient({ apiRoot, shards = 'auto' }: Omit<GatewayOptions, 'clock'>): GatewayClient {
  const sharding: Pick<ClientOptions, 'shards' | 'shardCount'> =
    shards === 'auto' ? { shards } : { shardCount: shards };
  let sockets: Manager | undefined;
  const client = new Client({
    ...sharding,
    intents: [GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 100 }),
    rest: restOptions(apiRoot),
    ws: {
      buildStrategy(manager) {
        sockets = manager;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async abandon() {
      // A shard that is destroyed while it waits or connects begins anew half a second later, and asks this first.
      if (sockets) sockets.options.retrieveSessionInfo = () => new Promise(() => {});
      await client.destroy().catch(() => {});
    },
  };
}
