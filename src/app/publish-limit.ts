import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many questions and contests may come from one network address, whoever says them. */
export type PublishLimit = {
  /** Milliseconds until the next one may come from there; null while it may. */
  toWait(address: string): Promise<number | null>;
  /** One was published. */
  count(address: string): Promise<void>;
};

/** More than one person may have (domain/contribution.ts): several may sit behind one address. */
export const MOST_OF_AN_ADDRESS = 10;
const A_DAY = 24 * 3600;

/** Kept in this process's memory, and nowhere else: whose address it was is nobody's business. */
export function startPublishLimit(points = MOST_OF_AN_ADDRESS, duration = A_DAY): PublishLimit {
  const limiter = new RateLimiterMemory({ keyPrefix: 'publish', points, duration });
  return {
    async toWait(address) {
      const spent = await limiter.get(address);
      return spent !== null && spent.consumedPoints >= points ? spent.msBeforeNext : null;
    },
    async count(address) {
      await limiter.consume(address).catch((refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
      });
    },
  };
}
