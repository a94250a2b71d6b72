import { findRoom, getRoom } from '../access.ts';
import { decline, refuse } from '../refuse.ts';
import type { Message, Params } from '../types.ts';
import { unixTime } from '../world.ts';
import type { Room, World } from '../world.ts';

/** https://core.telegram.org/bots/api#sendchataction */
const ACTIONS = [
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'],
  ...['upload_document', 'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
];
const TWO_DAYS = 48 * 60 * 60;

export function sendChatAction(world: World, params: Params): true {
  getRoom(world, params);
  if (!ACTIONS.includes(params['action'] as string)) throw refuse('wrong parameter action in request');
  return true;
}

export function getChat(world: World, params: Params): object {
  const { chat } = findRoom(world, params);
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
}

export function leaveChat(world: World, params: Params): true {
  const room = getRoom(world, params);
  if (room.chat.type === 'private') throw refuse("chat member status can't be changed in private chats");
  room.standing = 'left';
  return true;
}

export function deleteMessage(world: World, params: Params): true {
  const room = getRoom(world, params);
  const message = room.messages.find((it) => it.message_id === params['message_id']);
  if (!message) throw decline(400, 'message to delete not found');
  if (!mayDelete(world, room, message)) throw refuse("message can't be deleted");
  remove(room, [message]);
  return true;
}

/** Messages that are not there are passed over. */
export function deleteMessages(world: World, params: Params): true {
  const ids = params['message_ids'] as number[];
  if (ids.length < 1 || ids.length > 100) throw refuse('message identifiers: 1-100 are allowed');
  const room = getRoom(world, params);
  remove(
    room,
    room.messages.filter((it) => ids.includes(it.message_id) && mayDelete(world, room, it)),
  );
  return true;
}

/** https://core.telegram.org/bots/api#deletemessage */
function mayDelete(world: World, room: Room, message: Message): boolean {
  if (unixTime(world) - message.date > TWO_DAYS) return false;
  return message.from?.id === world.bot.id || room.chat.type === 'private' || room.isAdministrator;
}

function remove(room: Room, messages: readonly Message[]): void {
  room.messages = room.messages.filter((it) => !messages.includes(it));
  room.fresh = room.fresh.filter((it) => 'toast' in it || !messages.includes(it as Message));
}
