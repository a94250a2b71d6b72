import { checkMessage, isEmptyMessage, mentionsNobody } from '../checks/message.ts';
import type { MessageBody } from '../checks/message.ts';
import { problem } from '../checks/problem.ts';
import { FLAGS, addMessage, changeMessage, removeMessage } from '../messages.ts';
import type { Channel, Message } from '../types.ts';
import { findMessage } from '../world.ts';
import type { World } from '../world.ts';
import { EMPTY_MESSAGE, NOTHING, NO_CHANNEL, NO_MESSAGE, answer, refuse, refuseForm } from './answer.ts';
import type { Answer, Handler, Request } from './answer.ts';
import { afterEdit, readParts, refuseFiles } from './parts.ts';

/** What is common to every way of saying something: checks, and a note when it could mention somebody. */
export function refuseMessage(
  world: World,
  request: Request,
  body: MessageBody,
  after: MessageBody,
  flags = 0,
): Answer | undefined {
  const path = body === request.body ? [] : ['data'];
  const problems = checkMessage(body, path, flags);
  if (problems.length > 0) return refuseForm(problems);
  if (isEmptyMessage(after, request.files.length)) return EMPTY_MESSAGE;
  if (!mentionsNobody(body)) world.violations.push({ kind: 'mentions', call: request.call });
  return refuseFiles(body, request.files);
}

export const createMessage: Handler = (world, request) => {
  const channel = world.channels.get(request.params['channel_id'] ?? '');
  if (channel === undefined) return NO_CHANNEL;
  const body = request.body as MessageBody;
  const refused = refuseMessage(world, request, body, body);
  if (refused !== undefined) return refused;
  if (channel.recipient !== undefined && world.closed.has(channel.recipient.id))
    return refuse(403, 50_007, 'Cannot send messages to this user');
  const reference = body.message_reference ?? undefined;
  const replied = reference && findMessage(channel, reference.message_id);
  if (reference !== undefined && replied === undefined && reference.fail_if_not_exists !== false)
    return refuseForm([problem(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  const nonce = body.nonce ?? undefined;
  const key = `${channel.id} ${nonce}`;
  const first = nonce === undefined || body.enforce_nonce !== true ? undefined : world.nonces.get(key);
  if (first !== undefined) return answer(first);
  const parts = readParts(world, channel, body, request.files);
  // Only an answer to an interaction can be ephemeral.
  const flags = (parts.flags ?? 0) & ~(FLAGS.ephemeral | FLAGS.loading);
  const message = addMessage(world, channel, world.bot, {
    ...parts,
    flags,
    ...(nonce === undefined ? {} : { nonce }),
    ...(replied === undefined
      ? {}
      : { type: 19, message_reference: { channel_id: channel.id, message_id: replied.id } }),
  });
  if (nonce !== undefined) world.nonces.set(key, message);
  return answer(message);
};

/** Newest first. https://discord.com/developers/docs/resources/message#get-channel-messages */
export const listMessages: Handler = (world, { params, query }) => {
  const channel = world.channels.get(params['channel_id'] ?? '');
  if (channel === undefined) return NO_CHANNEL;
  const limit = Number(query['limit'] ?? 50);
  const all = channel.messages.filter(({ id }) => !world.onlyFor.has(id));
  const { after, before, around } = query;
  if (around !== undefined) {
    const at = all.findIndex(({ id }) => BigInt(id) >= BigInt(around));
    const from = Math.max((at === -1 ? all.length : at) - Math.floor(limit / 2), 0);
    return answer(all.slice(from, from + limit).toReversed());
  }
  if (after !== undefined) {
    const later = all.filter(({ id }) => BigInt(id) > BigInt(after));
    return answer(later.slice(0, limit).toReversed());
  }
  const earlier = before === undefined ? all : all.filter(({ id }) => BigInt(id) < BigInt(before));
  return answer(earlier.slice(-limit).toReversed());
};

type Found = { readonly channel: Channel; readonly message: Message };
const onMessage =
  (handle: (world: World, request: Request, found: Found) => Answer): Handler =>
  (world, request) => {
    const channel = world.channels.get(request.params['channel_id'] ?? '');
    if (channel === undefined) return NO_CHANNEL;
    const message = findMessage(channel, request.params['message_id'] ?? '');
    if (message === undefined || world.onlyFor.has(message.id)) return NO_MESSAGE;
    return handle(world, request, { channel, message });
  };

export const getMessage: Handler = onMessage((_world, _request, { message }) => answer(message));

export const editMessage: Handler = onMessage((world, request, found) =>
  found.message.author.id === world.bot.id
    ? edit(world, request, found, request.body as MessageBody)
    : refuse(403, 50_005, 'Cannot edit a message authored by another user'),
);

/** Changes a message of the bot's; also by way of an interaction's token. The flags `done` it has no more. */
export function edit(
  world: World,
  request: Request,
  { channel, message }: Found,
  body: MessageBody,
  done = 0,
): Answer {
  const refused = refuseMessage(world, request, body, afterEdit(message, body), message.flags);
  if (refused !== undefined) return refused;
  const parts = readParts(world, channel, body, request.files, message);
  changeMessage(world, channel, message, { ...parts, flags: (parts.flags ?? message.flags) & ~done });
  return answer(message);
}

export const deleteMessage: Handler = onMessage((world, _request, { channel, message }) => {
  if (message.author.id !== world.bot.id)
    return channel.type === 1
      ? refuse(403, 50_003, 'Cannot execute action on this channel type')
      : refuse(403, 50_013, 'Missing Permissions');
  removeMessage(world, channel, message);
  return NOTHING;
});

export const startTyping: Handler = (world, { params }) => {
  const channel = world.channels.get(params['channel_id'] ?? '');
  if (channel === undefined) return NO_CHANNEL;
  world.typing.push(channel.id);
  world.changes.emit('change');
  return NOTHING;
};
