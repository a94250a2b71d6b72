import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeGuild, serveGateway } from './gateway/serve.ts';
import { createPerson } from './person/person.ts';
import type { PersonOptions } from './person/person.ts';
import { waitFor } from './person/wait.ts';
import type { Rates } from './rest/rates.ts';
import { serveRest } from './rest/serve.ts';
import type { Channel, Guild } from './types.ts';
import { createWorld, snowflake } from './world.ts';

export type DiscordOptions = {
  readonly token?: string;
  readonly applicationId?: string;
  readonly name?: string;
  /** Milliseconds within which an interaction must be acknowledged; 3,000 as with Discord. */
  readonly deadline?: number;
  /** Milliseconds that an interaction's token is good for; 15 minutes as with Discord. */
  readonly tokenLife?: number;
  /** Milliseconds between heartbeats; 41,250 as with Discord. */
  readonly heartbeatInterval?: number;
  /** Bits of the privileged intents that the application may ask for; none. */
  readonly privilegedIntents?: number;
  /** 'wide' unless told. */
  readonly rates?: Rates;
  /** A free one unless told: to come back where it was before. */
  readonly port?: number;
};

export type DiscordServer = Awaited<ReturnType<typeof startDiscord>>;

/**
 * A Discord of the tests' own, on 127.0.0.1: REST checked against Discord's OpenAPI file and the limits of its
 * documentation, the gateway, and people in front of their screens. It is strict where Discord is, and refuses
 * unknown fields, too, which Discord overlooks. `refusals` and `violations` should be empty at the end of a test.
 */
export async function startDiscord(options: DiscordOptions = {}) {
  const applicationId = options.applicationId ?? snowflake();
  const world = createWorld({
    token: options.token ?? `${Buffer.from(applicationId).toString('base64url')}.local.test-token`,
    applicationId,
    name: options.name ?? 'Iltizam',
    deadline: options.deadline ?? 3000,
    tokenLife: options.tokenLife ?? 15 * 60_000,
  });
  const rest = serveRest(world, options.rates ?? 'wide');
  const server = createServer((request, response) => {
    rest.handle(request, response).catch((error: unknown) => {
      // Who asked has gone, as a program does that is killed.
      if (!request.complete) return;
      // A fault of this server's own must not look like one of Discord's.
      console.error(error);
      response.destroy();
    });
  });
  const gateway = serveGateway(server, world, {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    /** The API root: `rest.api` of discord.js, DISCORD_API_ROOT of the program. */
    url: `${world.origin}/api`,
    origin: world.origin,
    token: world.token,
    applicationId,
    gateway,
    calls: world.calls,
    refusals: world.refusals,
    violations: world.violations,
    /** The channels that the bot was typing in, in order. */
    typing: world.typing,
    commands: () => world.commands,
    /** What somebody did last. */
    lastInteraction: () => [...world.interactions.values()].at(-1),
    /** Orders a fault for the next calls of a route. */
    fail: rest.fail,
    user: (person: PersonOptions) => createPerson(world, person),
    /** A guild with one text channel, which the bot is in. */
    guild: ({ id = snowflake(), name }: { readonly id?: string; readonly name: string }): Guild => {
      const channel: Channel = { id: snowflake(), type: 0, name: 'general', guildId: id, messages: [] };
      const guild: Guild = { id, name, channelId: channel.id };
      world.channels.set(channel.id, channel);
      world.guilds.set(id, guild);
      world.dispatch('GUILD_CREATE', describeGuild(world, id));
      return guild;
    },
    /** The tokens of all interactions end, as after 15 minutes. */
    ageInteractions: () => {
      for (const interaction of world.interactions.values()) interaction.endsAt = 0;
    },
    /** The nonces are forgotten, as after some minutes. */
    forgetNonces: () => world.nonces.clear(),
    /** Resolves when `find` finds something, looking again after every call, message, connection and interaction. */
    waitFor: <T>(find: () => T | undefined, milliseconds = 30_000): Promise<T> =>
      waitFor(world, find, milliseconds, () => 'It did not happen'),
    stop: async () => {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
