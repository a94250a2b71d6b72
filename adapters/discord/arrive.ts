import type { APIMessage, GatewayMessageUpdateDispatchData } from 'discord.js';
import { MessageFlags, MessageType } from 'discord.js';
import type { Arrival } from '#chat/arrival.ts';
import type { Kept, KeptEdit, KeptMessage, RemoteFile } from './kept.ts';

type Attachment = Pick<APIMessage['attachments'][number], 'filename' | 'url' | 'size'>;

/**
 * A direct message that a person wrote; undefined for all others, our own among them.
 * https://discord.com/developers/docs/resources/message#message-object
 */
export function messageArrival(message: APIMessage & { guild_id?: string }, at: Date): Arrival | undefined {
  if (message.guild_id || !isFromPerson(message)) return undefined;
  const other = otherThanWords(message);
  const kept: KeptMessage = {
    kind: 'message',
    id: message.id,
    user: message.author.id,
    channel: message.channel_id,
    at: at.toISOString(),
    resumes: true,
    text: message.content,
    files: message.attachments.map(remoteFile),
    ...(other ? { other } : {}),
  };
  return arrivalOf(kept.id, kept);
}

/** A direct message that reads otherwise now; a preview that Discord adds to a link is no edit. */
export function editArrival(
  message: Partial<GatewayMessageUpdateDispatchData>,
  at: Date,
): Arrival | undefined {
  const { id, author, channel_id: channel, edited_timestamp: edited, content } = message;
  if (message.guild_id || !id || !author || author.bot || !channel || !edited || !content) return undefined;
  const kept: KeptEdit = {
    kind: 'edit',
    id,
    user: author.id,
    channel,
    at: at.toISOString(),
    text: content,
    edited,
  };
  return arrivalOf(`${id}:${edited}`, kept);
}

export function arrivalOf(id: string, kept: Kept): Arrival {
  return { id, chat: kept.user, payload: storable(kept) };
}

export function remoteFile({ filename, url, size }: Attachment): RemoteFile {
  return { name: filename, url, size };
}

function isFromPerson({ author, type }: APIMessage): boolean {
  return !author.bot && (type === MessageType.Default || type === MessageType.Reply);
}

function otherThanWords(message: APIMessage): KeptMessage['other'] {
  if ((message.flags ?? 0) & MessageFlags.IsVoiceMessage) return 'voice';
  if (message.sticker_items?.length) return 'sticker';
  if (message.poll) return 'poll';
  return message.content.trim() === '' && message.attachments.length === 0 ? 'other' : undefined;
}

/** PostgreSQL's jsonb takes neither NUL nor half a character. */
function storable<T extends object>(payload: T): T {
  return JSON.parse(JSON.stringify(payload), (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  ) as T;
}
