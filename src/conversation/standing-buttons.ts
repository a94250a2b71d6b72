import { refOf } from '#domain/plan.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { isLanguage } from '#i18n/language.ts';
import { wishOfButton } from './account/wish.ts';
import { areaOfButton } from './areas/wish.ts';
import { digestOfButton } from './digest/wish.ts';
import type { Intention } from './intention.ts';
import { MOVES } from './intention.ts';
import { reminderWishOfButton } from './reminders/wish.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a standing button means. A forged or outdated one is a stale button, never an error. */
export function standingIntention(verb: string, target: string): Intention {
  const code = refOf(target) ? (target as ActivityCode) : undefined;
  const [first = '', page = '0'] = target.split('/');
  const pageNumber = /^\d{1,4}$/.test(page) ? Number(page) : 0;
  const number = /^\d{1,4}$/.test(first) ? Number(first) : undefined;
  const move = MOVES.find((one) => one === verb);
  if (move) return { to: 'move', move };
  const wish = wishOfButton(verb, target);
  if (wish) return { to: 'account', wish };
  const digest = digestOfButton(verb, target);
  if (digest) return { to: 'digest', wish: digest };
  const reminder = reminderWishOfButton(verb, target);
  if (reminder) return { to: 'reminders', wish: reminder };
  const area = areaOfButton(verb, target);
  if (area) return { to: 'area', wish: area };
  switch (verb) {
    case 'update':
      return code ? { to: 'update', code } : { to: 'update' };
    case 'same':
      return code ? { to: 'same', code } : { to: 'same' };
    case 'undo':
    case 'correct':
      return UUID.test(target) ? { to: verb, id: target } : { to: 'press-stale' };
    case 'plan':
      return { to: 'show', what: { view: 'plan' } };
    case 'axis':
      return { to: 'show', what: { view: 'axis', code: target } };
    case 'mine':
      return { to: 'show', what: { view: 'mine', page: number ?? 0 } };
    case 'commitment':
      return number === undefined
        ? { to: 'press-stale' }
        : { to: 'show', what: { view: 'commitment', number } };
    case 'activities':
      return number === undefined
        ? { to: 'press-stale' }
        : { to: 'show', what: { view: 'activities', number, page: pageNumber } };
    case 'activity':
      return code ? { to: 'show', what: { view: 'activity', code } } : { to: 'press-stale' };
    case 'history':
      return refOf(first)
        ? { to: 'show', what: { view: 'history', code: first as ActivityCode, page: pageNumber } }
        : { to: 'press-stale' };
    case 'language':
      return isLanguage(target) ? { to: 'choose-language', language: target } : { to: 'ask-language' };
    default:
      return { to: 'press-stale' };
  }
}
