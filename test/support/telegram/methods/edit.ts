import { getOwnMessage, getRoom } from '../access.ts';
import { readFormatted } from '../formatted.ts';
import { readMarkup } from '../markup.ts';
import { decline, refuse } from '../refuse.ts';
import type { Message, Params } from '../types.ts';
import { unixTime } from '../world.ts';
import type { Connections, Room, World } from '../world.ts';
import { readCaption, warn } from './send.ts';

export function editMessageText(world: World, params: Params, { pace }: Connections): Message {
  if (params['rich_message'] !== undefined) throw refuse('This server does not play rich messages', 501);
  const { text, entities, warnings } = readFormatted(params, 'text');
  warn(world, 'editMessageText', warnings);
  const room = getRoom(world, params);
  const message = getOwnMessage(world, room, params);
  if (message.text === undefined) throw refuse('there is no text in the message to edit');
  return edit(world, room, message, params, pace, {
    text,
    entities: entities.length > 0 ? entities : undefined,
  });
}

export function editMessageCaption(world: World, params: Params, { pace }: Connections): Message {
  const { caption, caption_entities } = readCaption(world, params);
  const room = getRoom(world, params);
  const message = getOwnMessage(world, room, params);
  if (message.photo === undefined && message.document === undefined) {
    throw refuse('there is no caption in the message to edit');
  }
  return edit(world, room, message, params, pace, { caption, caption_entities });
}

export function editMessageReplyMarkup(world: World, params: Params, { pace }: Connections): Message {
  const room = getRoom(world, params);
  return edit(world, room, getOwnMessage(world, room, params), params, pace, {});
}

type Change = {
  [Field in 'text' | 'entities' | 'caption' | 'caption_entities']?: Message[Field] | undefined;
};

/** An edit without a keyboard takes the keyboard away. */
function edit(
  world: World,
  room: Room,
  message: Message,
  params: Params,
  pace: Connections['pace'],
  change: Change,
): Message {
  const markup = readMarkup(params);
  const reply_markup = markup.kind === 'inline' ? markup.keyboard : undefined;
  const changed = { ...change, reply_markup };
  const asJson = (it: Partial<Message>) =>
    JSON.stringify(Object.keys(changed).map((field) => it[field] ?? null));
  if (asJson(message) === asJson(changed as Partial<Message>)) {
    throw decline(
      400,
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  pace.check(room.chat.id);
  // A new object: what was shown before (in a callback query, say) stays what it was.
  const edited = { ...message, ...changed, edit_date: unixTime(world) } as Message;
  room.messages = room.messages.map((it) => (it === message ? edited : it));
  room.edits.set(message.message_id, (room.edits.get(message.message_id) ?? 0) + 1);
  room.fresh = [...room.fresh.filter((it) => it !== message), edited];
  return edited;
}
