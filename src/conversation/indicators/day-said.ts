import { addDays, isDate } from '#domain/calendar.ts';
import { dateSaid } from '../reminders/date-said.ts';
import { afterWord, listedWords } from '../listed-words.ts';

const TODAY = listedWords('words-indicators-today');
const YESTERDAY = listedWords('words-indicators-yesterday');
const LAST_MONTH = listedWords('words-indicators-last-month');
const END_OF = listedWords('words-indicators-end-of');

/** A date, or `invalid` for one that does not exist. */
export type DaySaid = { readonly date: string } | 'invalid';

/**
 * The day that a folded text names and nothing else: "31/12/2026", "le 31 octobre", "fin octobre 2026", "fin du mois
 * dernier", "2025" (its last day). One without a year is the last before today, or the next for what lies ahead.
 */
export function daySaid(folded: string, today: string, lies: 'behind' | 'ahead'): DaySaid | undefined {
  const bare = folded.replace(/[\s.,;:!؟?،؛…]+$/u, '');
  if (bare === '' || bare.length > 60) return undefined;
  if (TODAY.includes(bare)) return { date: today };
  if (YESTERDAY.includes(bare)) return { date: addDays(today, -1) };
  if (LAST_MONTH.includes(bare)) return { date: endOfLastMonth(today) };
  const span = afterWord(bare, END_OF) ?? bare;
  if (/^20\d\d$/.test(span)) return { date: `${span}-12-31` };
  const firstOf = dateSaid(`1 ${span}`, today);
  const first = typeof firstOf === 'object' ? firstOf.date : undefined;
  if (first !== undefined && /^\p{L}/u.test(span))
    return { date: endOfMonth(towards(first, span, today, lies)) };
  const said = dateSaid(bare, today);
  if (said === undefined || said === 'week') return undefined;
  if (said === 'tomorrow') return { date: addDays(today, 1) };
  return isDate(said.date) ? { date: towards(said.date, bare, today, lies) } : 'invalid';
}

/** Without a year, a day that was to come is the one before; a weekday, that of the week before. */
function towards(date: string, said: string, today: string, lies: 'behind' | 'ahead'): string {
  if (lies === 'ahead' || date <= today || /\d{4}/.test(said)) return date;
  if (!/\d/.test(said) && date <= addDays(today, 7)) return addDays(date, -7);
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function endOfMonth(date: string): string {
  return addDays(`${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
}

export function endOfLastMonth(today: string): string {
  return addDays(`${today.slice(0, 7)}-01`, -1);
}
