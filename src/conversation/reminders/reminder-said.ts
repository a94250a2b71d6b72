import { addDays } from '#domain/calendar.ts';
import { afterWord, listedWords } from '../listed-words.ts';
import type { Session } from '../session.ts';
import { dateSaid } from './date-said.ts';
import type { ReminderWish } from './wish.ts';

const SNOOZE = listedWords('words-snooze');
const AWAY = listedWords('words-away');
const REMINDERS = listedWords('words-reminders');
const HOUR = /^(?:\p{L}+ )?(\d{1,2})(?: ?(?:h|heures?|:)(?: ?00)?| ?o'clock)?$/u;

type Circumstances = {
  /** The choices last shown. */
  readonly offered: Session['offered'];
  readonly today: string;
  /** Free text answers the open question: only what cannot be an answer is a wish. */
  readonly prose: boolean;
  /** A day by itself puts reminders off: nothing is asked, and the person is one who is reminded. */
  readonly bare: boolean;
};

/** "rappeler le 3 décembre", "absent jusqu’au 15/12", "rappels à 14 h", "mardi"; undefined for anything else. */
export function reminderSaid(folded: string, circumstances: Circumstances): ReminderWish | undefined {
  const { offered, today, prose, bare } = circumstances;
  if (folded === '' || folded.length > 80) return undefined;
  const later = afterWord(folded, SNOOZE);
  if (later) {
    const until = dateSaid(later, today);
    if (until) return { wish: 'snooze', until };
    // Something was asked for, and it is no day: that is said, and nothing is searched for.
    return prose ? undefined : { wish: 'snooze', until: { date: later } };
  }
  if (prose) return undefined;
  const absent = afterWord(folded, AWAY);
  if (absent) return { wish: 'away', until: { date: dayOf(dateSaid(absent, today), today) ?? absent } };
  const hour = HOUR.exec(afterWord(folded, REMINDERS) ?? '')?.[1];
  if (hour) return { wish: 'hour', hour: Number(hour) };
  const until = bare ? dateSaid(folded, today) : undefined;
  if (!until) return undefined;
  const away = dayOf(until, today);
  const asked = offered.some(({ id }) => id === 'away:open');
  return asked && away ? { wish: 'away', until: { date: away } } : { wish: 'snooze', until };
}

/** The last day of an absence: nobody is away until "next week". */
function dayOf(said: ReturnType<typeof dateSaid>, today: string): string | undefined {
  if (said === 'tomorrow') return addDays(today, 1);
  return typeof said === 'object' ? said.date : undefined;
}
