import type { IndicatorAim, IndicatorPoint } from '#domain/indicator.ts';
import { PERCENT } from '#domain/indicator.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

/** A value with its unit: `85 %`, `2 700`, `3,2 km`. */
export function measureWords(value: number, unit: string): AnyPhrase {
  if (unit === PERCENT) return say('indicators-percent', { value });
  return unit === 'count' ? say('indicators-count', { value }) : say('indicators-measure', { value, unit });
}

/** How much more or less; of a share in points. */
function differenceWords(difference: number, unit: string): AnyPhrase {
  const size = Math.abs(difference);
  const words = unit === PERCENT ? say('indicators-points', { value: size }) : measureWords(size, unit);
  return difference < 0 ? say('indicators-less', { value: words }) : say('indicators-more', { value: words });
}

type Dated = Pick<IndicatorPoint, 'value' | 'on'>;

/** How much a value is more or less than the one before it. */
export function changeWords(before: Dated, now: Dated, unit: string): AnyPhrase {
  const day = { day: before.on };
  return before.value === now.value
    ? say('indicators-unchanged', { day })
    : say('indicators-change', { change: differenceWords(now.value - before.value, unit), day });
}

/** The last values in a row, the oldest first: `22 → 26 → 31`. */
export function trendWords(points: readonly IndicatorPoint[], unit: string): AnyPhrase | undefined {
  const [first, ...rest] = points.slice(-6);
  if (!first || rest.length < 2) return undefined;
  return rest.reduce(
    (before, { value }) => say('indicators-trend-step', { before, value: measureWords(value, unit) }),
    measureWords(first.value, unit),
  );
}

/** "2 700 au 31 juillet 2023"; without a date where the plan gave none. */
export function aimWords({ value, on }: Pick<IndicatorAim, 'value' | 'on'>, unit: string): AnyPhrase {
  const words = measureWords(value, unit);
  return on === null ? words : say('indicators-at', { value: words, day: { day: on } });
}

/** "2 700 d’ici le 31 décembre 2027". */
export function targetWords({ value, on }: Pick<IndicatorAim, 'value' | 'on'>, unit: string): AnyPhrase {
  const words = measureWords(value, unit);
  return on === null ? words : say('indicators-by', { value: words, day: { day: on } });
}
