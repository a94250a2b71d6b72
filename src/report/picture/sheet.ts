import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';

/** The colours of the pages (src/http/assets/style/base.css), on paper. */
export const COLOURS = {
  ink: '#1d2433',
  quiet: '#565d6b',
  paper: '#fbfaf7',
  line: '#d9d5cc',
  empty: '#e8e4db',
  accent: '#0b5d4e',
  fell: '#a84a06',
} as const;
type Colour = keyof typeof COLOURS;

export const WIDTH = 720;
export const EDGE = 48;
/** Where texts and bars may be. */
export const ROOM = WIDTH - 2 * EDGE;

type Words = {
  readonly size: number;
  readonly colour?: Colour;
  readonly strong?: boolean;
  /** On which side it begins, of the reader's: `end` is set flush with the far edge. */
  readonly side?: 'begin' | 'end' | 'middle';
  /** Of the text, where it is not the reader's own. */
  readonly language?: Language;
};

/**
 * Draws for one reader: every distance `from` counts from the edge where reading begins, so that an Arabic picture is
 * the mirror of a French one, and only texts and digits keep their own direction.
 */
export type Sheet = {
  readonly language: Language;
  text(words: string, from: number, y: number, look: Words): string;
  box(from: number, y: number, width: number, height: number, colour: Colour, round?: number): string;
  /** A line through points. */
  path(points: readonly (readonly [from: number, y: number])[], colour: Colour, width: number): string;
  dot(from: number, y: number, radius: number, colour: Colour): string;
  /** ▲ or ▼, drawn: no font is sure to have both. `y` is the line that text stands on. */
  triangle(kind: 'rose' | 'fell', from: number, y: number, size: number): string;
};

export function sheetFor(language: Language): Sheet {
  const mirrored = directionOf(language) === 'rtl';
  const x = (from: number) => round(mirrored ? WIDTH - from : from);
  return {
    language,
    text(words, from, y, { size, colour = 'ink', strong = false, side = 'begin', language: own = language }) {
      const anchor = side === 'middle' ? 'middle' : (side === 'begin') === mirrored ? 'end' : 'start';
      const weight = strong ? 600 : 400;
      return `<text x="${x(from)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${COLOURS[colour]}" text-anchor="${anchor}">${escaped(isolated(words, own))}</text>`;
    },
    box(from, y, width, height, colour, corner = 0) {
      const left = mirrored ? WIDTH - from - width : from;
      return `<rect x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="${corner}" fill="${COLOURS[colour]}"/>`;
    },
    path(points, colour, width) {
      const steps = points.map(([from, y], index) => `${index === 0 ? 'M' : 'L'}${x(from)} ${round(y)}`);
      return `<path d="${steps.join('')}" fill="none" stroke="${COLOURS[colour]}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
    },
    dot: (from, y, radius, colour) =>
      `<circle cx="${x(from)}" cy="${round(y)}" r="${radius}" fill="${COLOURS[colour]}"/>`,
    triangle(kind, from, y, size) {
      const [base, tip] = kind === 'rose' ? [y, y - size * 0.86] : [y - size * 0.86, y];
      const corners = [
        [from, base],
        [from + size, base],
        [from + size / 2, tip],
      ] as const;
      const places = corners.map(([at, height]) => `${x(at)} ${round(height)}`);
      return `<path d="M${places.join('L')}Z" fill="${COLOURS[kind === 'rose' ? 'accent' : 'fell']}"/>`;
    },
  };
}

/** The whole picture around what was drawn. */
export function svgOf(parts: readonly string[], height: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="IBM Plex Sans Arabic">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** The renderer ignores `direction`: a text says its own by isolating itself. */
function isolated(words: string, language: Language): string {
  return `${directionOf(language) === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;
}

function escaped(words: string): string {
  return (
    words
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // XML takes no control characters, however they are written.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
