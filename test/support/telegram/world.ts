import { EventEmitter } from 'node:events';
import { createFiles } from './files.ts';
import type { Files } from './files.ts';
import type { Pace } from './pace.ts';
import type { Profile } from './profile.ts';
import { createProfile } from './profile.ts';
import type { Chat, Message, ReplyKeyboard, User } from './types.ts';
import { createUpdates } from './updates.ts';
import type { Updates } from './updates.ts';
import type { Webhook } from './webhook.ts';

/** How the bot stands in a chat. `seen`: somebody met in a group, who never wrote to it. */
export type Standing = 'unknown' | 'seen' | 'open' | 'blocked' | 'kicked' | 'left';

export type Room = {
  readonly chat: Chat;
  standing: Standing;
  migratedTo: number | undefined;
  isAdministrator: boolean;
  /** What stands in the chat, oldest first, of everybody. */
  messages: Message[];
  /** Messages that the bot cannot edit: sent with a keyboard that is not inline. */
  readonly fixed: Set<number>;
  readonly edits: Map<number, number>;
  replyKeyboard: ReplyKeyboard | undefined;
  /** What the bot has brought since somebody last did something here: new, changed, toasts. */
  fresh: (Message | { toast: string })[];
};

export type Query = { readonly room: Room; readonly at: number; answered: boolean };

/** Everything that the server knows; `changed` says 'change' whenever a screen may look different. */
export type World = {
  readonly bot: User & Record<string, unknown>;
  readonly profile: Profile;
  readonly rooms: Map<number, Room>;
  readonly updates: Updates;
  readonly files: Files;
  readonly queries: Map<string, Query>;
  readonly changed: EventEmitter;
  /** What passes but stands against the docs. */
  readonly warnings: string[];
  readonly queryLivesMs: number;
  nextMessageId: number;
  now(): number;
};

/** What a method works with beside the world. */
export type Connections = { readonly webhook: Webhook; readonly pace: Pace; readonly signal: AbortSignal };

export type WorldOptions = {
  readonly bot: User & Record<string, unknown>;
  readonly queryLivesMs: number;
  readonly firstUpdateId: number;
  readonly now: () => number;
};

export function createWorld({ bot, queryLivesMs, firstUpdateId, now }: WorldOptions): World {
  const changed = new EventEmitter();
  changed.setMaxListeners(0);
  return {
    bot,
    profile: createProfile(),
    rooms: new Map(),
    updates: createUpdates(firstUpdateId),
    files: createFiles(),
    queries: new Map(),
    changed,
    warnings: [],
    queryLivesMs,
    nextMessageId: 1,
    now,
  };
}

export function addRoom(world: World, chat: Chat, standing: Standing): Room {
  if (world.rooms.has(chat.id)) throw new Error(`There is a chat ${chat.id} already`);
  const room: Room = {
    chat,
    standing,
    migratedTo: undefined,
    isAdministrator: false,
    messages: [],
    fixed: new Set(),
    edits: new Map(),
    replyKeyboard: undefined,
    fresh: [],
  };
  world.rooms.set(chat.id, room);
  return room;
}

/** Puts a message into a chat, with its number and date. */
export function post(world: World, room: Room, content: Partial<Message>, from: User): Message {
  const head = { message_id: world.nextMessageId, from, chat: room.chat, date: unixTime(world) };
  const message: Message = { ...head, ...content };
  world.nextMessageId += 1;
  room.messages.push(message);
  return message;
}

/** Seconds. */
export const unixTime = (world: World) => Math.floor(world.now() / 1000);
