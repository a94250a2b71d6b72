import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { digestEmail } from '#report/digest-email.ts';
import { quietDigest, sampleDigest } from '../support/digest-sample.ts';

const CID = 'digest@iltizam';

describe.for(LANGUAGES)('the letter in %s', (language) => {
  const letter = digestEmail(sampleDigest({}, { line: 'Réunion <jeudi> & vendredi' }), language, CID);

  test('says its direction, on the page and on each table that holds it', () => {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(letter.html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(letter.html.match(/<table role="presentation" dir="(\w+)"/g)).toEqual(
      Array(2).fill(`<table role="presentation" dir="${direction}"`),
    );
  });

  test('asks no host for anything: the picture comes with it', () => {
    expect(letter.html).not.toMatch(/https?:|url\(|<script|<link|<style/);
    expect(letter.html).toContain(`src="cid:${CID}"`);
    expect(letter.html).toMatch(/alt="[^"]{60,}"/);
  });

  test('escapes what people wrote', () => {
    expect(letter.html).toContain('Réunion &lt;jeudi&gt; &amp; vendredi');
    expect(letter.text).toContain('> Réunion <jeudi> & vendredi');
  });

  test('has a subject of one line without marks, and a text that says the same', () => {
    expect(letter.subject).not.toMatch(/[\u2066-\u2069\n]/);
    expect(letter.subject).toContain('12');
    expect(letter.text).toContain('9f2c41d07be3');
    const lines = letter.text.split('\n').filter((line) => line !== '');
    expect(lines.every((line) => line.startsWith('\u200f'))).toBe(language === 'ar');
  });

  test('leaves out the headings of what there is nothing of', () => {
    const quiet = digestEmail(quietDigest(), language, CID).html;
    expect(quiet.match(/<h2/g)?.length).toBeLessThan(letter.html.match(/<h2/g)?.length ?? 0);
  });
});
