import type { Messages } from './keys.ts';

/**
 * A sentence before it is words: a key of the locales and its values. Conversations, the outbox and reports
 * speak in phrases; they become words for one reader, in `catalog.ts`.
 */
export type Value =
  | string
  | number
  /** A rate or progress, already rounded, in per cent. */
  | { readonly percent: number | null }
  /** An ISO instant or date, shown as a day of the plan's zone. */
  | { readonly day: string }
  /** An ISO instant, shown as a time of the plan's zone. */
  | { readonly time: string }
  /** A title: shown in the reader's language where it has one. */
  | {
      readonly title: {
        readonly fr?: string | undefined;
        readonly ar?: string | undefined;
        readonly en?: string | undefined;
      };
    }
  /** A receipt number, which only the write knows: put in by the statement that records. */
  | { readonly receipt: 'first' | 'last' }
  /** A code for one person: shown once, and struck out of what is kept soon after. */
  | { readonly secret: string | null }
  | { readonly list: readonly Value[] }
  | AnyPhrase;

export type MessageKey = keyof Messages;
type ValuesOf<K extends MessageKey> = { readonly [name in Messages[K]]: Value };

/** A sentence and its values, as it is stored and sent. Made by `say`, which proves that they belong together. */
export type AnyPhrase = {
  readonly key: MessageKey;
  readonly values?: { readonly [name: string]: Value } | undefined;
};

type ValuesArgument<K extends MessageKey> = [Messages[K]] extends [never] ? [] : [values: ValuesOf<K>];

/** `say('receipt', { number: 12 })`: the compiler knows each sentence's values. */
export function say<K extends MessageKey>(key: K, ...[values]: ValuesArgument<K>): AnyPhrase {
  return values === undefined ? { key } : { key, values };
}
