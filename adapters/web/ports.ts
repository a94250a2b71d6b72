import type { Context } from 'hono';
import type { html } from 'hono/html';
import type { Inbound, InboundFile } from '#chat/inbound.ts';
import type { Document, Rendered } from '#chat/message.ts';

export type Html = ReturnType<typeof html>;
export type Language = Rendered['language'];

/** Somebody whom a browser's cookie names. */
export type Visitor = {
  readonly personId: number;
  /** The name of their chat on the web. */
  readonly pseudonym: string;
  /** Null for someone without an account. */
  readonly name: string | null;
  readonly language: Language;
};
export type SignedIn = Omit<Visitor, 'name'> & { readonly token: string };

/** One message of a thread, in words. `at` is an ISO instant, `time` that instant on the reader's wall. */
export type ThreadItem = { readonly id: number; readonly at: string; readonly time: string } & (
  | {
      readonly kind: 'said';
      readonly message: Rendered;
      /** Its file is made when it is fetched; what is said describes a picture. */
      readonly document: 'file' | 'picture' | null;
    }
  | {
      readonly kind: 'heard';
      /** The id that the page gave the message. */
      readonly message: string;
      readonly text: string;
      readonly language: Language | null;
    }
);

/** `1204-877`: the last outbox id and the last inbox id that were seen. */
export type Place = string;

/** Sentences of the page itself; everything else comes from the conversation. */
export type Sentence = `web-${
  | `${'title' | 'thread' | 'welcome' | 'welcome-lead' | 'try' | 'try-number' | 'try-words' | 'try-help'}`
  | `${'label' | 'send' | 'keys' | 'attach' | 'attach-hint' | 'attach-remove' | 'sending' | 'uploading'}`
  | `${'failed' | 'offline' | 'unanswered' | 'retry' | 'interrupted' | 'restored' | 'earlier' | 'newest'}`
  | `${'new-answer' | 'you' | 'bot' | 'document' | 'signed-in' | 'sign-out' | 'too-long' | 'empty'}`
  | `${'refused-empty' | 'refused-too-large' | 'refused-type' | 'refused-workbook' | 'refused-nobody' | 'too-many'}`}`;

type Refused = { readonly refused: 'empty' | 'too-large' | 'type' | 'workbook' };

type Limited = 'message' | 'arrival' | 'upload' | 'sign-in';

/** Everything that the chat page is given. It knows no store and no catalogue of its own. */
export type WebPorts = {
  receive(inbound: Inbound): Promise<{ readonly outcome: 'answered' | 'duplicate' | 'failed' }>;
  findVisitor(token: string): Promise<Visitor | undefined>;
  /** `userAgent`: the browser's header, by which its owner will know it again. */
  signUp(language: Language, userAgent: string | undefined): Promise<SignedIn>;
  redeem(code: string, userAgent: string | undefined): Promise<SignedIn | undefined>;
  /** Whether they may bring a plan as a file. */
  mayImport(personId: number): Promise<boolean>;
  hasUsedCode(code: string, personId: number): Promise<boolean>;
  signOut(token: string): Promise<void>;
  keepFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<InboundFile | Refused>;
  findFile(
    sha256: string,
    name: string,
    personId: number | undefined,
  ): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined>;
  /** A file that is made for the owner of a message of the outbox, and for nobody else. */
  findDocument(outboxId: number, personId: number): Promise<Document | undefined>;
  /** The newest part of a thread, oldest first; or the part above a place that an earlier call gave (`earlier`). */
  readThread(
    personId: number,
    language: Language,
    above?: string,
  ): Promise<{
    readonly items: readonly ThreadItem[];
    readonly earlier: string | null;
    readonly place: Place;
  }>;
  readNews(
    personId: number,
    language: Language,
    after: Place,
  ): Promise<{ readonly items: readonly ThreadItem[]; readonly place: Place }>;
  /** Who of these persons has something after a place of the tables; without a place only where they end. */
  readMovement(
    personIds: readonly number[],
    after?: Place,
  ): Promise<{ readonly persons: readonly number[]; readonly place: Place }>;
  sentence(key: Sentence, language: Language, values?: { readonly [name: string]: string | number }): string;
  /** Puts a body into the site's page. `switcher`: hidden fields for a language switch that tells the chat, too. */
  page(
    c: Context,
    page: {
      readonly language: Language;
      readonly body: Html;
      readonly status: 200 | 400 | 413 | 429 | 503;
      readonly switcher?: Html;
    },
  ): Promise<Response>;
  signInFailed(c: Context, language: Language): Response | Promise<Response>;
  /** A button that uses this code up; without one a field to type it in. */
  signInPage(c: Context, language: Language, code?: string): Response | Promise<Response>;
  forgotten(c: Context, language: Language): Response | Promise<Response>;
  signedOut(c: Context, language: Language): Response | Promise<Response>;
  tooMany(c: Context, language: Language, seconds: number): Response | Promise<Response>;
  /** The language of a reader whose address does not say it. */
  languageOf(c: Context): Language;
  /** Seconds to wait, or undefined to go on. */
  limit(c: Context, kind: Limited, points?: number): Promise<number | undefined>;
  /** The reader's network address, for limits only. */
  addressOf(c: Context): string;
  newId(): string;
  /** Cookies go over https only. */
  readonly secure: boolean;
  log(error: unknown, what: string): void;
};
