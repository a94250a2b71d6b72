import type { Place, WebPorts } from './ports.ts';

/** Somebody's connected browsers, and who tells them that there may be something new. */
export type Live = {
  /** Calls back when the person's thread may have grown; returns how to stop that. */
  listen(person: { readonly personId: number; readonly pseudonym: string }, wake: () => void): () => void;
  /** Something was written for this chat in this process. */
  wake(pseudonym: string): void;
  stop(): void;
  readonly stopped: boolean;
  /** How many browsers are connected. */
  readonly connected: number;
};

/** A look is repeated from where the tables ended this many looks ago: a lower id may be committed after a higher one. */
const LOOKS_BACK = 3;

type Listener = { readonly personId: number; readonly pseudonym: string; readonly wake: () => void };

/**
 * Wakes the browsers of a person: at once for what this process wrote, and within `every` milliseconds for what
 * another one did. While nobody is connected it asks the database nothing.
 */
export function startLive(ports: Pick<WebPorts, 'readMovement' | 'log'>, every = 1000): Live {
  const listeners = new Set<Listener>();
  let places: Place[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    try {
      const persons = [...new Set([...listeners].map(({ personId }) => personId))];
      // Where the tables ended before anybody listened is not known: the first look wakes everybody.
      const first = places.length === 0;
      const moved = await ports.readMovement(persons, places[0]);
      places = [...places, moved.place].slice(-LOOKS_BACK);
      for (const listener of listeners)
        if (first || moved.persons.includes(listener.personId)) listener.wake();
    } catch (error) {
      ports.log(error, 'looking for new messages failed');
    }
    timer = undefined;
    schedule();
  };
  const schedule = () => {
    if (timer !== undefined || stopped) return;
    if (listeners.size === 0) {
      places = [];
      return;
    }
    timer = setTimeout(() => void look(), every);
    timer.unref();
  };

  return {
    listen(person, wake) {
      const listener = { ...person, wake };
      listeners.add(listener);
      schedule();
      return () => listeners.delete(listener);
    },
    wake(pseudonym) {
      for (const listener of listeners) if (listener.pseudonym === pseudonym) listener.wake();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const { wake } of listeners) wake();
    },
    get stopped() {
      return stopped;
    },
    get connected() {
      return listeners.size;
    },
  };
}
