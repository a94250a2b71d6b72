import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, fold, latinDigits, wordsOf } from '#domain/words.ts';

describe('cleanText', () => {
  test.for([
    ['  deux mots \n', 'deux mots'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['un\tdeux', 'un\tdeux'],
    ['\u200f\u2067عربي\u2069\u200e', 'عربي'],
    ['\u200b\u2060\ufeff', ''],
    ['e\u0301te\u0301', 'été'],
    ['', ''],
  ] as const)('%j becomes %j', ([typed, clean]) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test('leaves no half characters, which no database takes', () => {
    expect(cleanText('a\ud800b').isWellFormed()).toBe(true);
  });

  test('cuts a pile of combining marks and keeps what scripts need', () => {
    expect(cleanText(`a${'\u0301'.repeat(1_000_000)}b`).length).toBeLessThan(12);
    expect(cleanText('مُحَمَّدٌ')).toBe('مُحَمَّدٌ'.normalize('NFC'));
  });

  test('is the same the second time, and never longer in lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('latinDigits', () => {
  test.for([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['۹۰٪', '90%'],
    ['٤٫٣', '4.3'],
    ['90 %', '90 %'],
  ] as const)('%s is %s', ([typed, latin]) => {
    expect(latinDigits(typed)).toBe(latin);
  });
});

describe('fold', () => {
  test.for([
    ['Données Ouvertes', 'donnees ouvertes'],
    ["l’Accès à l'information", "l'acces a l'information"],
    ['ŒUVRE, cœur', 'oeuvre, coeur'],
    ['أين الإدارة', 'اين الاداره'],
    ['الشَّفَافِيَّة', 'الشفافيه'],
    ['الـــمـيزانية', 'الميزانيه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول رئيس', 'مسوول رييس'],
    ['\u2067التزام\u2069 ١٠', 'التزام 10'],
    ['  a \n b ', 'a b'],
  ] as const)('%s is compared as %s', ([written, folded]) => {
    expect(fold(written)).toBe(folded);
  });

  test('folds the folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('makes one of the two Unicode forms of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('é', 'à', 'ç', 'أ', 'ؤ', 'o', ' ') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

test('words are letters and digits, without what stands between them', () => {
  expect(wordsOf("l'acces (31-13): a l'information.")).toEqual([
    'l',
    'acces',
    '31',
    '13',
    'a',
    'l',
    'information',
  ]);
  expect(wordsOf('، ؟ !')).toEqual([]);
});
