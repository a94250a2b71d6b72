import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from './language.ts';

const FOLDER = new URL('../../locales/', import.meta.url);

/** All sentences of a language in Fluent's form: `locales/fr.ftl`, then `locales/fr/*.ftl`, a file an area. */
export function sentencesOf(language: Language): string {
  const areas = readdirSync(new URL(`${language}/`, FOLDER)).filter((name) => name.endsWith('.ftl'));
  return [`${language}.ftl`, ...areas.sort().map((name) => `${language}/${name}`)]
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
