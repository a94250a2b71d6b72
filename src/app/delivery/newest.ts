import type { Addressed, Address, Rendered } from '#chat/message.ts';
import { findShown } from '#store/outbox.ts';
import type { Shown } from '#store/outbox.ts';
import type { Services } from '../services.ts';

/** What a new message takes the place of, and which messages lose their buttons with it. */
export type Place = { readonly replaces?: string; readonly closes: readonly string[] };

/** What this process remembers of the newest messages in each chat; the outbox knows it as well. */
export type Newest = {
  place(row: Addressed): Promise<Place>;
  remember(row: Addressed, sent: string, lastPage: Rendered): void;
  /** When it is uncertain what arrived. */
  forget(address: Address): void;
};

const MOST_REMEMBERED = 10_000;

/**
 * Keyboards do not pile up: the answer to a button takes the place of the message it stood under, where that is the
 * newest of its chat. Otherwise the answer is a message of its own, and the buttons of an earlier question go. What is
 * said unasked leaves the open question its buttons.
 */
export function startNewest({ db }: Pick<Services, 'db'>): Newest {
  const remembered = new Map<string, Shown & { readonly turn: number }>();
  const keyOf = ({ platform, chat }: Address) => `${platform} ${chat}`;

  const shownTo = async ({ address, turn }: Addressed): Promise<Shown | undefined> => {
    const known = remembered.get(keyOf(address));
    if (known && turn <= known.turn + 1) return known;
    // Another process has answered in between; what this one sent a moment ago may not be marked yet.
    const stored = await findShown(db, address);
    return known && known.row > (stored?.row ?? 0) ? known : stored;
  };
  return {
    async place(row) {
      if (row.answers === null) return { closes: [] };
      const { id, open = [] } = (await shownTo(row)) ?? {};
      if (row.replaces !== null && row.replaces === id && !row.message.lasting)
        return { replaces: id, closes: open.filter((one) => one !== id) };
      return { closes: [...new Set([...open, ...(row.replaces === null ? [] : [row.replaces])])] };
    },
    remember({ id, address, turn, answers }, sent, { choices, form, lasting }) {
      const key = keyOf(address);
      const before = remembered.get(key);
      // What is not known whole is read from the outbox.
      if (answers === null && !before) return;
      const open = (choices.length > 0 || form !== undefined) && !lasting ? [sent] : [];
      remembered.delete(key);
      remembered.set(key, {
        row: id,
        id: sent,
        turn: answers === null && before ? before.turn : turn,
        open: answers === null && before ? [...before.open, ...open] : open,
      });
      const [oldest] = remembered.keys();
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    },
    forget: (address) => void remembered.delete(keyOf(address)),
  };
}
