import { addDays } from './calendar.ts';
import { weekdayOf } from './local-time.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import { refOf } from './plan.ts';

/** What somebody follows: the whole plan, an axis of it, or a commitment. */
export type FollowTarget =
  | { readonly kind: 'plan' }
  | { readonly kind: 'axis'; readonly axis: string }
  | { readonly kind: 'commitment'; readonly commitment: number };

export const RHYTHMS = ['daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What is followed, with its title; the plan's own for the whole plan. */
export type Followed = { readonly target: FollowTarget; readonly title: LocalizedText };
export type Following = { readonly rhythm: Rhythm; readonly followed: readonly Followed[] };

/** `plan`, `axis/CODE`, `4`: how buttons name it. */
export function targetWords(target: FollowTarget): string {
  switch (target.kind) {
    case 'plan':
      return 'plan';
    case 'axis':
      return `axis/${target.axis}`;
    case 'commitment':
      return String(target.commitment);
    default:
      return target satisfies never;
  }
}

/** Reads `plan`, `axis/CODE` and `4`; undefined for anything else. */
export function readTarget(words: string): FollowTarget | undefined {
  if (words === 'plan') return { kind: 'plan' };
  const axis = /^axis\/(.{1,35})$/.exec(words)?.[1];
  if (axis) return { kind: 'axis', axis };
  return /^[1-9]\d{0,3}$/.test(words) ? { kind: 'commitment', commitment: Number(words) } : undefined;
}

/** At the hour from which followers are told, and until which what was missed is still told. */
const FIRST_HOUR = 9;
const LAST_HOUR = 20;

/**
 * Whom one tells now: followers of each rhythm who were told last before this local date; null where nobody is.
 * `hour` is that of the plan's zone. The weekly ones hear on Monday, or as soon after it as the program runs.
 */
export function toldBefore(today: string, hour: number): { readonly [rhythm in Rhythm]: string } | null {
  if (hour < FIRST_HOUR || hour > LAST_HOUR) return null;
  return { daily: today, weekly: addDays(today, 1 - weekdayOf(today)) };
}

/** What a link from a page opens in chat. */
export type DeepTarget =
  | { readonly open: 'follow'; readonly target: FollowTarget }
  | { readonly open: 'ask'; readonly commitment: number }
  | { readonly open: 'contest'; readonly commitment: number; readonly activity: ActivityCode | null };

/**
 * What stands after `/start` in such a link: `follow-4`, `follow-plan`, `follow-axis-CODE`, `ask-4`, `contest-4`,
 * `contest-4-3`. Telegram takes `A-Za-z0-9_-`, 64 of them (https://core.telegram.org/bots/features#deep-linking);
 * undefined for an axis whose code has other signs.
 */
export function startWords(to: DeepTarget): string | undefined {
  if (to.open === 'ask') return `ask-${to.commitment}`;
  if (to.open === 'contest') return `contest-${(to.activity ?? String(to.commitment)).replace('.', '-')}`;
  const words = `follow-${targetWords(to.target).replace('/', '-')}`;
  return /^[A-Za-z0-9_-]{1,64}$/.test(words) ? words : undefined;
}

/** Reads what `startWords` has written; undefined for anything else, such as a code. */
export function readStart(words: string): DeepTarget | undefined {
  const [, open, rest = ''] = /^(follow|ask|contest)-([A-Za-z0-9_-]{1,57})$/.exec(words) ?? [];
  if (open === 'follow') {
    const target = readTarget(rest.replace(/^axis-/, 'axis/'));
    return target && { open, target };
  }
  const commitment = /^[1-9]\d{0,3}$/.test(rest) ? Number(rest) : undefined;
  if (open === 'ask') return commitment === undefined ? undefined : { open, commitment };
  const ref = refOf(rest.replace('-', '.'));
  if (open !== 'contest') return undefined;
  if (ref) return { open, commitment: ref.commitment, activity: `${ref.commitment}.${ref.activity}` };
  return commitment === undefined ? undefined : { open, commitment, activity: null };
}

/** The address that opens it in Telegram, for a page; undefined where Telegram does not run. */
export function deepLink(places: { readonly telegram?: string }, to: DeepTarget): string | undefined {
  const words = startWords(to);
  return places.telegram && words ? `${places.telegram}${words}` : undefined;
}
