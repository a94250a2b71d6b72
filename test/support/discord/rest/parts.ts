import type { MessageBody } from '../checks/message.ts';
import { FLAGS, numberComponents } from '../messages.ts';
import type { Attachment, Channel, Message, SentFile } from '../types.ts';
import { keepFile } from '../world.ts';
import type { World } from '../world.ts';
import { refuse, refuseForm } from './answer.ts';
import type { Answer } from './answer.ts';
import { problem } from '../checks/problem.ts';

/** https://discord.com/developers/docs/reference#uploading-files */
const LARGEST_FILE = 10 * 1024 * 1024;

/** Whether files may be uploaded as they are: the refusal, if not. */
export function refuseFiles(body: MessageBody, files: readonly SentFile[]): Answer | undefined {
  if (files.some(({ bytes }) => bytes.length > LARGEST_FILE))
    return refuse(413, 40_005, 'Request entity too large');
  const named = (body.attachments ?? []).filter(({ id }) => id.length < 3).map(({ id }) => Number(id));
  const missing = named.filter((n) => files[n] === undefined);
  if (missing.length > 0)
    return refuseForm(
      missing.map((n) =>
        problem(['attachments', n, 'id'], 'ATTACHMENT_NOT_FOUND', `There is no files[${n}]`),
      ),
    );
  return undefined;
}

/**
 * The fields that a request sets in a message. Files come first-named by `attachments`, whose ids are either an index
 * of `files[n]` or the id of an attachment to be kept.
 */
export function readParts(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly SentFile[],
  before?: Message,
): Partial<Message> {
  const describe = (n: number) =>
    (body.attachments ?? []).find(({ id }) => id === String(n))?.description ?? undefined;
  const kept: readonly Attachment[] =
    body.attachments === undefined || body.attachments === null
      ? (before?.attachments ?? [])
      : (before?.attachments ?? []).filter(({ id }) => body.attachments?.some((it) => it.id === id));
  const added = files.map((file, n) => keepFile(world, channel, file, describe(n)));
  return {
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined
      ? {}
      : { embeds: (body.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })) }),
    ...(body.components === undefined ? {} : { components: numberComponents(body.components ?? []) }),
    ...(added.length === 0 && kept === before?.attachments ? {} : { attachments: [...kept, ...added] }),
    ...(body.flags === undefined || body.flags === null
      ? {}
      : {
          flags: (before?.flags ?? 0) | (body.flags & (FLAGS.components | (before === undefined ? ~0 : 0))),
        }),
  };
}

/** What a message would say after an edit, to see whether that is nothing. */
export function afterEdit(message: Message, body: MessageBody): MessageBody {
  const chosen = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  return {
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments,
    ...chosen,
  };
}
