import { once } from 'node:events';
import type { Button, Entity, Message } from './types.ts';
import type { Room, World } from './world.ts';

/** A message of the bot as it stands in the chat. */
export type Shown = {
  readonly id: number;
  readonly kind: 'text' | 'photo' | 'document';
  /** The text or the caption, as it was sent. */
  readonly text: string;
  readonly entities: readonly Entity[];
  /** The labels, row by row. */
  readonly keyboard: readonly (readonly string[])[];
  readonly buttons: readonly (readonly Button[])[];
  readonly edits: number;
};

export type Screen = {
  /** The whole chat, oldest first: texts, [photo], own words after "> ", and a line for each row of buttons. */
  screen(): string[];
  /** What the bot has brought (or changed) since somebody last did something here, toasts included. */
  fresh(): string[];
  readonly messages: readonly Shown[];
  /** Waits until what is fresh fits, and gives it; the error shows the screen. */
  waitFor(what: string | RegExp | ((fresh: string) => boolean), ms?: number): Promise<string>;
};

/** The marks of direction are not seen. */
export const visible = (text: string) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

export function createScreen(world: World, currentRoom: () => Room): Screen {
  const fresh = () =>
    currentRoom().fresh.flatMap((it) =>
      'toast' in it ? [visible(it.toast as string)] : linesOf(world, it as Message),
    );
  const screen = () => {
    const { messages, replyKeyboard } = currentRoom();
    const keys = (replyKeyboard?.keyboard ?? []).map((row) => rowOf(row.map((it) => labelOf(it))));
    return [...messages.flatMap((it) => linesOf(world, it)), ...keys.map((row) => `keys: ${row}`)];
  };
  return {
    screen,
    fresh,
    get messages() {
      const { messages, edits } = currentRoom();
      const own = messages.filter((it) => it.from?.id === world.bot.id);
      return own.map((it) => show(it, edits.get(it.message_id) ?? 0));
    },
    async waitFor(what, ms = 30_000) {
      const fits = (text: string) =>
        typeof what === 'function'
          ? what(text)
          : typeof what === 'string'
            ? text.includes(visible(what))
            : what.test(text);
      const signal = AbortSignal.timeout(ms);
      for (;;) {
        const now = fresh().join('\n');
        if (fits(now)) return now;
        await once(world.changed, 'change', { signal }).catch(() => {
          throw new Error(`Not seen in ${ms} ms: ${String(what)}. The screen:\n${screen().join('\n')}`);
        });
      }
    },
  };
}

export const labelOf = (button: Button | string) =>
  visible(typeof button === 'string' ? button : button.text);

const rowOf = (labels: readonly string[]) => labels.map((it) => `[${it}]`).join(' ');

function linesOf(world: World, message: Message): string[] {
  const words = visible(message.text ?? message.caption ?? '');
  const kind = kindOf(message);
  const mine = message.from?.id === world.bot.id ? '' : '> ';
  const said = [kind === 'text' ? '' : `[${kind}]`, words].filter((it) => it !== '').join(' ');
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return [...(mine + said).split('\n'), ...rows.map((row) => rowOf(row.map(labelOf)))];
}

function show(message: Message, edits: number): Shown {
  const buttons = message.reply_markup?.inline_keyboard ?? [];
  const kind = message.photo ? 'photo' : message.document ? 'document' : 'text';
  return {
    id: message.message_id,
    kind,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: buttons.map((row) => row.map(labelOf)),
    buttons,
    edits,
  };
}

const OTHER_KINDS = ['voice', 'sticker', 'location', 'poll', 'contact'];

function kindOf(message: Message): string {
  if (message.photo) return 'photo';
  if (message.document) return `document ${message.document.file_name ?? ''}`;
  return OTHER_KINDS.find((it) => it in message) ?? (message.text === undefined ? 'service' : 'text');
}
