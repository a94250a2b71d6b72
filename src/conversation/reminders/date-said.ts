import { addDays } from '#domain/calendar.ts';
import { weekdayOf } from '#domain/local-time.ts';
import type { Snooze } from '#domain/snooze.ts';
import { fold, wordsOf } from '#domain/words.ts';
import { listedWords } from '../listed-words.ts';

/** Names of months and weekdays come from Node's own data; in Morocco's Arabic and in that of its neighbours. */
const LOCALES = ['fr', 'en', 'ar-MA', 'ar-EG'] as const;
const MONTHS = named(12, (index) => new Date(Date.UTC(2026, index, 15)), 'month');
const WEEKDAYS = named(7, (index) => new Date(Date.UTC(2026, 5, 1 + index)), 'weekday');
const FILLER = new Set(listedWords('words-date-filler').flatMap(wordsOf));
const TOMORROW = listedWords('words-tomorrow');
const NEXT_WEEK = listedWords('words-next-week');

/** A month without a year lies in this one, unless it has been over for so many days. */
const LONG_OVER = 60;

function named(count: number, at: (index: number) => Date, part: 'month' | 'weekday'): Map<string, number> {
  const names = LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((form) => {
      const formatter = new Intl.DateTimeFormat(locale, { [part]: form, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => {
        const [name = ''] = wordsOf(fold(formatter.format(at(index))));
        return [name, index + 1] as const;
      });
    }),
  );
  return new Map(names);
}

/**
 * The day that a folded text names and nothing else: "2026-12-03", "3/12", "le 3 décembre", "mardi", "demain", "الثلاثاء".
 * A weekday is the next one to come. Undefined when it says anything more; a day that does not exist is given as it
 * was written.
 */
export function dateSaid(folded: string, today: string): Snooze | undefined {
  if (folded.length === 0 || folded.length > 60) return undefined;
  const bare = folded.replace(/[\s.!؟?…]+$/u, '');
  if (saysOneOf(bare, TOMORROW)) return 'tomorrow';
  if (saysOneOf(bare, NEXT_WEEK)) return 'week';
  const words = bare.match(/[\d/-]+|[\p{L}]+/gu)?.filter((word) => !FILLER.has(word)) ?? [];
  const said = words.join(' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed =
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(said) ?? /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(said);
  if (slashed) return inYear(Number(slashed[2]), Number(slashed[1]), slashed[3], today);
  const [first = '', second = '', third] = words;
  const weekday = words.length === 1 ? WEEKDAYS.get(first) : undefined;
  if (weekday) return { date: addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1) };
  if (words.length < 2 || words.length > 3 || (third !== undefined && !/^\d{4}$/.test(third)))
    return undefined;
  const [day, month] = /^\d{1,2}$/.test(first) ? [first, MONTHS.get(second)] : [second, MONTHS.get(first)];
  return month && /^\d{1,2}$/.test(day) ? inYear(month, Number(day), third, today) : undefined;
}

/** Whether it is one of these, with nothing before it but small words: "pour la semaine prochaine". */
function saysOneOf(bare: string, list: readonly string[]): boolean {
  const one = list.find((phrase) => bare === phrase || bare.endsWith(` ${phrase}`));
  return one !== undefined && wordsOf(bare.slice(0, -one.length)).every((word) => FILLER.has(word));
}

function inYear(month: number, day: number, year: string | undefined, today: string): Snooze {
  if (year !== undefined) return written(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const soon = written(thisYear, month, day);
  return soon.date < addDays(today, -LONG_OVER) ? written(thisYear + 1, month, day) : soon;
}

function written(year: number, month: number, day: number): { readonly date: string } {
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}
