import { withWholeRanges } from '#i18n/ranges.ts';
import type { Change } from '#domain/digest-snapshot.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import { percent } from '#i18n/catalog.ts';
import { textIn } from '#i18n/language.ts';
import { stepOf } from '../digest-words.ts';
import { EDGE, ROOM } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { widthOf, wrapped } from './text-width.ts';

/** What was drawn, and how far down it reaches. */
export type Drawn = { readonly parts: readonly string[]; readonly bottom: number };

const SIZE = 27;
const SMALL = 23;
const LINE = 36;
const GAP = 14;

/** An axis: its title, at the far edge its rate and change, below it the bar. */
export function axisBar(
  sheet: Sheet,
  top: number,
  axis: Change & { readonly title: LocalizedText },
  points: (value: number) => string,
): Drawn {
  const rate = percent(shownRate(axis.now, 'axis'), sheet.language);
  const change = changeOf(axis, points);
  const rateWidth = widthOf(rate, SIZE, true);
  const changeWidth = change ? widthOf(change.words, SMALL) + 24 + GAP : 0;
  const { text, language } = textIn(axis.title, sheet.language);
  const width = ROOM - rateWidth - changeWidth - 2 * GAP;
  const lines = wrapped(withWholeRanges(text), { size: SIZE, width, lines: 3 });
  const parts = lines.map((line, index) =>
    sheet.text(line, EDGE, top + SIZE + index * LINE, { size: SIZE, language }),
  );
  const y = top + SIZE + (lines.length - 1) * LINE;
  const far = EDGE + ROOM;
  parts.push(sheet.text(rate, far, y, { size: SIZE, strong: true, side: 'end' }));
  if (change) {
    const end = far - rateWidth - GAP;
    const colour = change.kind === 'rose' ? 'accent' : 'fell';
    parts.push(
      sheet.text(change.words, end, y, { size: SMALL, colour, side: 'end' }),
      sheet.triangle(change.kind, end - widthOf(change.words, SMALL) - 24, y - 2, 17),
    );
  }
  parts.push(...rateBar(sheet, y + 16, axis, 16));
  return { parts, bottom: y + 16 + 16 };
}

function changeOf(axis: Change, points: (value: number) => string) {
  const step = stepOf(axis);
  return step.kind === 'rose' || step.kind === 'fell'
    ? { kind: step.kind, words: points(step.points) }
    : undefined;
}

/** A bar from the reading side, with a mark where it stood before. */
export function rateBar(sheet: Sheet, y: number, { now, before }: Change, height: number): readonly string[] {
  const at = (rate: number) => (ROOM * Math.min(100, Math.max(0, rate))) / 100;
  return [
    sheet.box(EDGE, y, ROOM, height, 'empty', 3),
    ...(now !== null && now > 0 ? [sheet.box(EDGE, y, at(now), height, 'accent', 3)] : []),
    ...(before !== null && now !== null && Math.abs(now - before) >= 0.05
      ? [
          sheet.box(EDGE + at(before) - 2.5, y - 5, 5, height + 10, 'paper'),
          sheet.box(EDGE + at(before) - 1, y - 5, 2, height + 10, 'ink'),
        ]
      : []),
  ];
}
