import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { showGuild } from '../messages.ts';
import type { Json } from '../types.ts';
import { showChannel } from '../world.ts';
import type { World } from '../world.ts';
import { OP, talk } from './connection.ts';
import type { Context } from './connection.ts';
import { keepSessions } from './sessions.ts';
import { openWire } from './wire.ts';

export type GatewayOptions = {
  /** Milliseconds between heartbeats; a client that is half as late again is closed with 4009. */
  readonly heartbeatInterval: number;
  /** Bits of the privileged intents that the application may ask for. */
  readonly privilegedIntents: number;
};

/** Answers WebSocket connections to `/gateway`, and lets a test disturb them. */
export function serveGateway(server: Server, world: World, options: GatewayOptions) {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = keepSessions(world.bot.id);
  world.dispatch = sessions.tellAll;
  const wires = new WeakMap<WebSocket, (payload: Json) => void>();
  let away = false;
  const context: Context = {
    world,
    sessions,
    ...options,
    mute: false,
    identified: [],
    resumed: [],
    onReady(session) {
      const guilds = [...world.guilds.values()];
      sessions.tell(session, 'READY', {
        v: 10,
        user: world.bot,
        session_id: session.id,
        resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway`,
        shard: [0, 1],
        application: { id: world.applicationId, flags: 0 },
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        private_channels: [],
      });
      for (const guild of guilds) sessions.tell(session, 'GUILD_CREATE', describeGuild(world, guild.id));
    },
  };

  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (away || !/^\/gateway\/?$/.test(pathname)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => {});
      if (searchParams.get('v') !== '10') return client.close(4012, 'Invalid API version.');
      if (searchParams.get('encoding') !== 'json') return client.close(4002, 'Error while decoding payload.');
      const wire = openWire(client, searchParams.get('compress'));
      wires.set(client, wire);
      talk(context, client, wire);
    });
  });

  const sendAll = (payload: Json) => {
    for (const client of sockets.clients) wires.get(client)?.(payload);
  };
  return {
    identified: context.identified,
    resumed: context.resumed,
    get connections() {
      return sockets.clients.size;
    },
    /** The sockets break without a word; sessions stay, and RESUME works. */
    drop: () => {
      for (const client of sockets.clients) client.terminate();
    },
    /** Closes with a code of Discord's. */
    close: (code: number) => {
      for (const client of sockets.clients) client.close(code);
    },
    /** Op 7: come back and resume. */
    askReconnect: () => sendAll({ op: OP.reconnect, d: null }),
    /** Op 9, after which no session can be resumed. */
    invalidate: () => {
      sessions.endAll();
      sendAll({ op: OP.invalid, d: false });
    },
    /** Sessions are forgotten, as by an absence that was too long: the next RESUME is answered with op 9. */
    forget: () => sessions.endAll(),
    /** Open, but dead: no event and no heartbeat is answered until it is undone. */
    setMute: (mute: boolean) => {
      context.mute = mute;
    },
    /** While it is away, what connects is cut off at once. */
    setAway: (value: boolean) => {
      away = value;
    },
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

/** A guild with its only channel, as GUILD_CREATE brings it. */
export function describeGuild(world: World, id: string): Json {
  const guild = world.guilds.get(id);
  const channel = world.channels.get(guild?.channelId ?? '');
  if (guild === undefined || channel === undefined) throw new Error(`There is no guild ${id}`);
  return showGuild(world, guild, showChannel(channel));
}
