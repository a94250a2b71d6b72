import type { Inbound, InboundContent } from '#chat/inbound.ts';

/** Ourselves, as getMe says: groups call us by name. */
export type Me = { readonly id: number; readonly username: string };

/** A file as a message names it; its bytes are still Telegram's. */
export type FileRef = {
  readonly fileId: string;
  readonly name: string;
  /** Bytes, as far as Telegram says. */
  readonly size?: number;
};

/** What an update means to us; what means nothing has none. */
export type Meaning =
  | { readonly kind: 'inbound'; readonly inbound: Inbound }
  /** Files are to be fetched first; `inbound` lacks the content they will be. */
  | {
      readonly kind: 'files';
      readonly inbound: Omit<Inbound, 'content'>;
      readonly files: readonly FileRef[];
      readonly text: string;
    }
  /** A button was pressed: that is acknowledged at once. No `inbound` for data that no button of ours carries. */
  | { readonly kind: 'pressed'; readonly callback: string; readonly inbound?: Inbound }
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'reachable'; readonly chat: string; readonly reachable: boolean };

export type Unsupported = Extract<InboundContent, { kind: 'unsupported' }>['what'];
