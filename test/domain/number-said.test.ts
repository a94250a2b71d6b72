import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersSaid } from '#domain/number-said.ts';

describe('a number as people write it', () => {
  test.for<[string, readonly number[]]>([
    ['85', [85]],
    ['1 234,5', [1234.5]],
    ['1\u202f234\u00a0567', [1_234_567]],
    ['1’234’567.25', [1_234_567.25]],
    ['1.234.567,5', [1_234_567.5]],
    ['1,234,567.5', [1_234_567.5]],
    ['2.700', [2_700, 2.7]],
    ['2,700', [2_700, 2.7]],
    ['0,125', [0.125]],
    ['1234,567', [1234.567]],
    ['٨٥', [85]],
    ['١٬٢٣٤٫٥', [1234.5]],
    ['١٫٢٣٤', [1.234]],
    ['۱۲۳', [123]],
    ['-3', [-3]],
    ['− 3,5', [-3.5]],
    ['+7', [7]],
    ['-0', [0]],
    ['007', [7]],
  ])('%s', ([said, numbers]) => {
    expect(numbersSaid(said)).toEqual(numbers);
  });

  test.for([
    '',
    'beaucoup',
    '85 actes',
    '12 34',
    '1 23 456',
    '1.2.3',
    '1,2,3',
    '1,234.567,8',
    '1.234,567.8',
    '8-5',
    '1e5',
    '0x10',
    'Infinity',
    '1,',
    ',5',
    '1234567890123456',
    '1,1234567',
    '٫٥',
    '½',
  ])('not %s', (said) => {
    expect(numbersSaid(said)).toEqual([]);
  });

  const value = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => Number(`${whole}.${String(part).padStart(6, '0')}`));
  const locale = fc.constantFrom(
    'fr-FR',
    'fr-MA',
    'fr-CH',
    'en-GB',
    'de-DE',
    'ar-MA-u-nu-latn',
    'ar-EG',
    'fa-IR',
  );

  test('what Intl writes is read as what it was, or asked about', () => {
    fc.assert(
      fc.property(value, locale, (it, written) => {
        const said = new Intl.NumberFormat(written, { maximumFractionDigits: 6 }).format(it);
        expect(numbersSaid(said)).toContain(it);
      }),
    );
  });

  test('whatever is said, it is read as at most two finite numbers, and a number that is read is read again', () => {
    const characters = fc.constantFrom(..."0123456789٠١٢٣۴., '’٬٫-+−%e\u00a0".split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: characters })), (said) => {
        const read = numbersSaid(said);
        expect(read.length).toBeLessThanOrEqual(2);
        for (const one of read) {
          expect(Number.isFinite(one)).toBe(true);
          expect(numbersSaid(String(one).includes('e') ? '0' : String(one))).toContain(
            String(one).includes('e') ? 0 : one,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
