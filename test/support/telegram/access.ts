import { decline, refuse } from './refuse.ts';
import type { Message, Params } from './types.ts';
import type { Room, World } from './world.ts';

/** The chat of a request, if the bot may write there; else the answer that the real server gives. */
export function getRoom(world: World, params: Params): Room {
  const room = findRoom(world, params);
  if (room.migratedTo !== undefined) {
    const parameters = { migrate_to_chat_id: room.migratedTo };
    throw decline(400, 'group chat was upgraded to a supergroup chat', parameters);
  }
  const kind = `${room.chat.type} chat`;
  switch (room.standing) {
    case 'open':
      return room;
    case 'unknown':
      throw decline(400, 'chat not found');
    case 'seen':
      throw decline(403, "bot can't initiate conversation with a user");
    case 'blocked':
      throw decline(403, 'bot was blocked by the user');
    case 'kicked':
      throw decline(403, `bot was kicked from the ${kind}`);
    case 'left':
      throw decline(403, `bot is not a member of the ${kind}`);
    default:
      return room.standing satisfies never;
  }
}

/** The chat of a request that only reads. */
export function findRoom(world: World, params: Params): Room {
  const id = params['chat_id'];
  const room = world.rooms.get(Number(id));
  if (!room || (room.chat.type === 'private' && room.standing === 'unknown'))
    throw decline(400, 'chat not found');
  return room;
}

/** The message of an edit: it is there, and it is the bot's own. */
export function getOwnMessage(world: World, room: Room, params: Params): Message {
  if (params['inline_message_id'] !== undefined) throw refuse('MESSAGE_ID_INVALID');
  const id = params['message_id'];
  if (id === undefined) throw refuse('message identifier is not specified');
  const message = room.messages.find((it) => it.message_id === id);
  if (!message) throw decline(400, 'message to edit not found');
  if (message.from?.id !== world.bot.id || room.fixed.has(message.message_id)) {
    throw refuse("message can't be edited");
  }
  return message;
}

/** The message that is replied to, for `reply_parameters`. */
export function findRepliedTo(room: Room, params: Params): Message | undefined {
  const reply = params['reply_parameters'] as Params | undefined;
  if (!reply) return undefined;
  const message = room.messages.find((it) => it.message_id === reply['message_id']);
  if (message) return message;
  if (reply['allow_sending_without_reply'] === true) return undefined;
  throw decline(400, 'message to be replied not found');
}
