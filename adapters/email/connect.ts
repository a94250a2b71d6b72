import type { ChatPorts, Reader } from '#chat/arrival.ts';
import type { DeliveryError } from '#chat/delivery-error.ts';
import type { Address, Rendered } from '#chat/message.ts';
import type { Capabilities, ChatPlatform, Connection, Sending } from '#chat/platform.ts';
import { compose, messageIdOf, senderOf } from './compose.ts';
import { watchServer } from './connection.ts';
import { deliveryErrorOf } from './failure.ts';
import { renderLetter } from './render.ts';
import type { Sentences } from './render.ts';
import { openSmtp } from './smtp.ts';

export type EmailOptions = {
  /** `smtp://user:password@host:587` or `smtps://…` */
  readonly smtpUrl: string;
  /** `Iltizam <iltizam@example.org>`, or an address alone. */
  readonly from: string;
  readonly clock: () => Date;
  /** Where the chat is, to which letters refer; asked for each letter. */
  readonly chatUrl: () => string;
  readonly sentences: (language: Rendered['language'], chatUrl: string) => Sentences;
};

export type Email = {
  readonly platform: ChatPlatform;
  /** Nobody answers by letter. */
  readonly reader: Reader;
  start(): Promise<void>;
  stop(): Promise<void>;
  connection(): Connection;
  /** The address that letters come from. */
  name(): string | undefined;
};

/** A letter may be long; servers dislike many at a time. */
const CAN: Capabilities = {
  maxText: 1_000_000,
  maxChoices: 40,
  maxLabel: 200,
  choiceStyle: 'buttons',
  documents: true,
  letters: true,
  pace: { perSecond: 2, perChat: { perSecond: 0.2, burst: 5 } },
};

/** Letters by SMTP: what is said to an address of this platform goes out, and nothing comes back. */
export function connectEmail(options: EmailOptions, { log }: Pick<ChatPorts, 'log'>): Email {
  const { smtpUrl, clock, chatUrl, sentences } = options;
  const from = senderOf(options.from);
  const smtp = openSmtp(smtpUrl);
  const watch = watchServer(smtp, clock, log);

  const send = async (to: string, message: Rendered, outboxId: number): Promise<string> => {
    const { language } = message;
    const leave = chatUrl();
    const messageId = messageIdOf(outboxId, to, from);
    const letter = renderLetter(message, sentences(language, leave));
    const bytes = await compose(letter, { from, to, messageId, date: clock(), language, leave });
    await smtp.submit({ from: from.address, to }, bytes);
    return messageId;
  };

  return {
    platform: {
      platform: 'email',
      can: CAN,
      async send(
        { chat }: Address,
        message: Rendered,
        { outboxId }: Sending,
      ): Promise<{ readonly sent: string } | DeliveryError> {
        try {
          const sent = await send(chat, message, outboxId);
          watch.arrived();
          return { sent };
        } catch (error) {
          watch.failed(error);
          return deliveryErrorOf(error);
        }
      },
    },
    reader: { read: async () => {} },
    start: async () => watch.start(),
    stop: async () => watch.stop(),
    connection: () => watch.current(),
    name: () => from.address,
  };
}
