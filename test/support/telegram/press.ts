import { labelOf } from './screen.ts';
import type { Screen, Shown } from './screen.ts';
import type { Sends } from './sends.ts';
import type { Button, Message, Update, User } from './types.ts';
import type { Room, World } from './world.ts';

/** What a press led to: an update for the bot, or an address that was opened. */
export type Pressed = { readonly update?: Update; readonly opened?: string };

export type Presses = {
  /** Presses the newest button of this label; the error shows the screen. */
  press(label: string | RegExp): Pressed;
  /** A double tap: two queries with different ids. */
  pressTwice(label: string | RegExp): readonly [Pressed, Pressed];
  /** The button of this label on an older message that still shows it, `back` messages before the newest. */
  pressOld(label: string | RegExp, back?: number): Pressed;
  /** A button as it stood when `messages` was read: on a phone that has not heard of the change. */
  pressSeen(shown: Shown, label: string | RegExp): Pressed;
};

type Found = { message: number; button: Button };

export function createPresses(
  world: World,
  currentRoom: () => Room,
  user: User,
  acts: { begin(): void; screen: Pick<Screen, 'screen'>; sends: Pick<Sends, 'say'> },
): Presses {
  let made = 0;

  const find = (label: string | RegExp, back: number): Found | { key: string } => {
    const fits = (it: Button | string) =>
      typeof label === 'string' ? labelOf(it) === labelOf(label) : label.test(labelOf(it));
    const found = currentRoom()
      .messages.toReversed()
      .flatMap(({ message_id, reply_markup }) => {
        const button = reply_markup?.inline_keyboard.flat().find(fits);
        return button ? [{ message: message_id, button }] : [];
      });
    const key = currentRoom().replyKeyboard?.keyboard.flat().find(fits);
    const one = found[back];
    if (one) return one;
    if (key !== undefined && back === 0) return { key: typeof key === 'string' ? key : key.text };
    throw new Error(
      `No button ${String(label)} (${back} back). The screen:\n${acts.screen.screen().join('\n')}`,
    );
  };

  const pressFound = (found: Found | { key: string }): Pressed => {
    if ('key' in found) {
      const { update } = acts.sends.say(found.key);
      return update ? { update } : {};
    }
    if (found.button.url !== undefined) return { opened: found.button.url };
    acts.begin();
    made += 1;
    const room = currentRoom();
    const id = `${user.id}${String(made).padStart(8, '0')}`;
    world.queries.set(id, { room, at: world.now(), answered: false });
    const message: Partial<Message> = room.messages.find((it) => it.message_id === found.message) ?? {
      // https://core.telegram.org/bots/api#inaccessiblemessage
      chat: room.chat,
      message_id: found.message,
      date: 0,
    };
    const query = {
      id,
      from: user,
      message,
      chat_instance: `-${room.chat.id}0`,
      data: found.button.callback_data,
    };
    const update = world.updates.push('callback_query', query);
    return update ? { update } : {};
  };

  return {
    press: (label) => pressFound(find(label, 0)),
    pressTwice(label) {
      const found = find(label, 0);
      return [pressFound(found), pressFound(found)];
    },
    pressOld: (label, back = 1) => pressFound(find(label, back)),
    pressSeen(shown, label) {
      const fits = (it: Button) =>
        typeof label === 'string' ? labelOf(it) === labelOf(label) : label.test(labelOf(it));
      const button = shown.buttons.flat().find(fits);
      if (!button) throw new Error(`No button ${String(label)} stood on message ${shown.id}`);
      return pressFound({ message: shown.id, button });
    },
  };
}
