import type { Contested, ContributionResponse, PublicContribution } from '#domain/contribution.ts';
import { INDICATOR_KINDS } from '#domain/indicator.ts';
import type { CommitmentIndicators, IndicatorSeries, IndicatorVersion } from '#domain/indicator.ts';
import { dataRate } from '#domain/rate.ts';
import { inThree } from './table.ts';
import type { Table } from './table.ts';

/** Which formula the rates come from: it counts up when the formula changes (domain/rate.ts). */
const FORMULA = 1;

export type RateRow = {
  readonly level: 'plan' | 'axis' | 'commitment';
  readonly of: string;
  /** ISO instant. */
  readonly at: string;
  readonly rate: number | null;
};

export const RATES: Table<RateRow> = {
  name: 'rates',
  title: 'Rates at the end of each month, and now',
  key: ['level', 'of', 'as_of'],
  fields: {
    level: {
      type: 'string',
      about: 'Of what',
      of: (row) => row.level,
      words: ['plan', 'axis', 'commitment'],
    },
    of: { type: 'string', about: 'Code of the plan or axis, number of the commitment', of: (row) => row.of },
    as_of: { type: 'datetime', about: 'With what had been recorded by then', of: (row) => row.at },
    value: {
      type: 'number',
      about:
        'Per cent. Commitment: weighted mean of its activities. Axis and plan: mean of their commitments',
      of: (row) => dataRate(row.rate),
    },
    formula: { type: 'integer', about: 'Version of the formula', of: () => FORMULA },
  },
};

export type IndicatorRow = {
  readonly commitment: number;
  readonly series: IndicatorSeries;
  readonly entry: IndicatorVersion;
};

/** An indicator's baseline, target and values, a row each, those that were replaced too. */
export function indicatorRows(commitments: readonly CommitmentIndicators[]): readonly IndicatorRow[] {
  return commitments.flatMap(({ commitment, indicators }) =>
    indicators.flatMap((series) =>
      series.history.toReversed().map((entry) => ({ commitment, series, entry })),
    ),
  );
}

export const INDICATORS: Table<IndicatorRow> = {
  name: 'indicators',
  title: 'Indicators: baselines, targets and values',
  key: ['commitment', 'indicator', 'kind', 'on', 'id'],
  fields: {
    commitment: { type: 'integer', about: 'Number of the commitment', of: (row) => row.commitment },
    indicator: { type: 'integer', about: 'Its place within the commitment', of: (row) => row.series.number },
    ...inThree<IndicatorRow>('name', 'Name', (row) => row.series.name),
    unit: { type: 'string', about: '`percent`, `count` or a unit’s own name', of: (row) => row.series.unit },
    kind: { type: 'string', about: 'What the value is', of: (row) => row.entry.kind, words: INDICATOR_KINDS },
    value: { type: 'number', about: 'In that unit', of: (row) => row.entry.value },
    on: { type: 'date', about: 'The date that it is true of', of: (row) => row.entry.on },
    source: {
      type: 'string',
      about: 'A link or words; empty for what the plan brought',
      of: (row) => row.entry.source,
    },
    entered_at: { type: 'datetime', about: 'When it was entered', of: (row) => row.entry.at },
    id: { type: 'string', about: 'UUID; empty for what the plan brought', of: (row) => row.entry.id },
    ended: {
      type: 'string',
      about: 'Whether another took its place; empty while it stands',
      of: (row) => row.entry.ended,
      words: ['corrected', 'undone'],
    },
  },
};

export type VoiceRow = { readonly about: PublicContribution; readonly response: ContributionResponse | null };

/** A question or a contest, followed by what was answered to it. */
export function voiceRowsOf(about: PublicContribution): readonly VoiceRow[] {
  return [{ about, response: null }, ...about.responses.map((response) => ({ about, response }))];
}

export const QUESTIONS: Table<VoiceRow> = {
  name: 'questions',
  title: 'Questions and contests of the public, and what was answered',
  key: ['id'],
  fields: {
    id: { type: 'string', about: 'UUID', of: ({ about, response }) => (response ?? about).id },
    kind: {
      type: 'string',
      about: 'What the row is',
      of: ({ about, response }) => (response ?? about).kind,
      words: ['question', 'contest', 'answer', 'reply', 'closing'],
    },
    in_answer_to: {
      type: 'string',
      about: 'UUID of the question or contest',
      of: ({ about, response }) => (response ? about.id : null),
    },
    number: {
      type: 'integer',
      about: 'As people name it, within the plan and kind',
      of: ({ about }) => about.number,
    },
    commitment: { type: 'integer', about: 'Number of the commitment', of: ({ about }) => about.commitment },
    activity: {
      type: 'string',
      about: 'The activity whose status is contested',
      of: ({ about }) => about.activity,
    },
    contested: {
      type: 'string',
      about: 'The status as it stood',
      of: ({ about }) => contestedWords(about.contested),
    },
    language: {
      type: 'string',
      about: 'Of the text',
      of: ({ about, response }) => (response ?? about).language,
    },
    at: { type: 'datetime', about: 'When it was said', of: ({ about, response }) => (response ?? about).at },
    text: {
      type: 'string',
      about: 'Empty where it is withheld',
      of: ({ about, response }) => (response ?? about).text,
    },
    withheld: {
      type: 'string',
      about: 'Why it is withheld',
      of: ({ about, response }) => (response ?? about).withheldReason,
    },
    outcome: {
      type: 'string',
      about: 'The coordinator’s closing word on a contest',
      of: ({ about, response }) => (response === null ? about.outcome : null),
      words: ['upheld', 'partly', 'dismissed'],
    },
  },
};

function contestedWords(contested: Contested | null): string | null {
  if (contested === null) return null;
  return 'band' in contested ? `${contested.band} ${contested.progress}` : `rate ${dataRate(contested.rate)}`;
}
