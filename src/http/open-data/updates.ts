import { BANDS } from '#domain/band.ts';
import { periodOf } from '#domain/calendar.ts';
import type { RecordRow } from '#store/public-record.ts';
import type { Field, Table } from './table.ts';

/** In this order; names are those of other trackers' tables where these have one. */
export const UPDATES: Table<RecordRow> = {
  name: 'updates',
  title: 'Everything that was reported, append-only',
  key: ['receipt'],
  fields: {
    receipt: { type: 'integer', about: 'Place in the record', of: (row) => row.seq },
    id: { type: 'string', about: 'UUID', of: (row) => row.id },
    kind: {
      type: 'string',
      about: 'Where a plan began, or an update',
      of: (row) => row.kind,
      words: ['baseline', 'update'],
    },
    activity: { type: 'string', about: 'Commitment and activity, such as 4.3', of: (row) => row.activity },
    period: {
      type: 'string',
      about: 'Calendar month, such as 2026-11',
      of: (row) => periodOf(row.localDate),
    },
    progress: { type: 'integer', about: 'Per cent', of: (row) => row.progress },
    band: { type: 'string', about: 'The report’s word', of: (row) => row.band, words: BANDS },
    unchanged: { type: 'boolean', about: 'Said with “no change”', of: (row) => row.unchanged },
    retracts: { type: 'boolean', about: 'It undoes what it supersedes', of: (row) => row.retracts },
    reason: text('Why progress went down', 'reason'),
    actions: text('What was done', 'actions'),
    difficulties: text('What stood in the way', 'difficulties'),
    next_steps: text('What comes next', 'nextSteps'),
    evidence: {
      type: 'string',
      about: 'Addresses, separated by a space',
      of: (row) => row.evidence.map((_, index) => evidenceOf(row, index)).join(' '),
    },
    author: { type: 'string', about: 'Pseudonym', of: (row) => row.author },
    author_role: { type: 'string', about: 'The post that they held then', of: (row) => row.role },
    channel: { type: 'string', about: 'Where it was said', of: (row) => row.channel },
    submitted_at: { type: 'datetime', about: 'When', of: (row) => row.at.toISOString() },
    supersedes: { type: 'string', about: 'UUID of what it corrects', of: (row) => row.supersedes },
    previous_hash: { type: 'string', about: 'The link before, SHA-256', of: (row) => row.prev },
    hash: { type: 'string', about: 'The link, SHA-256', of: (row) => row.hash },
  },
};

/** Where what was recorded before an instant was made up, a last column says so of each row. */
export function updatesTable(isInvented: ((at: Date) => boolean) | undefined): Table<RecordRow> {
  if (!isInvented) return UPDATES;
  const invented: Field<RecordRow> = {
    type: 'boolean',
    about: 'Made up, to have a past to look at',
    of: (row) => isInvented(row.at),
  };
  return { ...UPDATES, fields: { ...UPDATES.fields, invented } };
}

function text(about: string, name: string): Field<RecordRow> {
  return { type: 'string', about, of: (row) => textOf(row, name) };
}

function textOf({ texts, reasons }: RecordRow, name: string): string | null {
  const kept = texts[name];
  if (!kept) return null;
  return 'withheld' in kept ? `[withheld: ${reasons?.[name] ?? ''}]` : kept.text;
}

function evidenceOf(row: RecordRow, index: number): string {
  const name = `evidence.${index}`;
  const [piece, kept] = [row.evidence[index], row.texts[name]];
  const said = textOf(row, name) ?? '';
  if (piece?.kind !== 'file' || !kept || 'withheld' in kept) return said;
  return `/files/${piece.sha256}/${encodeURIComponent(said)}`;
}
