import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/calendar.ts';
import { textPages } from '#domain/text-pages.ts';
import { trendInstants } from '#domain/trend.ts';

const ZONE = 'Africa/Casablanca';
const days = (from: string, to: string) =>
  trendInstants(new Date(from), new Date(to), ZONE).map((at) => localDate(at, ZONE));

describe('the instants of a trend', () => {
  test('are the ends of months between its beginning and its end', () => {
    expect(days('2026-01-10T12:00:00Z', '2026-09-15T12:00:00Z')).toEqual([
      ...['2026-01-10', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-15'],
    ]);
  });

  test('are the Sundays of a young past', () =>
    expect(days('2026-11-02T12:00:00Z', '2026-11-20T12:00:00Z')).toEqual([
      '2026-11-02',
      '2026-11-08',
      '2026-11-15',
      '2026-11-20',
    ]));

  test('are one where it ends as it begins, and none where it ends before', () => {
    expect(days('2026-11-02T12:00:00Z', '2026-11-02T12:00:00Z')).toEqual(['2026-11-02']);
    expect(days('2026-11-02T12:00:00Z', '2026-11-01T12:00:00Z')).toEqual([]);
  });

  test('rise from the beginning to the end, and are never too many', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const instants = trendInstants(from, to, ZONE).map((at) => at.getTime());
        expect(instants[0]).toBe(from.getTime());
        expect(instants.at(-1)).toBe(to.getTime());
        expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
        expect(instants.length).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe('a long text in pages', () => {
  test('is the text when they are put together, none too long, none half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 9, max: 60 }),
        (text, longest) => {
          const pages = textPages(text, longest);
          expect(pages.join('')).toBe(text);
          for (const page of pages) {
            expect(page.length).toBeLessThanOrEqual(longest);
            expect(page.isWellFormed()).toBe(text.isWellFormed());
          }
        },
      ),
    );
  });

  test('is cut between paragraphs where it can be', () =>
    expect(textPages(`${'a'.repeat(80)}\n\n${'b'.repeat(80)}`, 100)).toEqual([
      `${'a'.repeat(80)}\n\n`,
      'b'.repeat(80),
    ]));
});
