import type { Pace } from '#chat/platform.ts';

/** Lets messages go, as fast as a platform likes it. */
export type Gate = {
  /** Resolves when the message may go; false when the program ends first. */
  pass(chat: string, urgent: boolean): Promise<boolean>;
  /** The platform asked us to slow down; `all`: nothing goes for so many milliseconds. */
  throttled(milliseconds: number, all: boolean): void;
  /** Counts what went without waiting (taking buttons off old messages): the platform counts it, too. */
  count(chat: string, times: number): void;
  stop(): void;
};

/** A little under what is allowed: messages that leave evenly may arrive in bunches. */
const SHARE = 0.98;
/** Milliseconds by which a message that was late lets the next go earlier; more could make a second too full. */
const MADE_UP = 15;
/** Milliseconds for which answers can put off everything else: what they use up is not owed for ever. */
const MOST_OWED = 1_000;
/** After a platform objected, answers too keep to its pace for this long. */
const STRICT_MS = 60_000;
/** A timer takes no more than 24 days. */
const LONGEST_TIMER = 3_600_000;

type Waiting = { readonly chat: string; readonly urgent: boolean; readonly go: (may: boolean) => void };

/**
 * What is said unasked (reminders, digests) goes evenly, so many a second over all chats and in each of them.
 * Answers do not wait: there are never more of them than people say things, and the platform's own 429 is the truth;
 * once it has come, they keep to the pace as well, before all others. What they use up is missing for the rest.
 */
export function startGate(pace: Pace | undefined, now: () => number = () => performance.now()): Gate {
  if (!pace) return { pass: async () => true, throttled() {}, count() {}, stop() {} };
  const spacing = 1_000 / (pace.perSecond * SHARE);
  const refill = 1_000 / pace.perChat.perSecond;
  const { burst } = pace.perChat;
  /** When each chat's bucket is full again; until then it lacks (fullAt - now) / refill messages. */
  const fullAt = new Map<string, number>();
  let queue: Waiting[] = [];
  let nextAt = 0;
  let closedUntil = 0;
  let strictUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const readyAt = (chat: string): number => (fullAt.get(chat) ?? 0) - (burst - 1) * refill;
  const spend = (chat: string, at: number) => {
    const full = Math.max(fullAt.get(chat) ?? 0, at) + refill;
    fullAt.set(chat, Math.min(full, at + burst * refill));
    nextAt = Math.min(Math.max(nextAt, at - MADE_UP) + spacing, at + MOST_OWED);
    if (fullAt.size > 10_000) for (const [known, end] of fullAt) if (end < at) fullAt.delete(known);
  };

  const pump = () => {
    const at = now();
    if (at >= Math.max(nextAt, closedUntil)) {
      const ready = queue.filter(({ chat }) => readyAt(chat) <= at);
      const chosen = ready.find(({ urgent }) => urgent) ?? ready[0];
      if (chosen) {
        queue = queue.filter((one) => one !== chosen);
        spend(chosen.chat, at);
        chosen.go(true);
      }
    }
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (queue.length === 0 || stopped) return;
    const soonest = Math.min(...queue.map(({ chat }) => readyAt(chat)));
    const wait = Math.ceil(Math.max(nextAt, closedUntil, soonest) - now());
    timer = setTimeout(pump, Math.min(Math.max(0, wait), LONGEST_TIMER));
  };

  return {
    pass(chat, urgent) {
      if (stopped) return Promise.resolve(false);
      const at = now();
      if (urgent && at >= Math.max(closedUntil, strictUntil)) {
        spend(chat, at);
        return Promise.resolve(true);
      }
      return new Promise((go) => {
        queue.push({ chat, urgent, go });
        schedule();
      });
    },
    throttled(milliseconds, all) {
      strictUntil = Math.max(strictUntil, now() + STRICT_MS);
      if (all) closedUntil = Math.max(closedUntil, now() + milliseconds);
    },
    count(chat, times) {
      for (let n = 0; n < times; n += 1) spend(chat, now());
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const { go } of queue.splice(0)) go(false);
    },
  };
}
