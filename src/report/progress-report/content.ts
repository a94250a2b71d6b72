import type { Language } from '#i18n/language.ts';

/** A text and the language it is in. What is isolated in it (U+2066…U+2069) may be of another direction. */
export type Text = {
  readonly text: string;
  readonly language: Language;
  /** Titles inside of it that are in another language. */
  readonly inserted?: readonly { readonly text: string; readonly language: Language }[];
};

/** Of a table: a text, or a box that is ticked or not. */
export type Cell = { readonly text: Text; readonly strong?: true } | { readonly tick: boolean };

export type Column = {
  /** Of the width of the page, all together 100. */
  readonly width: number;
  readonly title: Text;
  /** Where its cells begin; without it on the reading side. */
  readonly side?: 'middle' | 'end';
};

/** What a report is made of, before it is a document of any format. */
export type Block =
  /** Levels 1 and 2 stand in the table of contents; level 1 begins a page. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: Text }
  | {
      readonly block: 'paragraph';
      readonly text: Text;
      readonly as?: 'lead' | 'note' | 'label' | 'code';
      /** Stays on the page of what follows. */
      readonly keeps?: true;
    }
  /** Where the secretariat has to write itself. */
  | { readonly block: 'placeholder'; readonly mark: Text; readonly text: Text }
  | {
      readonly block: 'list';
      readonly items: readonly { readonly text: Text; readonly href?: string }[];
    }
  | {
      readonly block: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Names and what they are: two columns without a header. */
  | { readonly block: 'facts'; readonly facts: readonly { readonly name: Text; readonly text: Text }[] }
  /** An SVG of this size in pixels; `alt` says what it shows. */
  | {
      readonly block: 'picture';
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly alt: Text;
    };

/** A whole report in one language: its cover, and what follows the table of contents. */
export type ReportContent = {
  readonly language: Language;
  /** Of the file, without its extension. */
  readonly name: string;
  readonly cover: {
    readonly country: Text;
    readonly title: Text;
    readonly plan: Text;
    readonly facts: readonly Text[];
    readonly notes: readonly Text[];
  };
  readonly contentsTitle: Text;
  /** At the foot of every page, beside its number. */
  readonly foot: Text;
  readonly blocks: readonly Block[];
};
