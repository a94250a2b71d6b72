import type { Snapshot } from '#domain/digest-snapshot.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import { textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

export type Cell = string | number | null;

/** Every column of a digest's data, in the order of the one table that has all of them. */
export const COLUMNS = {
  level: { heading: say('digest-table-level'), width: 14 },
  code: { heading: say('digest-table-code'), width: 10 },
  title: { heading: say('digest-table-title'), width: 60 },
  organisation: { heading: say('digest-table-organisation'), width: 36 },
  rate: { heading: say('digest-table-rate'), width: 10 },
  before: { heading: say('digest-table-before'), width: 10 },
  change: { heading: say('digest-table-change'), width: 10 },
  band: { heading: say('digest-table-band'), width: 22 },
  due: { heading: say('digest-table-due'), width: 12 },
  notes: { heading: say('digest-table-notes'), width: 50 },
  decided: { heading: say('digest-table-decided'), width: 12 },
  number: { heading: say('digest-table-number'), width: 12 },
  date: { heading: say('digest-table-date'), width: 12 },
  days: { heading: say('digest-table-days'), width: 10 },
  was: { heading: say('digest-table-was'), width: 14 },
  value: { heading: say('digest-table-value'), width: 14 },
  unit: { heading: say('digest-table-unit'), width: 14 },
} as const;
export type Column = keyof typeof COLUMNS;
export const EVERY_COLUMN = Object.keys(COLUMNS) as readonly Column[];

/** What is absent is empty. */
export type Row = { readonly [column in Column]?: Cell };
/** Rows that belong together, with the columns that they use. */
export type Part = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/** Words and titles of a table for one reader. */
export type Speaker = {
  readonly t: (phrase: AnyPhrase) => string;
  readonly titleOf: (title: LocalizedText) => string;
};

export function speakerOf({ plan }: Snapshot, language: Language): Speaker {
  return {
    t: (phrase) => plain(words(phrase, { language, timeZone: plan.timeZone })),
    titleOf: (title) => plain(textIn(title, language).text),
  };
}

/** Marks of direction would travel unseen into other people's tables. */
function plain(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
}
