import { detectEntities } from './detect.ts';
import type { Message, Update, User } from './types.ts';
import { post, unixTime } from './world.ts';
import type { Room, World } from './world.ts';

/** `update` is undefined when the bot does not get to hear it. */
export type Sent = { readonly message: Message; readonly update: Update | undefined };
type FileToSend = {
  readonly bytes: Buffer;
  readonly name?: string;
  readonly type?: string;
  readonly caption?: string;
};

export type Sends = {
  /** A longer text than 4096 goes as several messages, as every client does it; the last one is returned. */
  say(text: string, options?: { readonly replyTo?: number }): Sent;
  edit(which: 'last' | number, text: string): Sent;
  sendPhoto(photo: Omit<FileToSend, 'name' | 'type'>): Sent;
  /** `claimedSize` in bytes, for a file too big to make. */
  sendDocument(file: FileToSend & { readonly name: string; readonly claimedSize?: number }): Sent;
  /** Several messages with one media_group_id; those with a name go as documents. */
  sendAlbum(files: readonly FileToSend[]): readonly Sent[];
  voice(): Sent;
  sticker(): Sent;
  location(): Sent;
  forward(text: string): Sent;
  poll(): Sent;
};

export function createSends(
  world: World,
  currentRoom: () => Room,
  user: User,
  acts: { begin(): void; hears(message: Message): boolean },
): Sends {
  const send = (content: Partial<Message>): Sent => {
    acts.begin();
    const message = post(world, currentRoom(), content, user);
    world.changed.emit('change');
    return { message, update: acts.hears(message) ? world.updates.push('message', message) : undefined };
  };
  const file = (bytes: Buffer, extension: string) =>
    world.files.addDocument(`file.${extension}`, bytes, 'application/octet-stream');
  const media = ({ bytes, name, type, caption }: FileToSend): Partial<Message> => ({
    ...(name === undefined
      ? { photo: world.files.addPhoto(bytes) }
      : { document: world.files.addDocument(name, bytes, type) }),
    ...(caption !== undefined && { caption }),
  });
  const said = (text: string) => ({ text, ...detectEntities(text) });

  return {
    say(text, { replyTo } = {}) {
      if (text.trim() === '') throw new Error('A client sends no empty message');
      const replied = currentRoom().messages.find((it) => it.message_id === replyTo);
      if (replyTo !== undefined && !replied) throw new Error(`There is no message ${replyTo} to reply to`);
      const parts = text.trim().match(/.{1,4096}/gs) ?? [];
      const sent = parts.map((it) => send({ ...said(it), ...(replied && { reply_to_message: replied }) }));
      return sent.at(-1) as Sent;
    },
    edit(which, text) {
      const room = currentRoom();
      const own = room.messages.filter((it) => it.from?.id === user.id);
      const message = which === 'last' ? own.at(-1) : own.find((it) => it.message_id === which);
      if (!message) throw new Error(`There is no message ${which} of one's own to edit`);
      acts.begin();
      const change = message.text === undefined ? { caption: text } : said(text);
      const edited: Message = { ...message, ...change, edit_date: unixTime(world) };
      room.messages = room.messages.map((it) => (it === message ? edited : it));
      world.changed.emit('change');
      return {
        message: edited,
        update: acts.hears(edited) ? world.updates.push('edited_message', edited) : undefined,
      };
    },
    sendPhoto: (photo) => send(media(photo)),
    sendDocument({ claimedSize, ...document }) {
      const { name, bytes, type, caption } = document;
      const sent = world.files.addDocument(name, bytes, type, claimedSize);
      return send({ document: sent, ...(caption !== undefined && { caption }) });
    },
    sendAlbum(files) {
      const media_group_id = `${user.id}${world.nextMessageId}`;
      return files.map((it) => send({ media_group_id, ...media(it) }));
    },
    voice: () =>
      send({ voice: { ...file(Buffer.from('OggS'), 'oga'), duration: 3, mime_type: 'audio/ogg' } }),
    sticker: () =>
      send({
        sticker: {
          ...file(Buffer.from('RIFF'), 'webp'),
          type: 'regular',
          width: 512,
          height: 512,
          emoji: '👍',
        },
      }),
    location: () => send({ location: { latitude: 33.97, longitude: -6.85 } }),
    forward: (text) =>
      send({
        ...said(text),
        forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: unixTime(world) },
      }),
    poll: () =>
      send({
        poll: {
          id: '1',
          question: '?',
          options: ['a', 'b'].map((text) => ({ text, voter_count: 0 })),
          total_voter_count: 0,
          type: 'regular',
        },
      }),
  };
}
