import type { Language } from '#i18n/language.ts';
import type { Address } from './message.ts';

/** A file as it arrives with a message; its bytes are already kept, under their hash. */
export type InboundFile = {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
};

/** What a person did, without any platform's shape. */
export type InboundContent =
  | { readonly kind: 'said'; readonly text: string }
  /** A button of an open question: `turn:choice`. */
  | { readonly kind: 'chose'; readonly turn: number; readonly choice: string }
  /** A standing button: `verb:target`. */
  | { readonly kind: 'pressed'; readonly verb: string; readonly target: string }
  | { readonly kind: 'attached'; readonly files: readonly InboundFile[]; readonly text: string }
  /** A form that came back: answers in the order of its fields, by the names of their steps. */
  | { readonly kind: 'filled'; readonly turn: number; readonly answers: readonly FilledIn[] }
  /** A file that was sent, and could not be kept. */
  | { readonly kind: 'unkept'; readonly why: Unkept }
  /** A message that was said before now reads otherwise. */
  | { readonly kind: 'edited'; readonly message: string; readonly text: string }
  | { readonly kind: 'unsupported'; readonly what: 'voice' | 'sticker' | 'location' | 'poll' | 'other' }
  /** The chat was opened and nothing said yet. */
  | { readonly kind: 'arrived' }
  /** A code was entered; made of what was said, so that no code is kept. */
  | { readonly kind: 'entered'; readonly outcome: Entered };

export type FilledIn =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly files: readonly InboundFile[] };

/** `workbook`: of a kind of office file that is old, protected or runs programs; `unfetched`: the platform did not hand it out. */
export type Unkept = 'empty' | 'too-large' | 'type' | 'workbook' | 'unfetched';

/** What came of an invitation's or a link's code; `wrong` says nothing about why. */
export type Entered = 'welcome' | 'linked' | 'email' | 'already' | 'wrong' | 'too-often';

export type Inbound = {
  readonly from: Address;
  /** Unique per platform: the same message arriving twice is one message. */
  readonly message: string;
  readonly content: InboundContent;
  /** What the platform says of the person's language, until they choose one. */
  readonly language?: Language;
  /** The platform's id of the message whose button was pressed, when the answer may take its place. */
  readonly on?: string;
  /** The network address that it came from, where the platform tells it: for limits only, never stored nor logged. */
  readonly address?: string;
};

/** Reads a button's data; undefined for what no button of ours carries. */
export function pressedButton(data: string): InboundContent | undefined {
  const match = /^([a-z0-9-]{1,20}):(.{0,60})$/.exec(data);
  if (!match?.[1] || match[2] === undefined) return undefined;
  return /^\d{1,9}$/.test(match[1])
    ? { kind: 'chose', turn: Number(match[1]), choice: match[2] }
    : { kind: 'pressed', verb: match[1], target: match[2] };
}
