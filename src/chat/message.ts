import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';

/** A line of a message, before it is words. */
export type Line =
  | { readonly phrase: AnyPhrase; readonly as?: 'title' | 'note' | 'error' }
  /** What a person wrote, shown as such. */
  | { readonly quote: string }
  /** A bar, 0-100, with its words beside it for those who do not see it. */
  | { readonly bar: number | null };

/**
 * A choice under a message. One of an open question carries `turn:choice` and dies with the question;
 * a standing one carries `verb:target` and works as long as it makes sense.
 */
export type Choice = { readonly id: string; readonly label: AnyPhrase; readonly standing?: true };

export type Message = {
  readonly lines: readonly Line[];
  readonly choices?: readonly Choice[];
  /** A typed number is an answer of its own here (a percentage): choices are shown without numbers. */
  readonly plainNumbers?: true;
  /** Files are welcome as an answer. */
  readonly takesFiles?: true;
};

/** A message of the outbox: whom it is for is known, its words are not yet chosen. */
export type Addressed = {
  readonly id: number;
  readonly address: Address;
  readonly language: Language;
  readonly timeZone: string;
  readonly turn: number;
  readonly message: Message;
};

/** Where a person is reached: a chat of a platform. */
export type Address = { readonly platform: Platform; readonly chat: string };

export const PLATFORMS = ['web', 'terminal', 'telegram', 'discord'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What an adapter is given to render: words, direction, and only what its platform can show. */
export type Rendered = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly parts: readonly Part[];
  readonly choices: readonly Button[];
  readonly numbered: boolean;
  readonly takesFiles: boolean;
};
export type Part = {
  readonly kind: 'text' | 'title' | 'note' | 'error' | 'quote' | 'bar';
  readonly text: string;
};
export type Button = { readonly data: string; readonly label: string };
