import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Address } from '#chat/message.ts';

/** How many wrong codes a chat may try. */
export type CodeLimit = {
  /** True for a chat that has tried too often: no code of it is looked at, not even a right one. */
  isSpent(address: Address): Promise<boolean>;
  countWrong(address: Address): Promise<void>;
};

const WRONG_CODES = 5;
const TEN_MINUTES = 600;

/** Kept in this process's memory. */
export function startCodeLimit(points = WRONG_CODES, duration = TEN_MINUTES): CodeLimit {
  const limiter = new RateLimiterMemory({ keyPrefix: 'code', points, duration });
  const keyOf = ({ platform, chat }: Address) => `${platform} ${chat}`;
  return {
    async isSpent(address) {
      const spent = await limiter.get(keyOf(address));
      return spent !== null && spent.consumedPoints >= points;
    },
    async countWrong(address) {
      await limiter.consume(keyOf(address)).catch((refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
      });
    },
  };
}
