import type { ChatPorts } from '#chat/arrival.ts';
import type { DeliveryError } from '#chat/delivery-error.ts';
import type { Address, Rendered } from '#chat/message.ts';
import type { Sending } from '#chat/platform.ts';
import type { Api } from './call.ts';
import { codeOf, deliveryError } from './failure.ts';
import { renderKeyboard } from './keyboard.ts';
import { isFile, messageId, numberOf } from './message-id.ts';
import { setMenu } from './profile.ts';
import { renderText } from './render.ts';
import { sendDocument } from './send-document.ts';
import { HTML, placeIn } from './payload.ts';

type Sent = { readonly sent: string } | DeliveryError;

export type Sender = {
  readonly api: Api;
  readonly log: ChatPorts['log'];
  /** Keeps hold of what is not waited for. */
  readonly track: (work: Promise<unknown>) => unknown;
};

/**
 * Sends a message, or makes the one that it replaces into it. The buttons of those that are over go after that, and
 * nobody waits for it: that the message has arrived must be known at once.
 */
export async function send(
  { api, log, track }: Sender,
  { chat }: Address,
  message: Rendered,
  sending: Sending,
): Promise<Sent> {
  const { markup, dropped } = renderKeyboard(message);
  for (const { data } of dropped) log.error({ data }, 'a button was left out: its data is too long');
  const text = renderText(message);
  const result = await deliver(api, chat, { ...message, text, markup }, sending);
  if ('failed' in result) return result;
  // What could not be replaced stays, without its buttons.
  const over = new Set([...sending.closes, ...(sending.replaces ? [sending.replaces] : [])]);
  over.delete(result.sent);
  track(tidy({ api, log }, chat, over, message.menu));
  return result;
}

/** One after the other: they count as messages to this chat. */
async function tidy(
  { api, log }: Pick<Sender, 'api' | 'log'>,
  chat: string,
  over: ReadonlySet<string>,
  menu: Rendered['menu'],
): Promise<void> {
  for (const id of over) await close(api, chat, id);
  if (menu) await setMenu(api, log, chat, menu);
}

type Ready = Pick<Rendered, 'document'> & {
  readonly text: string;
  readonly markup: ReturnType<typeof renderKeyboard>['markup'];
};

async function deliver(api: Api, chat: string, message: Ready, sending: Sending): Promise<Sent> {
  const { text, markup, document } = message;
  if (!text && !document) return { failed: 'rejected', why: 'nothing to show' };
  const replaced = document || isFile(sending.replaces) ? undefined : numberOf(sending.replaces, chat);
  const edited = replaced === undefined ? undefined : await edit(api, chat, replaced, message);
  if (edited) return edited;
  const place = placeIn(chat, sending);
  try {
    if (document) {
      const number = await sendDocument(api, place, { text, markup, document });
      return { sent: messageId(chat, number, 'file') };
    }
    const { message_id: number } = await api.call('sendMessage', {
      ...place,
      text,
      ...HTML,
      ...(markup ? { reply_markup: markup } : {}),
    });
    return { sent: messageId(chat, number) };
  } catch (error) {
    return deliveryError(error);
  }
}

/** Undefined when the message cannot be edited any more: then a new one takes its place. */
async function edit(
  api: Api,
  chat: string,
  number: number,
  { text, markup }: Ready,
): Promise<Sent | undefined> {
  const sent = { sent: messageId(chat, number) };
  try {
    await api.call('editMessageText', {
      chat_id: Number(chat),
      message_id: number,
      text,
      ...HTML,
      ...(markup ? { reply_markup: markup } : {}),
    });
    return sent;
  } catch (error) {
    const why = codeOf(error) === 400 ? String(error) : '';
    if (/message is not modified/i.test(why)) return sent;
    return UNEDITABLE.test(why) ? undefined : deliveryError(error, true);
  }
}

/** Deleted, too old, not ours, or a file. */
const UNEDITABLE =
  /message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID/i;

/** Best effort: an old button that is pressed says so itself. */
async function close(api: Api, chat: string, id: string): Promise<void> {
  const number = numberOf(id, chat);
  if (number === undefined) return;
  await api
    .call('editMessageReplyMarkup', { chat_id: Number(chat), message_id: number })
    .catch(() => undefined);
}
