import { asUser } from './person.ts';
import type { PersonFacts } from './person.ts';
import { createPresses } from './press.ts';
import type { Presses } from './press.ts';
import { createScreen } from './screen.ts';
import type { Screen } from './screen.ts';
import { createSends } from './sends.ts';
import type { Sends } from './sends.ts';
import { tellStanding } from './standing.ts';
import type { Message } from './types.ts';
import { addRoom, post } from './world.ts';
import type { Room, World } from './world.ts';

export type Member = Sends & Presses & { readonly id: number };

/** A group that the bot is in from the start. */
export type Group = Screen & {
  /** Changes with `migrate`. */
  readonly id: number;
  member(facts: PersonFacts): Member;
  /** Makes a supergroup of it, and gives the new id. */
  migrate(by: PersonFacts): number;
  removeBot(by: PersonFacts): void;
  addBot(by: PersonFacts): void;
};

type GroupFacts = { readonly id: number; readonly title: string; readonly isAdministrator?: boolean };

export function addGroup(world: World, { id, title, isAdministrator = false }: GroupFacts): Group {
  if (id >= 0) throw new Error('The id of a group is negative');
  const type = id < -1_000_000_000_000 ? 'supergroup' : 'group';
  let room = addRoom(world, { id, type, title }, 'open');
  room.isAdministrator = isAdministrator;
  const current = () => room;
  const screen = createScreen(world, current);
  const begin = () => {
    room.fresh = [];
  };
  const service = (content: Partial<Message>, by: PersonFacts) =>
    world.updates.push('message', post(world, room, content, asUser(by)));

  const acts = {
    member(facts: PersonFacts): Member {
      const user = asUser(facts);
      meet(world, facts);
      const sends = createSends(world, current, user, { begin, hears: (it) => hears(world, room, it) });
      const presses = createPresses(world, current, user, { begin, screen, sends });
      return Object.assign(sends, presses, { id: user.id });
    },
    migrate(by: PersonFacts) {
      const newId = room.chat.id - 1_000_000_000_000;
      const old = room;
      service({ migrate_to_chat_id: newId }, by);
      old.migratedTo = newId;
      room = addRoom(world, { id: newId, type: 'supergroup', title }, 'open');
      room.isAdministrator = old.isAdministrator;
      service({ migrate_from_chat_id: old.chat.id }, by);
      return newId;
    },
    removeBot(by: PersonFacts) {
      service({ left_chat_member: world.bot }, by);
      room.standing = 'kicked';
      tellStanding(world, room, asUser(by), 'member', 'kicked');
    },
    addBot(by: PersonFacts) {
      room.standing = 'open';
      tellStanding(world, room, asUser(by), 'left', 'member');
      service({ new_chat_members: [world.bot] }, by);
    },
  };
  const group = Object.assign(screen, acts) as unknown as Group;
  return Object.defineProperty(group, 'id', { get: () => room.chat.id });
}

/** The bot now knows that this person exists, but may not write first. */
function meet(world: World, facts: PersonFacts): void {
  const chat = { id: facts.id, type: 'private', first_name: facts.firstName } as const;
  const room = world.rooms.get(facts.id) ?? addRoom(world, chat, 'seen');
  if (room.standing === 'unknown') room.standing = 'seen';
}

/** https://core.telegram.org/bots/features#privacy-mode */
function hears({ bot }: World, room: Room, message: Message): boolean {
  if (room.standing !== 'open') return false;
  if (bot['can_read_all_group_messages'] === true || room.isAdministrator) return true;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const words = (message.entities ?? []).map(
    (it) => [it.type, message.text?.slice(it.offset, it.offset + it.length) ?? ''] as const,
  );
  const own = `@${bot.username}`.toLowerCase();
  return words.some(([type, word]) => {
    if (type === 'mention') return word.toLowerCase() === own;
    return type === 'bot_command' && (!word.includes('@') || word.toLowerCase().endsWith(own));
  });
}
