import type { DeliveryError } from './delivery-error.ts';
import type { Address, Platform, Rendered } from './message.ts';

/** What a platform can show, as data; its adapter stands beside it with a link to the platform's own page. */
export type Capabilities = {
  /** Characters (UTF-16 units) of one message. */
  readonly maxText: number;
  readonly maxChoices: number;
  readonly maxLabel: number;
  /** `numbers`: choices are written under the text and typed. */
  readonly choiceStyle: 'buttons' | 'numbers';
};

/** The port that every adapter fills. */
export type ChatPlatform = {
  readonly platform: Platform;
  readonly can: Capabilities;
  /** Sends one message; resolves to the platform's own id of it, or to why it could not. Never throws. */
  send(
    address: Address,
    message: Rendered,
    outboxId: number,
  ): Promise<{ readonly sent: string } | DeliveryError>;
};
