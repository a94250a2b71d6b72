import { PERCENT } from '#domain/indicator.ts';
import { numbersSaid } from '#domain/number-said.ts';
import { fold, latinDigits } from '#domain/words.ts';

const PERCENT_SIGN = /\s*(?:%|pour ?cent|percent|per cent|في المائة|بالمائة|في المئة|بالمئة)\s*$/iu;

/**
 * What somebody says that an indicator of this unit is: "85 %", "1 234,5", "٨٥٪", "3,2 km" where the unit is km. One
 * reading, or two that have to be asked about; none where it is no number.
 */
export function measuresSaid(text: string, unit: string): readonly number[] {
  const readings = numbersSaid(withoutUnit(text.replace(/[\s.!؟?…]+$/u, ''), unit));
  const likely = readings.filter((value) =>
    unit === PERCENT ? Math.abs(value) <= 100 : unit !== 'count' || Number.isInteger(value),
  );
  return likely.length === 1 ? likely : readings;
}

function withoutUnit(text: string, unit: string): string {
  // Digits keep their places under `latinDigits`, and so does the sign.
  const bare = text.slice(0, latinDigits(text).replace(PERCENT_SIGN, '').length);
  if (bare !== text || unit === PERCENT || unit === 'count') return bare;
  const end = text.slice(-unit.length);
  return fold(end) === fold(unit) ? text.slice(0, -unit.length) : text;
}
