import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Limited = 'page' | 'data' | 'message' | 'arrival' | 'upload' | 'sign-in';
type Limit = { readonly points: number; readonly duration: number };

/** How many points an address may spend on each kind of request, in so many seconds. */
const LIMITS: { readonly [kind in Limited]: Limit } = {
  page: { points: 600, duration: 60 },
  data: { points: 240, duration: 60 },
  message: { points: 120, duration: 60 },
  /** New visitors: several people may sit behind one address. */
  arrival: { points: 60, duration: 3600 },
  /** In megabytes. */
  upload: { points: 200, duration: 3600 },
  'sign-in': { points: 20, duration: 600 },
};

export type Limits = {
  /** Undefined: go on. Otherwise the seconds after which it may be tried again. */
  spend(kind: Limited, address: string, points?: number): Promise<number | undefined>;
};

/** Kept in this process's memory: they protect the process, they are no accounting. `others` replaces some of them. */
export function startLimits(others: { readonly [kind in Limited]?: Limit } = {}): Limits {
  const limiters = new Map(
    Object.entries({ ...LIMITS, ...others }).map(([kind, options]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, ...options }),
    ]),
  );
  return {
    async spend(kind, address, points = 1) {
      try {
        await limiters.get(kind)?.consume(address, points);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
  };
}
