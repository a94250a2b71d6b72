import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, Visitor } from '@fluent/syntax';
import type { Message, SelectExpression } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { sentencesOf as allSentencesOf } from '#i18n/sentences.ts';
import { LANGUAGES, LOCALES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { keysFile, messagesOf } from '../scripts/locale-keys.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sources = new Map(LANGUAGES.map((language) => [language, allSentencesOf(language)]));
const sourceOf = (language: Language) => sources.get(language) ?? '';

test('every sentence is there in every language, with the same values', () => {
  const french = Object.fromEntries(messagesOf(sourceOf('fr')));
  expect(Object.keys(french).length).toBeGreaterThan(200);
  for (const language of LANGUAGES)
    expect(Object.fromEntries(messagesOf(sourceOf(language)))).toEqual(french);
});

test('src/i18n/keys.ts is what the French sentences say', () => {
  expect(read('src/i18n/keys.ts')).toBe(keysFile(messagesOf(sourceOf('fr'))));
});

/** Built from a closed list of reasons, at one place each: `say(\`cli-file-${reason}\`)`. */
function builtPrefixes(code: string): readonly string[] {
  return [...code.matchAll(/`([a-z][a-z-]*-)\$\{[\w.]+\}`/g)].map(([, prefix = '']) => prefix);
}

test('every sentence is said somewhere', () => {
  const files = globSync('{src,adapters}/**/*.{ts,js}', { cwd: root }).filter(
    (file) => file !== path.join('src', 'i18n', 'keys.ts'),
  );
  const code = files.map(read).join('\n');
  const said = new Set([...code.matchAll(/['"`]([a-z][a-z0-9-]*)['"`]/g)].map(([, key]) => key));
  const prefixes = builtPrefixes(code);
  const unsaid = [...messagesOf(sourceOf('fr')).keys()].filter(
    (key) => !said.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});

/** The selections of a message that choose by number, each with the categories it has a form for. */
class PluralForms extends Visitor {
  readonly found: string[][] = [];
  override visitSelectExpression(node: SelectExpression): void {
    const names = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
    if (names.includes('other') && !['web', 'terminal'].some((name) => names.includes(name)))
      this.found.push(names);
    this.genericVisit(node);
  }
}

test.for(LANGUAGES)('a number finds its form in %s', (language) => {
  const categories = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;
  for (const entry of parse(sourceOf(language), {}).body) {
    if (entry.type !== 'Message') continue;
    const plurals = new PluralForms();
    plurals.visit(entry satisfies Message);
    for (const names of plurals.found) {
      expect([entry.id.name, ...names.toSorted()]).toEqual([entry.id.name, ...categories.toSorted()]);
    }
  }
});

test.for(LANGUAGES)(
  'sentences in %s are typeset: no marks of direction, no straight quotes, no loose spaces',
  (language) => {
    // A text in a placeable is isolated as any value is, and its quotes are Fluent's.
    const flaws = sentencesOf(language).filter((line) =>
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069"]|\S {2,}\S| $|\.\.\./.test(
        line.replaceAll(/\{ "[^"]*" \}/g, 'x'),
      ),
    );
    expect(flaws).toEqual([]);
  },
);

test.for(['fr', 'en'] as const)('apostrophes in %s are curved', (language) => {
  expect(sentencesOf(language).filter((line) => /\p{L}'|'\p{L}/u.test(line))).toEqual([]);
});

/** Lines that people read: not what they may type. */
function sentencesOf(language: Language): readonly string[] {
  return sourceOf(language)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('words-'))
    .map((line) => line.replace(/^[a-z0-9-]+ = /, ''));
}
