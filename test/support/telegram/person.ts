import { createPresses } from './press.ts';
import type { Presses } from './press.ts';
import { createScreen } from './screen.ts';
import type { Screen } from './screen.ts';
import { createSends } from './sends.ts';
import type { Sends, Sent } from './sends.ts';
import { tellStanding } from './standing.ts';
import type { Command } from './profile.ts';
import type { User } from './types.ts';
import { addRoom } from './world.ts';
import type { World } from './world.ts';

export type PersonFacts = {
  readonly id: number;
  readonly firstName: string;
  readonly language?: string;
  readonly username?: string;
};

/** Somebody in a private chat with the bot, who can only do what a client lets them do. */
export type Person = Sends &
  Presses &
  Screen & {
    readonly id: number;
    /** Presses Start, or opens a deep link. */
    start(payload?: string): Sent;
    block(): void;
    unblock(): void;
    /** The commands of the menu, as a client in this person's language shows them. */
    commands(): Command[];
  };

export function addPerson(world: World, facts: PersonFacts): Person {
  const user = asUser(facts);
  const { id, first_name, username } = user;
  const chat = { id, type: 'private', first_name, ...(username && { username }) } as const;
  const room = world.rooms.get(id) ?? addRoom(world, chat, 'unknown');
  const current = () => room;
  const screen = createScreen(world, current);
  const begin = () => {
    if (room.standing === 'blocked') throw new Error('A client writes nothing to a bot that is blocked');
    room.standing = 'open';
    room.fresh = [];
  };
  const sends = createSends(world, current, user, { begin, hears: () => true });
  const presses = createPresses(world, current, user, { begin, screen, sends });

  return Object.assign(screen, sends, presses, {
    id,
    start(payload?: string) {
      if (payload !== undefined && !/^[\w-]{1,64}$/.test(payload)) {
        throw new Error('A deep link takes 1-64 of A-Z a-z 0-9 _ -');
      }
      if (room.standing === 'blocked') unblock();
      return sends.say(payload === undefined ? '/start' : `/start ${payload}`);
    },
    block() {
      room.standing = 'blocked';
      tellStanding(world, room, user, 'member', 'kicked');
    },
    unblock,
    commands: () => visibleCommands(world, facts),
  });

  function unblock() {
    room.standing = 'open';
    tellStanding(world, room, user, 'kicked', 'member');
  }
}

export function asUser({ id, firstName, language, username }: PersonFacts): User {
  const more = { ...(language && { language_code: language }), ...(username && { username }) };
  return { id, is_bot: false, first_name: firstName, ...more };
}

/** https://core.telegram.org/bots/api#determining-list-of-commands */
function visibleCommands({ profile }: World, { id, language = '' }: PersonFacts): Command[] {
  const scopes = [`chat ${id}`, 'all_private_chats', 'default'];
  const lists = scopes.flatMap((scope) => [language, ''].map((it) => profile.commands(scope, it)));
  return lists.find((it) => it.length > 0) ?? [];
}
