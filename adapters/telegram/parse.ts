import type { CallbackQuery, ChatMemberUpdated, Message, Update, User } from 'telegraf/types';
import type { Inbound } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import { addressedText, withoutOurName } from './addressed.ts';
import { filesOf, unsupportedKind } from './content.ts';
import { LASTING } from './keyboard.ts';
import type { Me, Meaning } from './meaning.ts';
import { messageId } from './message-id.ts';

/** What an update of Telegram means to us; undefined when it is nothing to us. */
export function parse(update: Update, me: Me): Meaning | undefined {
  if ('message' in update) return parseMessage(update.message, me);
  if ('edited_message' in update) return parseEdit(update.update_id, update.edited_message as Message, me);
  if ('callback_query' in update) return parsePress(update.callback_query);
  if ('my_chat_member' in update) return parseMembership(update.my_chat_member);
  return undefined;
}

/** The chat whose turn an update is; undefined for one that has none. */
export function chatOf(update: Update): string | undefined {
  if ('message' in update) return String(update.message.chat.id);
  if ('edited_message' in update) return String(update.edited_message.chat.id);
  if ('callback_query' in update) {
    return String(update.callback_query.message?.chat.id ?? update.callback_query.from.id);
  }
  return 'my_chat_member' in update ? String(update.my_chat_member.chat.id) : undefined;
}

function parseMessage(message: Message, me: Me): Meaning | undefined {
  if ('migrate_to_chat_id' in message) {
    return { kind: 'moved', from: String(message.chat.id), to: String(message.migrate_to_chat_id) };
  }
  if (message.chat.type === 'channel' || !isFromSomebody(message)) return undefined;
  const inbound = { ...whence(message), message: messageId(message.chat.id, message.message_id) };
  if (message.chat.type !== 'private') {
    const text = addressedText(message, me);
    if (text === undefined) return undefined;
    // Called by name, and nothing said.
    const content = text === '' ? ({ kind: 'arrived' } as const) : ({ kind: 'said', text } as const);
    return { kind: 'inbound', inbound: { ...inbound, content } };
  }
  if ('text' in message) {
    const text = withoutOurName(message.text, me);
    return text === undefined
      ? undefined
      : { kind: 'inbound', inbound: { ...inbound, content: { kind: 'said', text } } };
  }
  const files = filesOf(message);
  if (files) return { kind: 'files', inbound, files, text: captionOf(message) };
  const what = unsupportedKind(message);
  return what && { kind: 'inbound', inbound: { ...inbound, content: { kind: 'unsupported', what } } };
}

/** What changed without its words (a live location, a preview) is no edit to us. */
function parseEdit(updateId: number, message: Message, me: Me): Meaning | undefined {
  if (message.chat.type !== 'private' || !isFromSomebody(message)) return undefined;
  const text = 'text' in message ? withoutOurName(message.text, me) : captionOf(message);
  if (!text) return undefined;
  const edited = messageId(message.chat.id, message.message_id);
  const content = { kind: 'edited', message: edited, text } as const;
  return { kind: 'inbound', inbound: { ...whence(message), message: `u${updateId}`, content } };
}

function parsePress(query: CallbackQuery): Meaning | undefined {
  const { id: callback, message } = query;
  const data = 'data' in query ? query.data : '';
  const lasting = data.startsWith(LASTING);
  const content = pressedButton(lasting ? data.slice(LASTING.length) : data);
  if (!message || message.chat.type === 'channel' || !content) return { kind: 'pressed', callback };
  // One too old to be seen has the date 0, and cannot be edited either.
  // https://core.telegram.org/bots/api#inaccessiblemessage
  const on =
    lasting || message.date === 0
      ? {}
      : { on: messageId(message.chat.id, message.message_id, 'text' in message ? 'text' : 'file') };
  const from = { ...whence({ chat: message.chat, from: query.from }), message: `c${callback}` };
  return { kind: 'pressed', callback, inbound: { ...from, content, ...on } };
}

/** https://core.telegram.org/bots/api#chatmember */
function parseMembership({ chat, new_chat_member: now }: ChatMemberUpdated): Meaning | undefined {
  if (chat.type === 'channel') return undefined;
  const reachable =
    now.status === 'restricted' ? now.is_member : now.status !== 'kicked' && now.status !== 'left';
  return { kind: 'reachable', chat: String(chat.id), reachable };
}

/** Bots do not talk to each other; but Telegram shows an anonymous administrator as a bot, for the group. */
function isFromSomebody(message: Message): boolean {
  if ('is_automatic_forward' in message && message.is_automatic_forward) return false;
  const { from, sender_chat, chat } = message;
  return from !== undefined && (!from.is_bot || sender_chat?.id === chat.id);
}

function whence({
  chat,
  from,
}: {
  chat: { id: number };
  from?: User | undefined;
}): Pick<Inbound, 'from' | 'language'> {
  const language = (['fr', 'ar', 'en'] as const).find((it) => it === from?.language_code?.split('-')[0]);
  return {
    from: { platform: 'telegram', chat: String(chat.id) },
    ...(language ? { language } : {}),
  };
}

function captionOf(message: Message): string {
  return ('caption' in message && message.caption) || '';
}
