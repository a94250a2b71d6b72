import { decline } from './refuse.ts';

export type PaceOptions = {
  readonly perSecond: number;
  readonly perChatPerSecond: number;
  /** How many at once a chat takes before its pace counts. */
  readonly burst: number;
  readonly perGroupPerMinute: number;
};

export type Pace = ReturnType<typeof createPace>;
type Bucket = { left: number; at: number };

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const TELEGRAM_PACE: PaceOptions = {
  perSecond: 30,
  perChatPerSecond: 1,
  burst: 3,
  perGroupPerMinute: 20,
};

/** Counts what the bot sends. Calls `given` 429s, and `violations` those made again before the time was over. */
export function createPace(options: PaceOptions | undefined, now: () => number) {
  const buckets = new Map<string, Bucket>();
  const closedUntil = new Map<number, number>();
  const counts = { given: 0, violations: 0 };

  /** Milliseconds until this bucket has room, 0 for now. */
  const wait = (key: string, size: number, perSecond: number) => {
    const bucket = buckets.get(key) ?? { left: size, at: now() };
    const left = Math.min(size, bucket.left + ((now() - bucket.at) / 1000) * perSecond);
    buckets.set(key, { left, at: now() });
    return left >= 1 ? 0 : ((1 - left) / perSecond) * 1000;
  };

  const tooMany = (seconds: number) => {
    counts.given += 1;
    return decline(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  };

  return {
    counts,
    /** Closes a chat as a 429 does: a call before the time is over is a violation. */
    close(chat: number, seconds: number) {
      closedUntil.set(chat, now() + seconds * 1000);
      return tooMany(seconds);
    },
    /** Throws a 429 when something more to this chat is too much. */
    check(chat: number) {
      const closed = (closedUntil.get(chat) ?? 0) - now();
      if (closed > 0) {
        counts.violations += 1;
        throw tooMany(Math.ceil(closed / 1000));
      }
      if (!options) return;
      const limits: [string, number, number][] = [
        ['all', options.perSecond, options.perSecond],
        [String(chat), options.burst, options.perChatPerSecond],
      ];
      if (chat < 0) limits.push([`group ${chat}`, options.perGroupPerMinute, options.perGroupPerMinute / 60]);
      const longest = Math.max(...limits.map((limit) => wait(...limit)));
      if (longest > 0) throw this.close(chat, Math.max(Math.ceil(longest / 1000), 1));
      for (const [key] of limits) {
        const bucket = buckets.get(key);
        if (bucket) bucket.left -= 1;
      }
    },
  };
}
