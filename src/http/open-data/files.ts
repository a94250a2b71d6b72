import { ACTIVITIES, ASSESSMENTS, COMMITMENTS } from './plan-tables.ts';
import { INDICATORS, QUESTIONS, RATES } from './other-tables.ts';
import type { Table } from './table.ts';
import { UPDATES } from './updates.ts';

type Described = Pick<Table<never>, 'name' | 'title' | 'key' | 'fields'>;

/** Every table, as `NAME.csv`. */
export const TABLES: readonly Described[] = [
  COMMITMENTS,
  ACTIVITIES,
  UPDATES,
  INDICATORS,
  RATES,
  QUESTIONS,
  ASSESSMENTS,
];

type Other = { readonly path: string; readonly type: string; readonly title: string };

/** The other files. */
export const OTHERS: readonly Other[] = [
  {
    path: 'plan.json',
    type: 'application/json',
    title: 'The plan with its baseline, as it can be imported again',
  },
  {
    path: 'rates.json',
    type: 'application/json',
    title: 'Rates of plan, axes and commitments; ?asOf= a date or an instant',
  },
  {
    path: 'record.ndjson',
    type: 'application/x-ndjson',
    title: 'The hash-chained record, as `npm run verify` reads it',
  },
  {
    path: 'ogp.json',
    type: 'application/json',
    title: 'Commitments in the shape of the OGP’s action-plan template',
  },
];

export const DESCRIPTIONS: readonly Other[] = [
  {
    path: 'datapackage.json',
    type: 'application/json',
    title: 'What every column means: a Frictionless data package',
  },
  { path: 'dcat.jsonld', type: 'application/ld+json', title: 'For catalogues of open data: DCAT 3' },
];
