import { addPerson } from '../../test/support/telegram/person.ts';
import type { Person } from '../../test/support/telegram/person.ts';
import { MESSAGES } from '../turns/contestant.ts';
import { script } from '../turns/script.ts';
import type { LocalTelegram } from './local-server.ts';
import type { Stage } from './stage.ts';

/** One update of Telegram, and its answer. Times are those of `performance.now()`. */
export type Sample = { readonly begun: number; readonly latency: number };

/** Milliseconds: longer than anything takes that is not lost, also while a message goes out to thousands. */
const PATIENCE = 180_000;
const ANSWERS = new Set(['sendMessage', 'sendDocument', 'editMessageText']);

/** Does something in a chat, and waits for the answer; the time is until its request reached Telegram. */
export async function act(telegram: LocalTelegram, person: Person, deed: () => unknown): Promise<Sample> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const unlisten = telegram.listen(({ chat, method, at }) => {
    if (chat === person.id && ANSWERS.has(method)) resolve(at);
  });
  const tooLong = () => reject(new Error(`No answer. The screen:\n${person.screen().join('\n')}`));
  const timer = setTimeout(tooLong, PATIENCE);
  try {
    const begun = performance.now();
    deed();
    return { begun, latency: (await promise) - begun };
  } finally {
    clearTimeout(timer);
    unlisten();
  }
}

/** Message `from` to the one before `to` of the conversation that `bench:turns` plays, each upon the last's answer. */
export async function* converse(
  { telegram, activities }: Stage,
  person: Person,
  { from = 0, to = MESSAGES } = {},
): AsyncGenerator<Sample> {
  for (const deed of script(activities.get(person.id) ?? '').slice(from, to)) {
    yield await act(telegram, person, () =>
      'types' in deed ? person.say(deed.types) : tap(person, deed.taps),
    );
  }
}

export function meet({ telegram }: Stage, chat: number): Person {
  return addPerson(telegram.world, { id: chat, firstName: `Lead ${chat}`, language: 'fr' });
}

/** Presses the newest button of that choice, wherever it stands in the chat. */
function tap(person: Person, choice: string): void {
  for (const shown of person.messages.toReversed()) {
    const wanted = shown.buttons
      .flat()
      .find((it) => /^!?\d+:(.*)$/.exec(it.callback_data ?? '')?.[1] === choice);
    if (wanted) return void person.pressSeen(shown, wanted.text);
  }
  throw new Error(`No button ${choice}. The screen:\n${person.screen().join('\n')}`);
}
