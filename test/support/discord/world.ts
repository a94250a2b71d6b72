import { EventEmitter } from 'node:events';
import type {
  Attachment,
  Channel,
  Command,
  Guild,
  Interaction,
  Json,
  Message,
  SentFile,
  User,
} from './types.ts';

/** A request that the program made, in the order of arrival. `status` is undefined while none was sent. */
export type Call = {
  readonly method: string;
  /** The template of the OpenAPI file, such as `/channels/{channel_id}/messages`; the path when there is none. */
  readonly route: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly at: number;
  status?: number;
};

/** A request that was answered with 4xx on its own account: neither 429 nor a fault that a test ordered. */
export type Refusal = {
  readonly call: Call;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: Json;
};

/** What Discord lets pass, and this project does not; or what ends in a ban when it goes on. */
export type Violation = { readonly kind: 'mentions' | 'rate'; readonly call: Call };

/** A line on one person's screen that is no message. */
export type Note = { readonly id: string; readonly user: string; readonly text: string };

export type World = ReturnType<typeof createWorld>;

export type WorldOptions = {
  readonly token: string;
  readonly applicationId: string;
  readonly name: string;
  readonly deadline: number;
  readonly tokenLife: number;
};

/** Everything this Discord knows. `dispatch` is the gateway's, once it serves. */
export function createWorld(options: WorldOptions) {
  const bot: User = {
    id: options.applicationId,
    username: options.name,
    global_name: null,
    discriminator: '0',
    avatar: null,
    bot: true,
  };
  return {
    ...options,
    bot,
    /** `http://127.0.0.1:PORT`, once it listens. */
    origin: '',
    users: new Map<string, User>(),
    /** Ids of those whose direct messages are closed. */
    closed: new Set<string>(),
    channels: new Map<string, Channel>(),
    guilds: new Map<string, Guild>(),
    /** Ephemeral messages, and the only user who sees each. */
    onlyFor: new Map<string, string>(),
    interactions: new Map<string, Interaction>(),
    commands: [] as Command[],
    files: new Map<string, SentFile>(),
    /** What each nonce has made: `channel nonce` to a message. */
    nonces: new Map<string, Message>(),
    notes: [] as Note[],
    typing: [] as string[],
    calls: [] as Call[],
    refusals: [] as Refusal[],
    violations: [] as Violation[],
    /** Emits `change` after anything that somebody may wait for. */
    changes: new EventEmitter().setMaxListeners(0),
    dispatch: (_event: string, _data: Json): void => {},
  };
}

const EPOCH = 1_420_070_400_000n;
let last = 0n;

/** An id of the present moment, greater than every one before. https://discord.com/developers/docs/reference#snowflakes */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}

/** The channel of the direct messages between the bot and a user. */
export function openDirect(world: World, user: User): Channel {
  for (const channel of world.channels.values()) if (channel.recipient?.id === user.id) return channel;
  const channel: Channel = { id: snowflake(), type: 1, recipient: user, messages: [] };
  world.channels.set(channel.id, channel);
  return channel;
}

export function findMessage(channel: Channel, id: string): Message | undefined {
  return channel.messages.find((message) => message.id === id);
}

/** Keeps a file to be downloaded, and says what an event tells about it. */
export function keepFile(world: World, channel: Channel, file: SentFile, description?: string): Attachment {
  const id = snowflake();
  const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`;
  world.files.set(path, file);
  const url = `${world.origin}${path}`;
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.type,
    ...(description === undefined ? {} : { description }),
  };
}

/** A channel as REST and the events show it. */
export function showChannel(channel: Channel): Json {
  const last_message_id = channel.messages.at(-1)?.id ?? null;
  return channel.type === 1
    ? { id: channel.id, type: 1, flags: 0, last_message_id, recipients: [channel.recipient] }
    : {
        id: channel.id,
        type: 0,
        flags: 0,
        name: channel.name,
        guild_id: channel.guildId,
        position: 0,
        permission_overwrites: [],
        parent_id: null,
        topic: null,
        nsfw: false,
        last_message_id,
      };
}
