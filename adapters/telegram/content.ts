import type { Message } from 'telegraf/types';
import { LARGEST_FILE } from './limits.ts';
import type { FileRef, Unsupported } from './meaning.ts';

/** The kinds of content that we say of that we cannot read them; a message without any of all kinds is about the chat. */
const UNSUPPORTED: Readonly<Record<string, Unsupported>> = {
  voice: 'voice',
  sticker: 'sticker',
  location: 'location',
  venue: 'location',
  poll: 'poll',
  video_note: 'other',
  contact: 'other',
  dice: 'other',
  game: 'other',
  story: 'other',
  invoice: 'other',
  giveaway: 'other',
  // Newer than telegraf's types: https://core.telegram.org/bots/api#message
  paid_media: 'other',
  checklist: 'other',
  live_photo: 'other',
  rich_message: 'other',
};

/** Undefined for what Telegram says of a chat: new members, pins, titles. */
export function unsupportedKind(message: Message): Unsupported | undefined {
  const kind = Object.keys(UNSUPPORTED).find((key) => key in message);
  return kind === undefined ? undefined : UNSUPPORTED[kind];
}

/** What may be evidence. Films and sounds are fetched as well: of which types it may be is not said here. */
export function filesOf(message: Message): readonly FileRef[] | undefined {
  const { message_id: number } = message;
  if ('photo' in message) {
    // In sizes, the smallest first; Telegram makes them all JPEG.
    const fitting = message.photo.filter(({ file_size = 0 }) => file_size <= LARGEST_FILE);
    const size = fitting.at(-1) ?? message.photo[0];
    return size && [fileRef(size, `photo-${number}.jpg`)];
  }
  // An animation has a document as well, the same.
  if ('document' in message) return [fileRef(message.document, `document-${number}`)];
  if ('video' in message) return [fileRef(message.video, `video-${number}.mp4`)];
  if ('audio' in message) return [fileRef(message.audio, `audio-${number}.mp3`)];
  return undefined;
}

type Sent = { readonly file_id: string; readonly file_size?: number; readonly file_name?: string };

function fileRef(file: Sent, name: string): FileRef {
  return {
    fileId: file.file_id,
    name: file.file_name ?? name,
    ...(file.file_size === undefined ? {} : { size: file.file_size }),
  };
}
