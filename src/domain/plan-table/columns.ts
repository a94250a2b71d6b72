import type { JsonPath } from '../plan-problem.ts';

/** The sheets of the form, in the order in which they are written and their problems are told. */
export const SHEETS = ['plan', 'axes', 'commitments', 'activities', 'indicators'] as const;
export type Sheet = (typeof SHEETS)[number];

/** How a cell is read: `text` may have several lines, `lines` is a list with one item a line. */
export type Kind =
  | 'line'
  | 'text'
  | 'lines'
  | 'whole'
  | 'number'
  | 'measure'
  | 'share'
  | 'rate'
  | 'date'
  | 'band'
  | 'languages'
  | 'yes';

export type Column = {
  readonly name: ColumnName;
  readonly kind: Kind;
  /** Where its value stands in what the row describes; empty for what only says to which commitment a row belongs. */
  readonly path: JsonPath;
  /** One column a language. */
  readonly localized: boolean;
  /** Without it the sheet cannot be read. */
  readonly required: boolean;
};

export type ColumnName =
  | 'code'
  | 'country'
  | 'title'
  | 'from'
  | 'to'
  | 'as-of'
  | 'published-rate'
  | 'translations'
  | 'time-zone'
  | 'invented'
  | 'number'
  | 'axis'
  | 'organisation'
  | 'ogp-id'
  | 'starts-on'
  | 'ends-on'
  | 'problem'
  | 'solution'
  | 'expected-result'
  | 'relevance'
  | 'more-information'
  | 'other-actors'
  | 'contact-name'
  | 'contact-title'
  | 'contact-department'
  | 'contact-email'
  | 'contact-phone'
  | 'commitment'
  | 'band'
  | 'weight'
  | 'progress'
  | 'due-on'
  | 'name'
  | 'value'
  | 'unit'
  | 'baseline'
  | 'target';

function column(
  name: ColumnName,
  kind: Kind,
  path: JsonPath,
  ...marks: readonly ('fr/ar/en' | 'owed')[]
): Column {
  return { name, kind, path, localized: marks.includes('fr/ar/en'), required: marks.includes('owed') };
}

/** The columns of each sheet, in the order in which they are written. */
export const COLUMNS: { readonly [sheet in Sheet]: readonly Column[] } = {
  plan: [
    column('code', 'line', ['code'], 'owed'),
    column('country', 'line', ['country'], 'owed'),
    column('title', 'line', ['title'], 'fr/ar/en', 'owed'),
    column('from', 'whole', ['period', 'from'], 'owed'),
    column('to', 'whole', ['period', 'to'], 'owed'),
    column('as-of', 'date', ['asOf'], 'owed'),
    column('published-rate', 'rate', ['publishedRate']),
    column('translations', 'languages', ['unofficialTranslations']),
    column('time-zone', 'line', ['timeZone']),
    column('invented', 'yes', ['invented']),
  ],
  axes: [
    column('code', 'line', ['code'], 'owed'),
    column('title', 'line', ['title'], 'fr/ar/en', 'owed'),
    column('published-rate', 'rate', ['publishedRate']),
  ],
  commitments: [
    column('number', 'whole', ['number'], 'owed'),
    column('axis', 'line', ['axis'], 'owed'),
    column('title', 'line', ['title'], 'fr/ar/en', 'owed'),
    column('organisation', 'line', ['organisation'], 'fr/ar/en', 'owed'),
    column('published-rate', 'rate', ['publishedRate']),
    column('ogp-id', 'line', ['ogpId']),
    column('starts-on', 'date', ['startsOn']),
    column('ends-on', 'date', ['endsOn']),
    column('problem', 'text', ['problem'], 'fr/ar/en'),
    column('solution', 'text', ['solution'], 'fr/ar/en'),
    column('expected-result', 'text', ['expectedResult'], 'fr/ar/en'),
    column('relevance', 'text', ['relevance'], 'fr/ar/en'),
    column('more-information', 'text', ['additionalInformation'], 'fr/ar/en'),
    column('other-actors', 'lines', ['otherActors'], 'fr/ar/en'),
    column('contact-name', 'line', ['contact', 'name']),
    column('contact-title', 'line', ['contact', 'title'], 'fr/ar/en'),
    column('contact-department', 'line', ['contact', 'department'], 'fr/ar/en'),
    column('contact-email', 'line', ['contact', 'email']),
    column('contact-phone', 'line', ['contact', 'phone']),
  ],
  activities: [
    column('commitment', 'whole', [], 'owed'),
    column('number', 'whole', ['number'], 'owed'),
    column('title', 'line', ['title'], 'fr/ar/en', 'owed'),
    column('band', 'band', ['band']),
    column('weight', 'number', ['weight'], 'owed'),
    column('progress', 'share', ['progress'], 'owed'),
    column('starts-on', 'date', ['startsOn']),
    column('due-on', 'date', ['dueOn']),
  ],
  indicators: [
    column('commitment', 'whole', [], 'owed'),
    column('name', 'line', ['name'], 'fr/ar/en', 'owed'),
    column('value', 'measure', ['value'], 'owed'),
    column('unit', 'line', ['unit'], 'owed'),
    column('baseline', 'measure', ['baseline']),
    column('target', 'measure', ['target']),
  ],
};

/** The column that names what a row is about. */
export const KEY_COLUMN = {
  plan: 'code',
  axes: 'code',
  commitments: 'number',
  activities: 'number',
  indicators: 'name',
} as const satisfies { readonly [sheet in Sheet]: ColumnName };
