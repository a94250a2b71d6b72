import type { Sending } from '#chat/platform.ts';
import { numberOf } from './message-id.ts';

/** How every text is sent: https://core.telegram.org/bots/api#html-style, #linkpreviewoptions */
export const HTML = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

/** Where a message goes. */
export type Place = {
  readonly chat_id: number;
  readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true };
};

/** In a group an answer hangs on its question: among others, and in its topic. A private chat needs no such. */
export function placeIn(chat: string, { answers, page }: Pick<Sending, 'answers' | 'page'>): Place {
  const question = chat.startsWith('-') && page === 0 ? numberOf(answers, chat) : undefined;
  return {
    chat_id: Number(chat),
    ...(question === undefined
      ? {}
      : { reply_parameters: { message_id: question, allow_sending_without_reply: true } }),
  };
}
