import { createHash } from 'node:crypto';
import type { Call } from '../world.ts';

export type Rate = { readonly limit: number; readonly milliseconds: number };
/**
 * 'wide': buckets with headers that nobody fills by accident; 'real': about those of Discord, which publishes none;
 * or one rate for every bucket.
 */
export type Rates = 'wide' | 'real' | Rate;

const WIDE: Rate = { limit: 1000, milliseconds: 1000 };
const REAL: Readonly<Record<string, Rate>> = {
  'POST /channels/{channel_id}/messages': { limit: 5, milliseconds: 5000 },
  'PATCH /channels/{channel_id}/messages/{message_id}': { limit: 5, milliseconds: 5000 },
  'DELETE /channels/{channel_id}/messages/{message_id}': { limit: 5, milliseconds: 1000 },
  'GET /channels/{channel_id}/messages': { limit: 5, milliseconds: 5000 },
  'POST /channels/{channel_id}/typing': { limit: 5, milliseconds: 5000 },
  'POST /webhooks/{webhook_id}/{webhook_token}': { limit: 5, milliseconds: 2000 },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': { limit: 5, milliseconds: 2000 },
  'PUT /applications/{application_id}/commands': { limit: 2, milliseconds: 5000 },
};
/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit; interactions' own routes are exempt. */
const GLOBAL: Rate = { limit: 50, milliseconds: 1000 };

export type Limited = {
  readonly retryAfter: number;
  readonly global: boolean;
  readonly scope: 'user' | 'global' | 'shared';
};
export type Counted = { readonly headers: Readonly<Record<string, string>>; readonly limited?: Limited };

/** Counts calls by bucket: method, route and its major parameter. `onEarly` hears of a call within a 429's wait. */
export function countRates(rates: Rates, onEarly: (call: Call) => void) {
  const windows = new Map<string, { left: number; endsAt: number }>();
  const waits = new Map<string, number>();
  const take = (key: string, { limit, milliseconds }: Rate, now: number) => {
    const open = windows.get(key);
    const window =
      open === undefined || open.endsAt <= now ? { left: limit, endsAt: now + milliseconds } : open;
    windows.set(key, window);
    window.left -= 1;
    return window;
  };
  const bucketOf = (call: Call, params: Readonly<Record<string, string>>) => {
    const major = params['channel_id'] ?? params['guild_id'] ?? params['webhook_token'] ?? '';
    return `${call.method} ${call.route} ${major}`;
  };
  return {
    /** The program is told to wait: a call before that is a violation. */
    block(call: Call, params: Readonly<Record<string, string>>, limited: Limited) {
      waits.set(limited.global ? '' : bucketOf(call, params), call.at + limited.retryAfter * 1000);
    },
    count(call: Call, params: Readonly<Record<string, string>>): Counted {
      const bucket = bucketOf(call, params);
      const exempt = /^\/(interactions|webhooks)\//.test(call.route);
      if (call.at < Math.max(waits.get(bucket) ?? 0, exempt ? 0 : (waits.get('') ?? 0))) onEarly(call);
      const route = `${call.method} ${call.route}`;
      const rate = rates === 'wide' ? WIDE : rates === 'real' ? (REAL[route] ?? WIDE) : rates;
      const own = take(bucket, rate, call.at);
      const all = exempt || rates === 'wide' ? undefined : take('', GLOBAL, call.at);
      const after = (own.endsAt - call.at) / 1000;
      const headers = {
        'X-RateLimit-Limit': String(rate.limit),
        'X-RateLimit-Remaining': String(Math.max(own.left, 0)),
        'X-RateLimit-Reset': (own.endsAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': after.toFixed(3),
        'X-RateLimit-Bucket': createHash('md5').update(route).digest('hex'),
      };
      if (all !== undefined && all.left < 0)
        return {
          headers,
          limited: { retryAfter: (all.endsAt - call.at) / 1000, global: true, scope: 'global' },
        };
      return own.left < 0
        ? { headers, limited: { retryAfter: after, global: false, scope: 'user' } }
        : { headers };
    },
  };
}
