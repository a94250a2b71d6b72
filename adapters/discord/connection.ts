import type { Connection } from '#chat/platform.ts';

/** What is known of the connection, told by what happens to its shards: discord.js itself says "ready" for long. */
export type ConnectionState = {
  now(): Connection;
  turn(state: Connection['state'], why?: string): void;
  shardIsUp(shard: number): void;
  shardIsDown(shard: number, why: string): void;
};

export function startConnectionState(clock: () => Date): ConnectionState {
  const down = new Set<number>();
  let connection: Connection = { state: 'connecting', since: clock() };

  const turn: ConnectionState['turn'] = (state, why) => {
    const since = state === connection.state ? connection.since : clock();
    connection = { state, since, ...(why ? { why } : {}) };
  };
  return {
    now: () => connection,
    turn(state, why) {
      down.clear();
      turn(state, why);
    },
    shardIsUp(shard) {
      down.delete(shard);
      if (down.size === 0) turn('connected');
    },
    shardIsDown(shard, why) {
      down.add(shard);
      if (connection.state !== 'refused') turn('retrying', why);
    },
  };
}
