import type { Capabilities } from '#chat/platform.ts';

const MEGABYTE = 1024 * 1024;

/** https://core.telegram.org/bots/api#sendmessage: UTF-16 units, after the tags and escapes are read. */
export const LONGEST_TEXT = 4096;

/** https://core.telegram.org/bots/api#senddocument */
export const LONGEST_CAPTION = 1024;

/** https://core.telegram.org/bots/api#sending-files: what is larger goes as a file. */
export const LARGEST_PHOTO = 10 * MEGABYTE;

/** https://core.telegram.org/bots/api#inlinekeyboardbutton: bytes of UTF-8. */
export const LONGEST_DATA = 64;

/** https://core.telegram.org/bots/api#getfile: what is larger is not handed out. */
export const LARGEST_FILE = 20 * MEGABYTE;

/** What an update may take of a webhook's body; real ones are far below. */
export const LARGEST_UPDATE = MEGABYTE;

/** The marks of a part: the sign of an error with its space, and the lines between it and the part before. */
const MARKS = 5;

/**
 * What a part of a message takes of a text: itself, a mark of direction at the beginning of each line, and what
 * `render` puts around it. Tags and escapes count nothing.
 */
export function measure(text: string): number {
  return text.length + text.split('\n').length + MARKS;
}

/** What Telegram can show. */
export const CAN: Capabilities = {
  maxText: LONGEST_TEXT,
  // 100 buttons go under a message; nobody scrolls through that many.
  maxChoices: 40,
  // Without a limit in the documentation; a telephone shows some 40 characters of a row, and a computer more.
  maxLabel: 64,
  choiceStyle: 'buttons',
  measure,
  edits: true,
  documents: true,
  // https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
  pace: { perSecond: 30, perChat: { perSecond: 1, burst: 3 } },
};
