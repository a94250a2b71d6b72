import type { Language } from '#i18n/language.ts';
import type { Inbound, InboundFile, Unkept } from './inbound.ts';
import type { Address, RenderedForm } from './message.ts';

/** Something as a platform sent it: stored first, then read. */
export type Arrival = {
  /** The platform's own id of it: what arrives twice is stored once. */
  readonly id: string;
  /** Whose turn it is: what has the same chat is read in order, and different chats do not wait for each other. */
  readonly chat: string;
  /** JSON. */
  readonly payload: object;
};

/** The part of an adapter that reads what was stored. */
export type Reader = {
  /**
   * Reads one arrival, or several that belong together (an album), and has it received. Resolves when it had its
   * turn or needs none; throws when it must come again.
   */
  read(arrivals: readonly Arrival[]): Promise<void>;
  /** Names what belongs together; undefined for what stands alone. */
  albumOf?(arrival: Arrival): string | undefined;
};

/** A command as platforms list it for everybody; said as `/command` and what it takes. */
export type ListedCommand = {
  readonly command: string;
  /** At most 100 characters each. */
  readonly descriptions: { readonly [language in Language]: string };
  /** `commitment` and `activity` are completed from the plan while they are typed. */
  readonly takes?: {
    readonly kind: 'commitment' | 'activity' | 'words';
    readonly required: boolean;
    readonly descriptions: { readonly [language in Language]: string };
  };
};

/** What a chat platform's adapter is given: it may import neither the store nor the catalogue. */
export type ChatPorts = {
  /** Stores what arrived; resolved once nothing of it can be lost. It is read after that, in order per chat. */
  take(arrivals: readonly Arrival[]): Promise<void>;
  /** The stored payload of an arrival; undefined once it was cleaned up. */
  findArrival(id: string): Promise<object | undefined>;
  /** The newest arrival of each chat, of those that the adapter marked with `{"resumes": true}` in their payload. */
  newestArrivals(): Promise<readonly Arrival[]>;
  /** Throws when nothing was written: the same may come again. */
  receive(inbound: Inbound): Promise<void>;
  keepFile(file: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }): Promise<InboundFile | { readonly refused: Exclude<Unkept, 'unfetched'> }>;
  /** The chat has another name from now on. */
  moveChat(from: string, to: string): Promise<void>;
  /** The person blocked us, or let us in again. */
  markReachable(chat: string, reachable: boolean): Promise<void>;
  /** The form of the question that is open in this chat; undefined when none is. */
  findForm(address: Address): Promise<RenderedForm | undefined>;
  /** Titles that begin with or contain these words, for a list under a field: at most 25. */
  suggest(
    address: Address,
    kind: 'commitment' | 'activity',
    words: string,
  ): Promise<readonly { readonly label: string; readonly value: string }[]>;
  readonly commands: readonly ListedCommand[];
  /** What the bot is, in a line (120 characters) and in a paragraph (512), for its profile. */
  readonly about: { readonly [language in Language]: { readonly short: string; readonly long: string } };
  /** True while this process alone may do what the name says (polling); to be asked again every few seconds. */
  hold(name: string): Promise<boolean>;
  release(name: string): Promise<void>;
  readonly log: {
    info(data: object, message: string): void;
    warn(data: object, message: string): void;
    error(data: object, message: string): void;
  };
};
