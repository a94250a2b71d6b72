import type { TrendPoint } from '#domain/digest-snapshot.ts';
import { shownRate } from '#domain/rate.ts';
import type { WeekKey } from '#domain/week.ts';
import { percent } from '#i18n/catalog.ts';
import type { Drawn } from './bars.ts';
import { EDGE, ROOM } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const HEIGHT = 170;
/** Kept free above the line for the values written on it. */
const ABOVE = 44;
const FEWEST_POINTS = 2;

type Known = { readonly week: WeekKey; readonly rate: number };

/** The plan's rate over the weeks: the line, its first and last value on it, its first and last week below. */
export function trendLine(
  sheet: Sheet,
  top: number,
  trend: readonly TrendPoint[],
  weekWords: (week: WeekKey) => string,
): Drawn | undefined {
  const points = trend.flatMap(({ week, rate }): Known[] => (rate === null ? [] : [{ week, rate }]));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < FEWEST_POINTS) return undefined;
  const [low, high] = scaleOf(points.map(({ rate }) => rate));
  const ground = top + ABOVE + HEIGHT;
  const from = (index: number) => EDGE + 6 + ((ROOM - 12) * index) / (points.length - 1);
  const height = (rate: number) => ground - (HEIGHT * (rate - low)) / (high - low);
  const value = ({ rate }: Known) => percent(shownRate(rate, 'plan'), sheet.language);
  const places = points.map(({ rate }, index) => [from(index), height(rate)] as const);
  return {
    parts: [
      sheet.path(
        [
          [EDGE, ground + 12],
          [EDGE + ROOM, ground + 12],
        ],
        'line',
        2,
      ),
      sheet.path(places, 'accent', 5),
      sheet.dot(from(0), height(first.rate), 7, 'accent'),
      sheet.dot(from(points.length - 1), height(last.rate), 9, 'accent'),
      sheet.text(value(first), EDGE, above(0), { size: 26, strong: true }),
      sheet.text(value(last), EDGE + ROOM, above(points.length - 1), { size: 26, strong: true, side: 'end' }),
      sheet.text(weekWords(first.week), EDGE, ground + 44, { size: 22, colour: 'quiet' }),
      sheet.text(weekWords(last.week), EDGE + ROOM, ground + 44, { size: 22, colour: 'quiet', side: 'end' }),
    ],
    bottom: ground + 44,
  };

  /** Above the line wherever it goes on its way under the value. */
  function above(index: number): number {
    const near = places.filter(([at]) => Math.abs(at - from(index)) < 90).map(([, y]) => y);
    return Math.min(...near) - 20;
  }
}

/** Some air around the values; a line that hardly moves is not made to look steep. */
function scaleOf(rates: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const air = Math.max(0, 10 - (most - least)) / 2;
  const low = Math.max(0, Math.min(least - air, 90));
  return [low, Math.max(most + air, low + 10)];
}
