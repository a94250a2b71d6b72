import { OGP_COMPLETION } from '#domain/ogp.ts';
import { BANDS } from '#domain/band.ts';
import { COMPLETIONS } from '#domain/assessment.ts';
import type { AssessmentVersion } from '#domain/assessment.ts';
import { dataRate } from '#domain/rate.ts';
import type { ActivityRow, CommitmentRow } from '#store/open-data.ts';
import { inThree } from './table.ts';
import type { Table } from './table.ts';

type Rated = CommitmentRow & { readonly rate: number | null };

export const COMMITMENTS: Table<Rated> = {
  name: 'commitments',
  title: 'Commitments with their rates',
  key: ['number'],
  fields: {
    number: { type: 'integer', about: 'Its number in the plan', of: (row) => row.number },
    axis: { type: 'string', about: 'Code of its axis', of: (row) => row.axis },
    ...inThree<Rated>('title', 'Title', (row) => row.title),
    ...inThree<Rated>('organisation', 'Lead implementing agency', (row) => row.organisation),
    ogp_id: {
      type: 'string',
      about: 'Identifier on the OGP’s site',
      of: (row) => row.document.ogpId ?? null,
    },
    starts_on: { type: 'date', about: 'First day', of: (row) => row.document.startsOn ?? null },
    ends_on: { type: 'date', about: 'Last day', of: (row) => row.document.endsOn ?? null },
    rate: {
      type: 'number',
      about: 'Per cent: sum of weight × progress, divided by the sum of weights; empty without an activity',
      of: (row) => dataRate(row.rate),
    },
    activities: { type: 'integer', about: 'Activities that are not withdrawn', of: (row) => row.activities },
    ...inThree<Rated>('problem', 'Public problem', (row) => row.document.problem),
    ...inThree<Rated>('solution', 'What the commitment is', (row) => row.document.solution),
    ...inThree<Rated>('expected_result', 'Expected result', (row) => row.document.expectedResult),
  },
};

export const ACTIVITIES: Table<ActivityRow> = {
  name: 'activities',
  title: 'Activities as they stand, with their weights',
  key: ['code'],
  fields: {
    code: { type: 'string', about: 'Commitment and activity, such as 4.3', of: (row) => row.code },
    commitment: { type: 'integer', about: 'Number of its commitment', of: (row) => row.commitment },
    ...inThree<ActivityRow>('title', 'Title', (row) => row.title),
    weight: { type: 'number', about: 'Relative within its commitment', of: (row) => row.weight },
    weight_receipt: {
      type: 'integer',
      about: 'Entry of the record that set the weight',
      of: (row) => row.weightSeq,
    },
    weight_since: { type: 'datetime', about: 'Since when it holds', of: (row) => row.weightAt },
    starts_on: { type: 'date', about: 'First day', of: (row) => row.startsOn },
    due_on: { type: 'date', about: 'When it is due', of: (row) => row.dueOn },
    band: { type: 'string', about: 'The report’s word', of: (row) => row.band, words: BANDS },
    progress: { type: 'integer', about: 'Per cent', of: (row) => row.progress },
    ogp_completion: {
      type: 'string',
      about: 'The band in the OGP’s words: a published mapping, not an independent assessment',
      of: (row) => OGP_COMPLETION[row.band],
      words: Object.values(OGP_COMPLETION),
    },
    receipt: { type: 'integer', about: 'Entry of the record that counts', of: (row) => row.seq },
    reported_at: {
      type: 'datetime',
      about: 'Last update; empty while there is only the plan’s baseline',
      of: (row) => row.reportedAt,
    },
    withdrawn_at: { type: 'datetime', about: 'When it was withdrawn', of: (row) => row.withdrawnAt },
  },
};

export const ASSESSMENTS: Table<AssessmentVersion> = {
  name: 'assessments',
  title: 'Verdicts of the Independent Reporting Mechanism',
  key: ['id'],
  fields: {
    id: { type: 'string', about: 'UUID', of: (row) => row.id },
    commitment: { type: 'integer', about: 'Number of the commitment', of: (row) => row.commitment },
    completion: { type: 'string', about: 'IRM coding', of: (row) => row.completion, words: COMPLETIONS },
    verifiable: { type: 'boolean', about: 'IRM coding', of: (row) => row.verifiable },
    open_government_lens: { type: 'boolean', about: 'IRM coding', of: (row) => row.openGovernmentLens },
    potential: { type: 'string', about: 'Potential for results', of: (row) => row.potential },
    early_results: { type: 'string', about: 'Early results', of: (row) => row.earlyResults },
    source: { type: 'string', about: 'The report, a link or words', of: (row) => row.source },
    on: { type: 'date', about: 'Date of the report', of: (row) => row.on },
    entered_at: { type: 'datetime', about: 'When it was entered here', of: (row) => row.at },
    ended: {
      type: 'string',
      about: 'Whether another took its place; empty while it stands',
      of: (row) => row.ended,
      words: ['corrected', 'undone'],
    },
  },
};
