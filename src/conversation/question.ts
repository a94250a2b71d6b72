import type { InboundFile } from '#chat/inbound.ts';
import type { Choice, Line } from '#chat/message.ts';

/** A question of a dialogue: what is said, and what may be chosen. */
export type Question = {
  /** What the question is about: said when it is opened or asked for again, not with every correction of an answer. */
  readonly context?: readonly Line[];
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly plainNumbers?: true;
  readonly takesFiles?: true;
  /** Free text is the answer here, so that only whole-message commands interrupt it. */
  readonly takesText?: true;
};

/** What came back: a choice of this question, free text, or files. */
export type Answer =
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string; readonly message: string }
  /** `text` was written with them; empty without. */
  | {
      readonly kind: 'files';
      readonly files: readonly InboundFile[];
      readonly text: string;
      readonly message: string;
    };
