import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { away, chooseDeputy, returned } from './away.ts';
import { followUp } from './follow-up.ts';
import { askDays, askHour, changed, reminders } from './settings.ts';
import { snooze } from './snooze.ts';
import { meantBy } from './wish.ts';
import type { ReminderWish } from './wish.ts';

/** What comes of a wish about reminders; permission.ts was asked before. */
export function grantReminder(session: Session, wanted: ReminderWish, facts: Facts): Turn {
  const wish = meantBy(wanted, facts.roles);
  switch (wish.wish) {
    case 'reminders':
      return reminders(session, facts);
    case 'snooze':
      return snooze(session, wish.until, facts);
    case 'away':
      return away(session, wish.until, facts);
    case 'deputy':
      return chooseDeputy(session, wish.deputy, facts);
    case 'returned':
      return returned(session, facts);
    case 'hour':
      return askHour(session, wish.hour, facts);
    case 'days':
      return askDays(session, wish.days, facts);
    case 'rhythm':
      return changed(session, { rhythm: wish.rhythm }, facts);
    case 'extras':
      return changed(session, { extras: wish.extras }, facts);
    case 'follow-up':
      return followUp(session, wish, facts);
    default:
      return wish satisfies never;
  }
}
