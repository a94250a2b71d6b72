import { html } from 'hono/html';
import { shownRate } from '#domain/rate.ts';
import type { TrendValue } from '#domain/trend.ts';
import { directionOf } from '#i18n/language.ts';
import type { Html, View } from './view.ts';

type Known = { readonly at: string; readonly value: number };
type Level = 'plan' | 'axis' | 'commitment';

/** Pixels, from the top of the drawing: the line has this room, the values stand above it, the days below. */
const TOP = 34;
const GROUND = 124;
/** Per cent of the width that is kept free at each end, for the dots. */
const EDGE = 1;
/** A value is written above the line as far as it may reach below it, in per cent of the narrowest drawing. */
const UNDER_A_VALUE = 18;

type Line = {
  readonly points: readonly TrendValue[];
  readonly title: string;
  readonly said: (value: number) => string;
};

/** The trend of a rate, with all of its values in a table below that can be unfolded. Nothing with less than two values. */
export function trendFigure(points: readonly TrendValue[], level: Level, title: string, view: View): Html {
  const said = (value: number) => view.percent(shownRate(value, level));
  const rows = knownOf(points).map(
    ({ at, value }) =>
      html`<tr><th scope="row">${view.t('page-day', { day: { day: at } })}</th><td><span dir="ltr">${said(value)}</span></td></tr>`,
  );
  const table = html`<details><summary>${view.t('page-trend-values')}</summary><table class="rates"><caption class="hidden">${title}</caption><thead><tr><th scope="col">${view.t('page-as-of-date')}</th><th scope="col">${view.t('page-rate')}</th></tr></thead><tbody>${rows}</tbody></table></details>`;
  return figure({ points, title, said }, table, view);
}

/** The line of any values, such as an indicator's, without the table. */
export function valueLine(points: readonly TrendValue[], said: Line['said'], view: View): Html {
  return figure({ points, title: view.t('page-trend-indicator'), said }, html``, view);
}

function knownOf(points: readonly TrendValue[]): readonly Known[] {
  return points.flatMap(({ at, value }): Known[] => (value === null ? [] : [{ at, value }]));
}

/** The line, its first and last value written on it and their days below, in the reader's direction. */
function figure({ points, title, said }: Line, below: Html, view: View): Html {
  const known = knownOf(points);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return html``;
  const { t } = view;
  const values = known.map(({ value }) => value);
  const name = t('page-trend-said', {
    title,
    from: { day: first.at },
    to: { day: last.at },
    first: said(first.value),
    last: said(last.value),
    least: said(Math.min(...values)),
    most: said(Math.max(...values)),
  }).replaceAll(/[\u2066-\u2069]/g, '');
  const places = placesOf(known, directionOf(view.language) === 'rtl');
  return html`<figure class="trend"><figcaption>${title}</figcaption>
${drawing(places, [said(first.value), said(last.value)], name)}
<p class="trend-days" aria-hidden="true"><span>${t('page-day', { day: { day: first.at } })}</span> <span>${t('page-day', { day: { day: last.at } })}</span></p>
${below}</figure>`;
}

type Place = { readonly x: number; readonly y: number };

/** Where the values lie: x in per cent of the width, y in pixels. Time is true to scale, and runs as one reads. */
export function placesOf(known: readonly Known[], mirrored: boolean): readonly Place[] {
  const times = known.map(({ at }) => Date.parse(at));
  const [begin = 0, end = 1] = [times[0], times.at(-1)];
  const values = known.map(({ value }) => value);
  const [low, high] = scaleOf(values);
  return values.map((value, index) => {
    const share = ((times[index] ?? begin) - begin) / Math.max(1, end - begin);
    const x = EDGE + (100 - 2 * EDGE) * (mirrored ? 1 - share : share);
    return {
      x: rounded(x),
      y: rounded(GROUND - ((GROUND - TOP) * (value - low)) / (high - low)),
    };
  });
}

/** Some air around the values; a rate that hardly moves is not made to look steep. */
function scaleOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(most - least, Math.min(10, Math.max(Math.abs(most), Math.abs(least)) / 5), 1e-9);
  const air = (room - (most - least)) / 2;
  return [least - air, most + air];
}

/** Lines and dots keep their thickness and letters their size, however wide the page is. */
function drawing(places: readonly Place[], values: readonly [string, string], name: string): Html {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return html``;
  const line = places.map(({ x, y }) => `${x},${y}`).join(' ');
  const value = (place: Place, text: string, side: 'start' | 'end') =>
    html`<text x="${edgeOf(place)}%" y="${above(places, place)}" text-anchor="${side}">\u2066${text}\u2069</text>`;
  return html`<svg class="trend-drawing" role="img" aria-label="${name}" width="100%" height="${GROUND + 12}">
<svg class="trend-room" width="100%" height="${GROUND + 12}" viewBox="0 0 100 ${GROUND + 12}" preserveAspectRatio="none"><path class="trend-ground" d="M0 ${GROUND + 10}H100"/><polyline class="trend-line" points="${line}"/></svg>
<circle class="trend-dot" cx="${first.x}%" cy="${first.y}" r="4"/><circle class="trend-dot last" cx="${last.x}%" cy="${last.y}" r="5.5"/>
${value(first, values[0], 'start')}${value(last, values[1], 'end')}</svg>`;
}

/** The end of the drawing that a value is written at. */
function edgeOf({ x }: Place): number {
  return x < 50 ? 0 : 100;
}

/** Above the line wherever it goes on its way under the value. */
function above(places: readonly Place[], { x }: Place): number {
  const near = places.filter((one) => Math.abs(one.x - x) <= UNDER_A_VALUE).map(({ y }) => y);
  return rounded(Math.min(...near) - 12);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
