import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
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

/**
 * Whom a request counts for: the socket's address. A header that says otherwise is believed only when a proxy of
 * ours is known to write it, and then only its last entry, which is the one that proxy wrote.
 */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return prefixOf(forwarded || socketAddress(c));
}

function socketAddress(c: Context): string {
  // A request that was made inside the program (a test) has no socket.
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return 'inside';
  return getConnInfo(c).remote.address ?? 'unknown';
}

/** One household or office has a whole /64 of IPv6 to itself. */
function prefixOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/, '');
  const [left = '', right = ''] = address.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right.split(':').filter(Boolean);
  const middle = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...middle, ...tail].slice(0, 4).join(':');
}
