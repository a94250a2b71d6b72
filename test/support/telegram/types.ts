/** What goes over the wire, as far as this server plays it: https://core.telegram.org/bots/api#available-types */

export type User = {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
};

export type Chat = {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string;
  first_name?: string;
  username?: string;
};

/** Offsets and lengths are in UTF-16 units. */
export type Entity = { type: string; offset: number; length: number; url?: string; language?: string };

export type Button = { text: string; callback_data?: string; url?: string; [other: string]: unknown };
export type InlineKeyboard = { inline_keyboard: Button[][] };
export type ReplyKeyboard = { keyboard: (Button | string)[][] };

export type FileFacts = { file_id: string; file_unique_id: string; file_size: number };
export type PhotoSize = FileFacts & { width: number; height: number };
export type DocumentFile = FileFacts & { file_name?: string; mime_type?: string };

export type Message = {
  message_id: number;
  date: number;
  chat: Chat;
  from?: User;
  edit_date?: number;
  text?: string;
  entities?: Entity[];
  caption?: string;
  caption_entities?: Entity[];
  photo?: PhotoSize[];
  document?: DocumentFile;
  media_group_id?: string;
  reply_to_message?: Message;
  reply_markup?: InlineKeyboard;
  [other: string]: unknown;
};

export type Update = { update_id: number; [kind: string]: unknown };

/** A file of a multipart request. */
export type Upload = { filename: string; type: string; bytes: Buffer };

export type Params = Record<string, unknown>;

export function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);
}
