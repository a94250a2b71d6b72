import { findRepliedTo, getRoom } from '../access.ts';
import { readFormatted } from '../formatted.ts';
import { readMarkup } from '../markup.ts';
import { refuse } from '../refuse.ts';
import type { Entity, Message, Params, Upload } from '../types.ts';
import { isUpload } from '../types.ts';
import { post } from '../world.ts';
import type { Connections, Room, World } from '../world.ts';

export function sendMessage(world: World, params: Params, { pace }: Connections): Message {
  const { text, entities, warnings } = readFormatted(params, 'text');
  warn(world, 'sendMessage', warnings);
  const room = getRoom(world, params);
  const content = { text, ...(entities.length > 0 && { entities }) };
  return send(world, room, params, pace, content);
}

export function sendPhoto(world: World, params: Params, { pace }: Connections): Message {
  const caption = readCaption(world, params);
  const room = getRoom(world, params);
  const photo = world.files.readPhoto(params['photo'] as Upload | string);
  return send(world, room, params, pace, { photo, ...caption });
}

export function sendDocument(world: World, params: Params, { pace }: Connections): Message {
  const caption = readCaption(world, params);
  const room = getRoom(world, params);
  const document = world.files.readDocument(params['document'] as Upload | string);
  return send(world, room, params, pace, { document, ...caption });
}

/** Photos or documents only, 2-10: https://core.telegram.org/bots/api#sendmediagroup */
export function sendMediaGroup(world: World, params: Params, { pace }: Connections): Message[] {
  const media = params['media'] as Params[];
  if (media.length < 2 || media.length > 10) throw refuse('media must include 2-10 items');
  if (new Set(media.map((it) => it['type'])).size > 1) {
    throw refuse("Can't use the media of the specified type in the album");
  }
  const room = getRoom(world, params);
  const contents = media.map((item) => ({ ...readMedia(world, item, params), ...readCaption(world, item) }));
  const media_group_id = `${world.now()}${world.nextMessageId}`;
  return contents.map((content) => send(world, room, params, pace, { media_group_id, ...content }));
}

function readMedia(world: World, item: Params, params: Params): Partial<Message> {
  const said = item['media'] as string;
  const file = said.startsWith('attach://') ? params[said.slice('attach://'.length)] : said;
  if (typeof file !== 'string' && !isUpload(file)) throw refuse(`file ${said} is not in the request`);
  if (item['type'] === 'photo') return { photo: world.files.readPhoto(file) };
  if (item['type'] === 'document') return { document: world.files.readDocument(file) };
  throw refuse(`This server does not play albums of ${String(item['type'])}`, 501);
}

/** The fields of a caption, nothing when there is none. */
export function readCaption(world: World, params: Params): { caption?: string; caption_entities?: Entity[] } {
  const { text, entities, warnings } = readFormatted(params, 'caption');
  warn(world, 'caption', warnings);
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

export function warn(world: World, where: string, warnings: readonly string[]): void {
  world.warnings.push(...warnings.map((it) => `${where}: ${it}`));
}

function send(
  world: World,
  room: Room,
  params: Params,
  pace: Connections['pace'],
  content: Partial<Message>,
): Message {
  const markup = readMarkup(params);
  const replied = findRepliedTo(room, params);
  pace.check(room.chat.id);
  const message = post(
    world,
    room,
    {
      ...content,
      ...(replied && { reply_to_message: replied }),
      ...(markup.kind === 'inline' && { reply_markup: markup.keyboard }),
    },
    world.bot,
  );
  if (markup.kind === 'reply') room.replyKeyboard = markup.keyboard;
  if (markup.kind === 'remove') room.replyKeyboard = undefined;
  if (markup.kind !== 'inline' && markup.kind !== 'none') room.fixed.add(message.message_id);
  room.fresh.push(message);
  return message;
}
