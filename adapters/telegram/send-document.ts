import type { InlineKeyboardMarkup } from 'telegraf/types';
import type { Document } from '#chat/message.ts';
import type { Api } from './call.ts';
import { LARGEST_PHOTO, LONGEST_CAPTION } from './limits.ts';
import { HTML } from './payload.ts';
import type { Place } from './payload.ts';
import { plainText } from './render.ts';

/** Of a file that is sent; also more than all of an upload takes. */
const UPLOAD_TIMEOUT = 120_000;

/**
 * Sends a file, or a picture, with its text below it, or after it where that is too long. Resolves to the file's
 * message. https://core.telegram.org/bots/api#sendphoto
 */
export async function sendDocument(
  api: Api,
  place: Place,
  message: {
    readonly text: string;
    readonly markup: InlineKeyboardMarkup | undefined;
    readonly document: Document;
  },
): Promise<number> {
  const { text, markup, document } = message;
  const fits = plainText(text).length <= LONGEST_CAPTION;
  if (!fits) await api.call('sendMessage', { ...place, text, ...HTML });
  const { chat_id, reply_parameters } = place;
  const file = { source: Buffer.from(document.bytes), filename: fileName(document.name) };
  const rest = {
    chat_id,
    ...(fits && text ? { caption: text, parse_mode: HTML.parse_mode } : {}),
    ...(markup ? { reply_markup: markup } : {}),
    // telegraf leaves an object out of a form that holds a file, except the few that it knows.
    ...(reply_parameters ? { reply_parameters: JSON.stringify(reply_parameters) as never } : {}),
  };
  const patience = { timeout: UPLOAD_TIMEOUT };
  const isPhoto = document.type.startsWith('image/') && document.bytes.length <= LARGEST_PHOTO;
  const sent = isPhoto
    ? await api.call('sendPhoto', { ...rest, photo: file }, patience)
    : await api.call('sendDocument', { ...rest, document: file }, patience);
  return sent.message_id;
}

/** The name goes into a header as it is. */
function fileName(name: string): string {
  return name.toWellFormed().replaceAll(/[\p{Cc}"\\]/gu, '_');
}
