import { EARLIEST_HOUR, LATEST_HOUR } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { Role } from '#domain/reading.ts';
import type { Snooze } from '#domain/snooze.ts';
import type { Need } from '../facts.ts';

/** What a person wants with reminders. All but the follow-up is about the one who asks. */
export type ReminderWish =
  /** `own`: how they are reminded themselves, also where somebody coordinates. */
  | { readonly wish: 'reminders'; readonly own?: true }
  /** Without a day, which one is asked. */
  | { readonly wish: 'snooze'; readonly until?: Snooze }
  /** `open`: until they say that they are back. Without a day, which one is asked. */
  | { readonly wish: 'away'; readonly until?: 'open' | { readonly date: string } }
  | { readonly wish: 'deputy'; readonly deputy: number | null }
  | { readonly wish: 'returned' }
  /** Without an hour, which one is asked; one that cannot be is refused. */
  | { readonly wish: 'hour'; readonly hour?: number }
  /** All the weekdays on which they want to be reminded; without them, which ones is asked. */
  | { readonly wish: 'days'; readonly days?: readonly number[] }
  | { readonly wish: 'rhythm'; readonly rhythm: Preference['rhythm'] }
  | { readonly wish: 'extras'; readonly extras: boolean }
  /** What became of the reminders of others. */
  | { readonly wish: 'follow-up'; readonly page: number; readonly escalated: boolean };

/**
 * What a standing button of these means; undefined for any other, or a forged one. Each carries what will be, and not
 * how it changes: pressed twice, it is pressed once.
 */
export function reminderWishOfButton(verb: string, target: string): ReminderWish | undefined {
  switch (verb) {
    case 'reminders':
      return target === 'own' ? { wish: 'reminders', own: true } : { wish: 'reminders' };
    case 'snooze':
      return { wish: 'snooze', ...snoozeTarget(target) };
    case 'away':
      if (target === 'open') return { wish: 'away', until: 'open' };
      return isDay(target) ? { wish: 'away', until: { date: target } } : { wish: 'away' };
    case 'deputy':
      if (target === 'none') return { wish: 'deputy', deputy: null };
      return /^[1-9]\d{0,8}$/.test(target) ? { wish: 'deputy', deputy: Number(target) } : undefined;
    case 'returned':
      return { wish: 'returned' };
    case 'remind-hour':
      return isHour(target) ? { wish: 'hour', hour: Number(target) } : { wish: 'hour' };
    case 'remind-days':
      return /^[1-7]{1,7}$/.test(target)
        ? { wish: 'days', days: [...new Set(target)].map(Number).toSorted((a, b) => a - b) }
        : { wish: 'days' };
    case 'remind-rhythm':
      return target === 'less' || target === 'normal' ? { wish: 'rhythm', rhythm: target } : undefined;
    case 'remind-extras':
      return target === 'on' || target === 'off' ? { wish: 'extras', extras: target === 'on' } : undefined;
    case 'follow-up': {
      const [, escalated, page] = /^(e?)(\d{0,4})$/.exec(target) ?? [];
      return { wish: 'follow-up', page: Number(page ?? 0), escalated: escalated === 'e' };
    }
    default:
      return undefined;
  }
}

function snoozeTarget(target: string): { readonly until?: Snooze } {
  if (target === 'tomorrow' || target === 'week') return { until: target };
  return isDay(target) ? { until: { date: target } } : {};
}

/** In the form of a date; whether there is such a day is seen, and said, when it is granted. */
function isDay(target: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(target);
}

function isHour(target: string): boolean {
  return /^\d{1,2}$/.test(target) && Number(target) >= EARLIEST_HOUR && Number(target) <= LATEST_HOUR;
}

/** Who coordinates, and leads nothing, means the reminders of the others. */
export function meantBy(wish: ReminderWish, roles: readonly Role[]): ReminderWish {
  return wish.wish === 'reminders' && !wish.own && roles.includes('coordinator') && !roles.includes('lead')
    ? { wish: 'follow-up', page: 0, escalated: false }
    : wish;
}

/** What has to be read for it. */
export function needOfReminderWish(wish: ReminderWish, roles: readonly Role[]): Need {
  const meant = meantBy(wish, roles);
  return meant.wish === 'follow-up'
    ? { kind: 'follow-up', page: meant.page, escalated: meant.escalated }
    : { kind: 'reminding' };
}
