import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'telegraf/types';
import type { Button, Rendered } from '#chat/message.ts';
import { LONGEST_DATA } from './limits.ts';

/** A label above this (UTF-16 units) is cut where two share the width of a telephone. */
const SHORT = 18;
const VERY_SHORT = 8;
const ARABIC = /\p{Script=Arabic}/u;

/** Marks the data of a button whose message stays: its answer takes no other's place. */
export const LASTING = '!';

export type Keyboard = {
  readonly markup: InlineKeyboardMarkup | undefined;
  /** Buttons that Telegram would refuse the whole message for. */
  readonly dropped: readonly Button[];
};

/**
 * The choices as buttons: each in a row of its own where one is long or Arabic, else two or three side by side; in
 * a message that is read from the right, the first of a row stands on the right.
 * https://core.telegram.org/bots/api#inlinekeyboardmarkup
 */
export function renderKeyboard({ choices, lasting, direction }: Rendered): Keyboard {
  const mark = lasting ? LASTING : '';
  const fits = ({ data }: Button) => {
    const size = Buffer.byteLength(`${mark}${data}`);
    return data.length > 0 && size <= LONGEST_DATA && data.isWellFormed();
  };
  const buttons = choices.filter(fits).map(({ data, label }): InlineKeyboardButton.CallbackButton => {
    return { text: label.toWellFormed().trim() || '…', callback_data: `${mark}${data}` };
  });
  const rows: InlineKeyboardButton[][] = [];
  const width = widthFor(buttons.map(({ text }) => text));
  for (let at = 0; at < buttons.length; at += width) {
    const row = buttons.slice(at, at + width);
    rows.push(direction === 'rtl' ? row.toReversed() : row);
  }
  return {
    markup: rows.length > 0 ? { inline_keyboard: rows } : undefined,
    dropped: choices.filter((choice) => !fits(choice)),
  };
}

function widthFor(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  if (longest > SHORT || labels.some((label) => ARABIC.test(label))) return 1;
  return longest > VERY_SHORT ? 2 : 3;
}
