import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import { startDiscord } from './server.ts';
import type { DiscordOptions, DiscordServer } from './server.ts';

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when there is none. */
  readonly body: { readonly code?: number; readonly id?: string; readonly errors?: unknown } | undefined;
};
export type Opened = Awaited<ReturnType<typeof openDiscord>>;

/** A server with means to speak to it: clients of discord.js that end with it, and bare requests. */
export async function openDiscord(options: DiscordOptions = {}) {
  const discord: DiscordServer = await startDiscord(options);
  const clients: Client[] = [];
  const call = async (method: string, path: string, body?: unknown, token = discord.token) => {
    const response = await fetch(`${discord.url}/v10${path}`, {
      method,
      headers: {
        Authorization: `Bot ${token}`,
        ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const read = text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : undefined;
    return { status: response.status, headers: response.headers, body: read } as Answered;
  };
  return {
    discord,
    call,
    callback: (it: { readonly id: string; readonly token: string }, type: number, data?: unknown) =>
      call('POST', `/interactions/${it.id}/${it.token}/callback`, { type, data }),
    /** A client that is ready; `troubles` are errors of its own and of `on`. */
    connect: async (
      on: (interaction: Interaction) => Promise<unknown>,
      more: Partial<ClientOptions> = {},
    ) => {
      const client = new Client({
        intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
        partials: [Partials.Channel],
        allowedMentions: { parse: [] },
        rest: { api: discord.url, timeout: 2000 },
        ...more,
      });
      clients.push(client);
      const troubles: unknown[] = [];
      client.on(Events.Error, (error) => troubles.push(error));
      client.on(Events.InteractionCreate, (interaction) => {
        on(interaction).catch((error: unknown) => troubles.push(error));
      });
      const ready = once(client, Events.ClientReady);
      await client.login(discord.token);
      await ready;
      return { client, troubles };
    },
    close: async () => {
      for (const client of clients) await client.destroy();
      await discord.stop();
    },
  };
}
