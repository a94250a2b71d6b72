import { withWholeRanges } from '#i18n/ranges.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import { percent } from '#i18n/catalog.ts';
import { textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { EDGE, ROOM, sheetFor } from '../picture/sheet.ts';
import type { Sheet } from '../picture/sheet.ts';
import { widthOf, wrapped } from '../picture/text-width.ts';

/** A bar of a picture: `number` is that of a commitment. */
export type Bar = { readonly number?: number; readonly title: LocalizedText; readonly rate: number | null };

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const SIZE = 14;
const LINE = 19;
const BAR = 9;
/** A report is printed: the picture is drawn with so many points for each of its own. */
const SHARPNESS = 2;

/** Rates as bars from the reading side, each with its title above it and its figure at the far edge. */
export function ratesPicture(
  bars: readonly Bar[],
  level: 'axis' | 'commitment',
  language: Language,
): Picture {
  const sheet = sheetFor(language);
  const parts: string[] = [];
  let y = 4;
  for (const bar of bars) {
    const drawn = barOf(sheet, y, bar, level);
    parts.push(...drawn.parts);
    y = drawn.bottom + 12;
  }
  const [left, width] = [EDGE, ROOM];
  const height = y - 8;
  // `direction` and the anchors of its texts are its own, whatever the page around it is.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SHARPNESS}" height="${height * SHARPNESS}" viewBox="${left} 0 ${width} ${height}" font-family="IBM Plex Sans Arabic" direction="ltr">${parts.join('')}</svg>`;
  return { svg, width, height };
}

function barOf(sheet: Sheet, top: number, { number, title, rate }: Bar, level: 'axis' | 'commitment') {
  const { text, language } = textIn(title, sheet.language);
  const figure = percent(shownRate(rate, level), sheet.language);
  const numbered = number === undefined ? 0 : widthOf('00', SIZE, true) + 12;
  const width = ROOM - widthOf(figure, SIZE, true) - 24 - numbered;
  const lines = wrapped(withWholeRanges(text), { size: SIZE, width, lines: 3 });
  const parts = lines.map((line, index) =>
    sheet.text(line, EDGE + numbered, top + SIZE + index * LINE, { size: SIZE, language }),
  );
  if (number !== undefined)
    parts.push(sheet.text(String(number), EDGE, top + SIZE, { size: SIZE, strong: true, colour: 'accent' }));
  const y = top + SIZE + (lines.length - 1) * LINE;
  parts.push(sheet.text(figure, EDGE + ROOM, y, { size: SIZE, strong: true, side: 'end' }));
  parts.push(sheet.box(EDGE, y + 8, ROOM, BAR, 'empty', 3));
  if (rate !== null && rate > 0)
    parts.push(sheet.box(EDGE, y + 8, (ROOM * Math.min(100, rate)) / 100, BAR, 'accent', 3));
  return { parts, bottom: y + 8 + BAR };
}
