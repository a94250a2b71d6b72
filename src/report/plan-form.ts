import { BANDS } from '#domain/band.ts';
import type { Band } from '#domain/band.ts';
import { COLUMNS, SHEETS } from '#domain/plan-table/columns.ts';
import type { ColumnName, Sheet } from '#domain/plan-table/columns.ts';
import { TEXT_LANGUAGES, headingForm } from '#domain/plan-table/vocabulary.ts';
import type { PlanVocabulary, TextLanguage } from '#domain/plan-table/vocabulary.ts';
import type { WrittenColumn } from '#domain/plan-table/write-tables.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

const reader = (language: Language) => ({ language, timeZone: 'UTC' });

/** What a list of the locales holds: the first is written, all are understood. */
function listed(key: MessageKey, language: Language): readonly string[] {
  return words({ key }, reader(language))
    .split('|')
    .map((word) => word.trim());
}

/** Everything that is understood, in whatever language, in the form in which headings are compared. */
function everyForm(key: MessageKey): readonly { readonly form: string; readonly language: TextLanguage }[] {
  return LANGUAGES.flatMap((language) =>
    listed(key, language).map((word) => ({ form: headingForm(word), language })),
  );
}

function formsTo<T>(entries: readonly (readonly [MessageKey, T])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([key, value]) => everyForm(key).map(({ form }) => [form, value] as const)));
}

const BAND_KEYS = {
  not_started: ['band-not-started', 'import-bands-not-started'],
  limited: ['band-limited', 'import-bands-limited'],
  significant: ['band-significant', 'import-bands-significant'],
  complete: ['band-complete', 'import-bands-complete'],
} as const satisfies { readonly [band in Band]: readonly MessageKey[] };

function columnForms(): PlanVocabulary['columns'] {
  const forms = new Map<string, { name: ColumnName; language: TextLanguage }[]>();
  const put = (form: string, name: ColumnName, language: TextLanguage) => {
    const known = forms.get(form) ?? [];
    if (!known.some((one) => one.name === name)) forms.set(form, [...known, { name, language }]);
  };
  const all = Object.values(COLUMNS).flat();
  for (const { name } of all)
    for (const { form, language } of everyForm(`import-column-${name}`)) put(form, name, language);
  // The names of plan.json, for whoever writes tables with a program.
  for (const { name, path } of all) {
    for (const form of [name, path.join(' '), path.join('')]) put(headingForm(form), name, 'fr');
  }
  return forms;
}

function readVocabulary(): PlanVocabulary {
  return {
    sheets: formsTo<Sheet | 'explanations'>([
      ...SHEETS.map((sheet) => [`import-sheet-${sheet}`, sheet] as const),
      ['import-sheet-explanations', 'explanations'],
    ]),
    levels: formsTo(SHEETS.map((sheet) => [`import-level-${sheet}`, sheet] as const)),
    columns: columnForms(),
    languages: formsTo(TEXT_LANGUAGES.map((one) => [`import-languages-${one}`, one] as const)),
    bands: new Map([
      ...formsTo(BANDS.flatMap((band) => BAND_KEYS[band].map((key) => [key, band] as const))),
      ...BANDS.map((band) => [headingForm(band), band] as const),
    ]),
    yes: new Set(everyForm('import-yes').map(({ form }) => form)),
  };
}

let vocabulary: PlanVocabulary | undefined;

/** The words of the form in all languages: a heading may be in any. */
export function planVocabulary(): PlanVocabulary {
  vocabulary ??= readVocabulary();
  return vocabulary;
}

/** `Titre (fr)`. */
export function headingWords({ column, language }: WrittenColumn, reads: Language): string {
  const [heading = column.name] = listed(`import-column-${column.name}`, reads);
  return language === null ? heading : plain(say('import-heading-in', { heading, language }), reads);
}

/** `Engagement : titre (fr)`, for the form of one table. What is the thing's own name stands alone: `Engagement`. */
export function flatHeadingWords(sheet: Sheet, written: WrittenColumn, reads: Language): string {
  const [level = sheet] = listed(`import-level-${sheet}`, reads);
  const { name } = written.column;
  const alone = (sheet === 'commitments' && name === 'number') || (sheet === 'axes' && name === 'code');
  if (alone) return level;
  return plain(say('import-heading-of', { level, heading: headingWords(written, reads) }), reads);
}

/** Without the marks that isolate what is put in: a heading is read by programs too. */
function plain(phrase: Parameters<typeof words>[0], reads: Language): string {
  return words(phrase, reader(reads)).replace(/[\u2068\u2069]/g, '');
}
