import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import type { Work } from './work.ts';

/** Puts what arrived into the store: in order in each chat, again and again while the store is away. */
export type Storing = {
  /** True when it is stored; false when it was given up. */
  store(arrival: Arrival): Promise<boolean>;
  /** Does something when it is this chat's turn; nothing of it is stored meanwhile. */
  turn(chat: string, work: () => Promise<void>): Promise<void>;
  /** Nothing at all is stored until then. */
  wait(until: Promise<unknown>): void;
};

/** As long as an interaction can be answered at all. */
const PATIENCE_MS = 14 * 60_000;

export function startStoring(
  { take }: Pick<ChatPorts, 'take'>,
  work: Work,
  /** Called before something of a chat is stored, when it is its turn; what it throws keeps that out. */
  prepare: (chat: string) => Promise<void>,
): Storing {
  const last = new Map<string, Promise<unknown>>();
  let gate: Promise<unknown> = Promise.resolve();

  const inOrder = <T>(chat: string, next: () => Promise<T>): Promise<T> => {
    const [opened, before] = [gate, last.get(chat)];
    const one = (async () => {
      await before;
      await opened;
      return next();
    })();
    const done = settled(one).then(() => {
      if (last.get(chat) === done) last.delete(chat);
    });
    last.set(chat, done);
    return one;
  };

  return {
    store(arrival) {
      const until = performance.now() + PATIENCE_MS;
      return inOrder(arrival.chat, async () => {
        if (
          !(await prepare(arrival.chat).then(
            () => true,
            () => false,
          ))
        )
          return false;
        const stored = await work.persist(
          'storing what arrived',
          () => take([arrival]).then(() => true),
          () => performance.now() > until,
        );
        return stored === true;
      });
    },
    turn: inOrder,
    wait(until) {
      gate = settled(until);
    },
  };
}

/** Resolves however the work ends. */
async function settled(work: Promise<unknown>): Promise<void> {
  await Promise.allSettled([work]);
}
