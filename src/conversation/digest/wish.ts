import type { Role } from '#domain/reading.ts';
import type { WeekKey, WeekRead } from '#domain/week.ts';
import { readWeek } from '#domain/week.ts';
import type { Need } from '../facts.ts';

/** What a person wants with the weekly digests. Without a week: the last one. */
export type DigestWish =
  | { readonly wish: 'digest'; readonly week: WeekKey | null }
  /** What the week that goes on has brought so far, for those who will get its digest. */
  | { readonly wish: 'this-week' }
  | { readonly wish: 'axes' | 'silent' | 'difficulties'; readonly week: WeekKey }
  | { readonly wish: 'axis'; readonly week: WeekKey; readonly code: string }
  | { readonly wish: 'digests'; readonly page: number }
  /** A week that does not exist was asked for. */
  | {
      readonly wish: 'no-week';
      readonly said: string;
      readonly read: Exclude<WeekRead, { readonly week: WeekKey }>;
    }
  /** Before it has gone out. */
  | { readonly wish: 'send' | 'hold' | 'line'; readonly week: WeekKey };

/** What a standing button of a digest means; undefined for any other, or a forged one. */
export function digestOfButton(verb: string, target: string): DigestWish | undefined {
  if (verb === 'digests') return { wish: 'digests', page: /^\d{1,4}$/.test(target) ? Number(target) : 0 };
  if (verb === 'digest' && target === '') return { wish: 'digest', week: null };
  const [first = '', code = ''] = target.split(/\/(.*)/s);
  const read = readWeek(first);
  if (!('week' in read)) return undefined;
  const { week } = read;
  switch (verb) {
    case 'digest':
      return { wish: 'digest', week };
    case 'digest-axes':
      return { wish: 'axes', week };
    case 'digest-silent':
      return { wish: 'silent', week };
    case 'digest-difficulties':
      return { wish: 'difficulties', week };
    case 'digest-axis':
      return { wish: 'axis', week, code };
    case 'digest-send':
      return { wish: 'send', week };
    case 'digest-hold':
      return { wish: 'hold', week };
    case 'digest-line':
      return { wish: 'line', week };
    default:
      return undefined;
  }
}

/** Coordination and committee get the digests, and may see the next one grow. */
export function seesSoFar(roles: readonly Role[]): boolean {
  return roles.includes('coordinator') || roles.includes('committee');
}

/** What has to be read for it. The coordination sees what has not gone out yet. */
export function needOfDigest(wish: DigestWish, roles: readonly Role[]): Need | undefined {
  const unsent = roles.includes('coordinator');
  switch (wish.wish) {
    case 'this-week':
      return { kind: 'digest', week: seesSoFar(roles) ? 'current' : null, unsent };
    case 'digest':
    case 'axes':
    case 'silent':
    case 'difficulties':
    case 'axis':
    case 'send':
    case 'hold':
    case 'line':
      return { kind: 'digest', week: wish.week, unsent };
    case 'digests':
      return { kind: 'digests', page: wish.page, unsent };
    case 'no-week':
      return undefined;
    default:
      return wish satisfies never;
  }
}
