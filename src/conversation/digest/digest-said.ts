import { fold, latinDigits } from '#domain/words.ts';
import type { WeekKey } from '#domain/week.ts';
import { partsOf, readWeek, weekOf, weeksOfYear } from '#domain/week.ts';
import type { Facts } from '../facts.ts';
import { listedWords } from '../listed-words.ts';
import type { DigestWish } from './wish.ts';

const DIGEST = listedWords('words-digest').toSorted((a, b) => b.length - a.length);
const THIS_WEEK = new Set(listedWords('words-thisweek'));
const WEEK = new Set(listedWords('words-week'));

/** What follows "bilan", "digest", "الحصيلة" at the beginning of a message; undefined when it does not begin so. */
export function afterDigestWord(text: string): string | undefined {
  const folded = fold(text);
  const word = DIGEST.find((one) => folded.startsWith(`${one} `));
  return word === undefined ? undefined : folded.slice(word.length).trim();
}

/** `2026-W47`, `W47`, "semaine 47": without a year the last such week that has begun. */
export function digestSaid(text: string, { now, plan }: Pick<Facts, 'now' | 'plan'>): DigestWish {
  const said = latinDigits(text).trim();
  if (THIS_WEEK.has(fold(said))) return { wish: 'this-week' };
  const bare = fold(said)
    .split(/\s+/)
    .filter((word) => !WEEK.has(word))
    .join(' ');
  const number = /^[ws]?(\d{1,2})$/.exec(bare)?.[1];
  const read = number
    ? readWeek(lastOfNumber(Number(number), weekOf(new Date(now), plan?.timeZone ?? 'UTC')))
    : readWeek(bare);
  return 'week' in read
    ? { wish: 'digest', week: read.week }
    : { wish: 'no-week', said: said.toUpperCase(), read };
}

function lastOfNumber(number: number, current: WeekKey): string {
  const { year, number: now } = partsOf(current);
  const of = number <= now || number > weeksOfYear(year - 1) ? year : year - 1;
  return `${of}-W${String(number).padStart(2, '0')}`;
}
