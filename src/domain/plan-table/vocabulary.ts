import type { Band } from '../band.ts';
import { fold, wordsOf } from '../words.ts';
import type { ColumnName, Sheet } from './columns.ts';
import { COLUMNS, KEY_COLUMN } from './columns.ts';
import type { Column } from './columns.ts';

export const TEXT_LANGUAGES = ['fr', 'ar', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The words of the form in all languages, each in its `headingForm`. */
export type PlanVocabulary = {
  /** `explanations` and the like: a sheet for people, not read. */
  readonly sheets: ReadonlyMap<string, Sheet | 'explanations'>;
  /** What stands before a heading in the form of one table: `engagement` in `engagement : titre (fr)`. */
  readonly levels: ReadonlyMap<string, Sheet>;
  /** One word may name several columns, of different sheets; the language is the word's own. */
  readonly columns: ReadonlyMap<
    string,
    readonly { readonly name: ColumnName; readonly language: TextLanguage }[]
  >;
  readonly languages: ReadonlyMap<string, TextLanguage>;
  readonly bands: ReadonlyMap<string, Band>;
  readonly yes: ReadonlySet<string>;
};

/** A column of the form that a heading names; `language` is null where a column has none. */
export type Heading = {
  readonly sheet: Sheet;
  readonly column: Column;
  readonly language: TextLanguage | null;
};

/** In which headings, names of sheets and words of bands are compared: no case, accents, signs or Arabic article. */
export function headingForm(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ''))
    .join(' ');
}

/** The column of a sheet that a heading names; undefined for any other. */
export function findHeading(words: PlanVocabulary, sheet: Sheet, heading: string): Heading | undefined {
  return findInSheet(words, sheet, headingForm(heading));
}

function findInSheet(words: PlanVocabulary, sheet: Sheet, form: string): Heading | undefined {
  const plain = named(words, sheet, form);
  if (plain) return { sheet, column: plain.column, language: plain.column.localized ? plain.language : null };
  const parts = form.split(' ');
  const language = words.languages.get(parts.at(-1) ?? '');
  const before = language && named(words, sheet, parts.slice(0, -1).join(' '));
  return language && before?.column.localized ? { sheet, column: before.column, language } : undefined;
}

function named(words: PlanVocabulary, sheet: Sheet, form: string) {
  for (const { name, language } of words.columns.get(form) ?? []) {
    const column = COLUMNS[sheet].find((one) => one.name === name);
    if (column) return { column, language };
  }
  return undefined;
}

/** Where a bare heading is looked for in the form of one table: a row there is an activity's. */
const BARE: readonly Sheet[] = ['activities', 'commitments', 'indicators', 'plan'];

/** The same in the form of one table, where headings say of what they are: `commitment: title (fr)`. */
export function findFlatHeading(words: PlanVocabulary, heading: string): Heading | undefined {
  const form = headingForm(heading);
  const parts = form.split(' ');
  const alone = words.levels.get(form);
  if (alone) return keyOf(alone);
  const level = words.levels.get(parts[0] ?? '');
  const within = level && findInSheet(words, level, parts.slice(1).join(' '));
  if (within) return within;
  for (const sheet of BARE) {
    const found = findInSheet(words, sheet, form);
    if (found) return found;
  }
  return undefined;
}

function keyOf(sheet: Sheet): Heading | undefined {
  const column = COLUMNS[sheet].find(({ name }) => name === KEY_COLUMN[sheet]);
  return column && !column.localized ? { sheet, column, language: null } : undefined;
}
