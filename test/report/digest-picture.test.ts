import fc from 'fast-check';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { FONT_FILES, pngOf } from '#app/picture.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { digestPicture, digestPictureAlt } from '#report/digest-picture.ts';
import { wrapped } from '#report/picture/text-width.ts';
import { quietDigest, sampleDigest, sampleInputs, ZONE } from '../support/digest-sample.ts';

const LONG =
  'Renforcement de l’accès des citoyennes et citoyens aux informations budgétaires & <statistiques>';

const pictures = () => {
  const inputs = sampleInputs();
  const long = sampleDigest({
    plan: { ...inputs.plan, pastInvented: true, title: { fr: LONG } },
    axes: inputs.axes.map((axis) => ({ ...axis, title: { fr: LONG } })),
    since: { at: inputs.since.at, week: null },
    past: [],
  });
  return { week: sampleDigest(), quiet: quietDigest(), long, none: sampleDigest({ now: [], before: [] }) };
};

/** What the renderer draws beside the paper: nothing may reach into the margins. */
function inkOf(svg: string) {
  const bare = svg.replace(/<rect width="720"[^>]*>/, '');
  const font = {
    fontFiles: [...FONT_FILES],
    loadSystemFonts: false,
    defaultFontFamily: 'IBM Plex Sans Arabic',
  };
  return new Resvg(bare, { font }).getBBox();
}

test.for(LANGUAGES)('nothing is drawn outside the picture in %s, however long the titles are', (language) => {
  for (const digest of Object.values(pictures())) {
    const svg = digestPicture(digest, language);
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const box = inkOf(svg);
    expect(box).toBeDefined();
    if (!box) return;
    expect(box.x).toBeGreaterThan(30);
    expect(box.x + box.width).toBeLessThan(690);
    expect(box.y).toBeGreaterThan(30);
    expect(box.y + box.height).toBeLessThan(height - 20);
  }
});

test('Arabic is the mirror of French: bars begin on the right, and every text says its direction', () => {
  const { week } = pictures();
  const left = (svg: string) => [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*#0b5d4e/g),
  ];
  const french = left(digestPicture(week, 'fr')).map(([, x]) => Number(x));
  const arabic = left(digestPicture(week, 'ar')).map(([, x, width]) => Number(x) + Number(width));
  expect(french).toEqual(french.map(() => 48));
  for (const right of arabic) expect(right).toBeCloseTo(672, 1);
  const texts = [...digestPicture(week, 'ar').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.every((text) => /^[\u2066\u2067].*\u2069$/s.test(text))).toBe(true);
});

test('a text in another language than the reader’s keeps its own direction', () => {
  const svg = digestPicture(pictures().long, 'ar');
  expect(svg).toContain('\u2066Renforcement');
  expect(svg).toContain('budgétaires &amp;');
  expect(svg).toContain('&lt;statistiques&gt;');
});

test('the first and last value of the trend stand on it; one point is no line', () => {
  const { week, long } = pictures();
  expect(digestPicture(week, 'fr')).toContain('Sem. \u206835\u2069');
  expect(digestPicture(long, 'fr')).not.toContain('Sem. ');
});

test('it becomes a PNG', async () => {
  const png = Buffer.from(await pngOf(digestPicture(pictures().week, 'ar')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(720);
});

test('without a font there is no picture, and the error says which is missing', async () => {
  const svg = digestPicture(pictures().week, 'fr');
  await expect(pngOf(svg, ['/nowhere/plex.ttf'])).rejects.toThrow('/nowhere/plex.ttf');
});

test.for(LANGUAGES)('what it shows is said in a sentence, in %s', (language) => {
  const alt = words(digestPictureAlt(pictures().week), { language, timeZone: ZONE });
  expect(alt).toContain('88');
  expect(alt).toContain('82');
});

test('wrapping loses no word until it says so', () => {
  const texts = fc.array(fc.stringMatching(/^\p{L}{1,12}$/u), { maxLength: 20 });
  fc.assert(
    fc.property(texts, (list) => {
      const text = list.join(' ');
      expect(wrapped(text, { size: 20, width: 300, lines: 99 }).join(' ')).toBe(text);
      const short = wrapped(text, { size: 20, width: 300, lines: 2 });
      expect(short.length).toBeLessThanOrEqual(2);
      const whole = wrapped(text, { size: 20, width: 300, lines: 99 }).length <= 2;
      expect(short.at(-1)?.endsWith('…')).toBe(!whole);
    }),
  );
});
