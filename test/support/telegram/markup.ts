import { refuse } from './refuse.ts';
import type { Button, InlineKeyboard, Params, ReplyKeyboard } from './types.ts';

export type Markup =
  | { kind: 'none' }
  | { kind: 'inline'; keyboard: InlineKeyboard }
  | { kind: 'reply'; keyboard: ReplyKeyboard }
  | { kind: 'remove' }
  | { kind: 'force' };

/** The fields of a button of which exactly one is used: https://core.telegram.org/bots/api#inlinekeyboardbutton */
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

/** The keyboard of a request, its limits checked. */
export function readMarkup(params: Params): Markup {
  const markup = params['reply_markup'] as Params | undefined;
  if (!markup) return { kind: 'none' };
  if ('inline_keyboard' in markup) {
    const rows = markup['inline_keyboard'] as Button[][];
    for (const button of rows.flat()) checkInlineButton(button);
    const filled = rows.filter((row) => row.length > 0);
    return filled.length > 0 ? { kind: 'inline', keyboard: { inline_keyboard: filled } } : { kind: 'none' };
  }
  if ('keyboard' in markup) {
    const rows = markup['keyboard'] as Button[][];
    if (rows.flat().some((it) => it.text.trim() === '')) {
      throw refuse('keyboard button text must be non-empty');
    }
    checkPlaceholder(markup);
    return { kind: 'reply', keyboard: { keyboard: rows } };
  }
  checkPlaceholder(markup);
  return 'remove_keyboard' in markup ? { kind: 'remove' } : { kind: 'force' };
}

function checkInlineButton(button: Button): void {
  if (button.text.trim() === '') throw refuse('inline keyboard button text must be non-empty');
  const actions = ACTIONS.filter((it) => it in button);
  if (actions.length === 0)
    throw refuse("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) throw refuse(`inline keyboard button has ${actions.join(' and ')}, one is allowed`);
  const { callback_data: data, url, style } = button;
  if (data !== undefined) {
    const bytes = Buffer.byteLength(data);
    if (bytes < 1 || bytes > 64) throw refuse('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && !isLinkable(url)) {
    throw refuse(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
  if (style !== undefined && !['danger', 'success', 'primary'].includes(style as string)) {
    throw refuse('invalid button style specified');
  }
}

/** A host without a dot (localhost) is no address on the real server. */
function isLinkable(url: string): boolean {
  const parsed = URL.parse(url.includes(':') ? url : `http://${url}`);
  if (!parsed) return false;
  if (parsed.protocol === 'tg:') return true;
  return ['http:', 'https:'].includes(parsed.protocol) && parsed.hostname.includes('.');
}

function checkPlaceholder(markup: Params): void {
  const placeholder = markup['input_field_placeholder'] as string | undefined;
  if (placeholder !== undefined && (placeholder.length < 1 || placeholder.length > 64)) {
    throw refuse('input_field_placeholder must have 1-64 characters');
  }
}
