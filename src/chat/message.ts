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
  /** A receipt, a code, a digest: stays in the thread as it is, and no later message takes its place. */
  readonly lasting?: true;
  /** The open questions can be answered at once, on a platform that has forms: the words of its button. */
  readonly form?: AnyPhrase;
  /** What this person may do from now on, for a platform that lists commands. */
  readonly menu?: readonly MenuEntry[];
  /** A file or a picture that is made when the message is delivered; what is said is its caption. */
  readonly document?: DocumentWanted;
  /** What is said is this digest: where people read letters it goes as one, with its picture and its data. */
  readonly digest?: DigestNamed;
};

export type DigestNamed = { readonly planId: number; readonly week: string; readonly issue: number };

export type DocumentWanted =
  | { readonly make: 'my-data' }
  /** A report of the plan of this code, as of the end of a local date. */
  | {
      readonly make: 'report';
      readonly plan: string;
      readonly date: string;
      readonly kind: 'progress' | 'self-assessment';
      readonly format: 'docx' | 'html' | 'pdf';
    }
  /** The empty form of a plan. */
  | { readonly make: 'import-form' }
  /** Everything that is wrong with a file that was sent, or that it would change. */
  | { readonly make: 'import-report'; readonly sha256: string; readonly name: string }
  | ({ readonly make: 'digest-picture' | 'digest-csv' | 'digest-xlsx' } & DigestNamed);

/** Questions that may be answered together; what is left empty is asked one by one, or counts as "none". */
export type Form = {
  readonly open: AnyPhrase;
  readonly title: AnyPhrase;
  readonly fields: readonly FormField[];
};
export type FormField = {
  /** The name of the step that it answers. */
  readonly id: string;
  readonly label: AnyPhrase;
  readonly kind: 'text' | 'files';
  readonly required: boolean;
};

/** A command of a chat's menu: `a-z`, without its slash. */
export type MenuEntry = { readonly command: string; readonly description: AnyPhrase };

/** A message of the outbox: whom it is for is known, its words are not yet chosen. */
export type Addressed = {
  readonly id: number;
  readonly address: Address;
  readonly language: Language;
  readonly timeZone: string;
  readonly turn: number;
  readonly message: Message;
  /** The platform's id of what this answers; null for what is said unasked. */
  readonly answers: string | null;
  /** The platform's id of the message whose button was pressed, which this one may replace. */
  readonly replaces: string | null;
};

/** Where a person is reached: a chat of a platform. */
export type Address = { readonly platform: Platform; readonly chat: string };

export const PLATFORMS = ['web', 'terminal', 'telegram', 'discord', 'email'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What an adapter is given to render: words, direction, and only what its platform can show. */
export type Rendered = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly parts: readonly Part[];
  readonly choices: readonly Button[];
  readonly numbered: boolean;
  readonly takesFiles: boolean;
  readonly lasting: boolean;
  /** The button that opens a form: its turn, and its words. */
  readonly form?: Pick<RenderedForm, 'turn' | 'open'>;
  readonly menu?: readonly { readonly command: string; readonly description: string }[];
  readonly document?: Document;
  /** On a platform of letters, what is sent instead of all this. */
  readonly letter?: Letter;
};
export type RenderedForm = {
  /** For the button that opens the form, and for what comes back of it. */
  readonly turn: number;
  readonly open: string;
  readonly title: string;
  readonly fields: readonly (Omit<FormField, 'label'> & { readonly label: string })[];
};
/** A file for the reader, a picture when its type is one; its bytes are made at delivery. */
export type Document = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
/** A whole letter, made at delivery. What has a Content-ID (RFC 2392) stands in the HTML, the rest beside it. */
export type Letter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly (Document & { readonly contentId?: string })[];
};
export type Part = {
  readonly kind: 'text' | 'title' | 'note' | 'error' | 'quote' | 'bar';
  readonly text: string;
};
export type Button = { readonly data: string; readonly label: string };
