import type { DeliveryError } from './delivery-error.ts';
import type { Address, Platform, Rendered } from './message.ts';

/** What a platform can show, as data; its adapter stands beside it with a link to the platform's own page. */
export type Capabilities = {
  /** Of one message, in what `measure` counts. */
  readonly maxText: number;
  readonly maxChoices: number;
  readonly maxLabel: number;
  /** `numbers`: choices are written under the text and typed. */
  readonly choiceStyle: 'buttons' | 'numbers';
  /** What a part of a message takes of `maxText`, with the platform's own marks; UTF-16 units without it. */
  readonly measure?: (text: string) => number;
  /** A message that was sent can be made into another. */
  readonly edits?: true;
  readonly documents?: true;
  /** What has the form of a letter goes as one. */
  readonly letters?: true;
  readonly pace?: Pace;
};

/** How fast messages may go: over all chats, and in one chat after a burst. */
export type Pace = {
  readonly perSecond: number;
  readonly perChat: { readonly perSecond: number; readonly burst: number };
};

/** What goes with a message that is sent. */
export type Sending = {
  readonly outboxId: number;
  /** Of a message that is sent in several pages, from 0. */
  readonly page: number;
  /** The platform's id of what it answers. */
  readonly answers?: string;
  /** The message that it takes the place of. */
  readonly replaces?: string;
  /** Messages whose buttons are over now. */
  readonly closes: readonly string[];
};

/** The port that every adapter fills. */
export type ChatPlatform = {
  readonly platform: Platform;
  readonly can: Capabilities;
  /** Sends one message; resolves to the platform's own id of it, or to why it could not. Never throws. */
  send(
    address: Address,
    message: Rendered,
    sending: Sending,
  ): Promise<{ readonly sent: string } | DeliveryError>;
};

/** How an adapter is connected, for whoever looks after the program. */
export type Connection = {
  readonly state: 'connecting' | 'connected' | 'standby' | 'retrying' | 'refused';
  /** Since when. */
  readonly since: Date;
  /** For people; never a token. */
  readonly why?: string;
};
