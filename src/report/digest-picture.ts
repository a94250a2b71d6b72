import { withWholeRanges } from '#i18n/ranges.ts';
import type { Digest, Snapshot } from '#domain/digest-snapshot.ts';
import { shownRate } from '#domain/rate.ts';
import { percent, words } from '#i18n/catalog.ts';
import { LOCALES, textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import {
  countsWords,
  digestTitle,
  planWords,
  rateLine,
  shortHash,
  stepOf,
  titleValue,
  weekDay,
  weekNumber,
} from './digest-words.ts';
import { axisBar, rateBar } from './picture/bars.ts';
import { EDGE, ROOM, sheetFor, svgOf } from './picture/sheet.ts';
import type { Sheet } from './picture/sheet.ts';
import { widthOf, wrapped } from './picture/text-width.ts';
import { trendLine } from './picture/trend.ts';

const HEADLINE = 140;

/**
 * The digest as a picture for a phone: an SVG, 720 wide and as high as it needs. The headline rate with its change,
 * the axes as bars, the trend. Its fonts are those of src/app/picture.ts.
 */
export function digestPicture(digest: Pick<Digest, 'snapshot' | 'number'>, language: Language): string {
  const { snapshot } = digest;
  const sheet = sheetFor(language);
  const t = (phrase: AnyPhrase) => words(phrase, { language, timeZone: snapshot.plan.timeZone });
  const parts: string[] = [];
  let y = 44;

  const name = textIn(snapshot.plan.title, language);
  for (const line of wrapped(withWholeRanges(name.text), { size: 27, width: ROOM, lines: 3, strong: true })) {
    y += 38;
    parts.push(sheet.text(line, EDGE, y, { size: 27, strong: true, language: name.language }));
  }
  y += 2;
  write(t(whenWords(digest)), 24);

  y += 152;
  parts.push(...headline(sheet, y, snapshot, t));
  y += 34;
  parts.push(...rateBar(sheet, y, snapshot.rate, 22));
  y += 32;
  write(t(countsWords(snapshot)), 24);

  y += 70;
  parts.push(sheet.text(t(say('digest-picture-axes')), EDGE, y, { size: 24, colour: 'quiet' }));
  y += 22;
  const points = (value: number) => new Intl.NumberFormat(LOCALES[language]).format(value);
  for (const axis of snapshot.axes) {
    const drawn = axisBar(sheet, y, axis, points);
    parts.push(...drawn.parts);
    y = drawn.bottom + 30;
  }

  const trend = trendLine(sheet, y + 66, snapshot.trend, (week) =>
    t(say('digest-picture-trend-week', { week: weekNumber(week) })),
  );
  if (trend) {
    parts.push(sheet.text(t(say('digest-picture-trend')), EDGE, y + 44, { size: 24, colour: 'quiet' }));
    parts.push(...trend.parts);
    y = trend.bottom + 10;
  }

  y += 34;
  parts.push(sheet.box(EDGE, y, ROOM, 2, 'line'));
  y += 6;
  for (const phrase of footWords(snapshot)) write(t(phrase), 21);
  return svgOf(parts, y + 44);

  /** Quiet words below what is there, in as many lines as they need. */
  function write(text: string, size: number): void {
    for (const line of wrapped(text, { size, width: ROOM, lines: 3 })) {
      y += Math.round(size * 1.45);
      parts.push(sheet.text(line, EDGE, y, { size, colour: 'quiet' }));
    }
  }
}

/** For those who do not see the picture: what it shows, in a sentence. */
export function digestPictureAlt(digest: Pick<Digest, 'snapshot' | 'number'>): AnyPhrase {
  const { snapshot } = digest;
  return say('digest-picture-alt', {
    title: digestTitle(digest),
    plan: planWords(snapshot),
    axes: { list: snapshot.axes.map((axis) => rateLine(titleValue(axis.title), axis, 'axis')) },
  });
}

function headline(
  sheet: Sheet,
  y: number,
  { rate, since }: Snapshot,
  t: (phrase: AnyPhrase) => string,
): readonly string[] {
  // At this size a whole space would tear figure and sign apart.
  const figure = percent(shownRate(rate.now, 'plan'), sheet.language).replace('\u00a0', '\u202f');
  const parts = [sheet.text(figure, EDGE - 4, y, { size: HEADLINE, strong: true })];
  const from = EDGE + widthOf(figure, HEADLINE, true) + 16;
  const step = stepOf(rate);
  if (step.kind === 'none') return parts;
  const sinceWords = t(
    since.week === null
      ? say('digest-picture-since-beginning')
      : say('digest-picture-since', { week: weekNumber(since.week) }),
  );
  parts.push(sheet.text(sinceWords, from, y, { size: 24, colour: 'quiet' }));
  if (step.kind === 'stays') {
    parts.push(sheet.text(t(say('digest-picture-stays')), from, y - 36, { size: 32, strong: true }));
    return parts;
  }
  const colour = step.kind === 'rose' ? 'accent' : 'fell';
  parts.push(
    sheet.triangle(step.kind, from, y - 38, 24),
    sheet.text(t(say('digest-picture-points', { points: step.points })), from + 34, y - 36, {
      size: 32,
      strong: true,
      colour,
    }),
  );
  return parts;
}

function whenWords({ snapshot, number }: Pick<Digest, 'snapshot' | 'number'>): AnyPhrase {
  const week = say('digest-picture-week', { day: weekDay(snapshot) });
  if (number === null) return week;
  return digestTitle({ snapshot, number });
}

function footWords({ head, plan }: Snapshot): readonly AnyPhrase[] {
  return [
    ...(head === null
      ? []
      : [say('digest-picture-head', { number: String(head.seq), hash: shortHash(head.hash) })]),
    ...(plan.pastInvented ? [say('digest-picture-past-invented')] : []),
    ...(plan.demonstration ? [say('digest-picture-demonstration')] : []),
  ];
}
