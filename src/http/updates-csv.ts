import { stringify } from 'csv-stringify/sync';
import { periodOf } from '#domain/calendar.ts';
import type { RecordText } from '#domain/chain.ts';
import { readableEvidence } from '#domain/record-content.ts';
import type { Evidence } from '#domain/update.ts';
import type { RecordRow } from '#store/public-record.ts';

/** In this order; names are those of other trackers' tables where these have one. */
const COLUMNS: { readonly [name: string]: (row: RecordRow) => string | number | null } = {
  receipt: (row) => row.seq,
  id: (row) => row.id,
  kind: (row) => row.kind,
  activity: (row) => row.activity,
  period: (row) => periodOf(row.localDate),
  progress: (row) => row.progress,
  band: (row) => row.band,
  unchanged: (row) => String(row.unchanged),
  retracts: (row) => String(row.retracts),
  reason: (row) => textOf(row.texts['reason']),
  actions: (row) => textOf(row.texts['actions']),
  difficulties: (row) => textOf(row.texts['difficulties']),
  next_steps: (row) => textOf(row.texts['nextSteps']),
  evidence: (row) => readableEvidence(row.evidence, row.texts).map(evidenceOf).join(' '),
  author: (row) => row.author,
  author_role: (row) => row.role,
  channel: (row) => row.channel,
  submitted_at: (row) => row.at.toISOString(),
  supersedes: (row) => row.supersedes,
  previous_hash: (row) => row.prev,
  hash: (row) => row.hash,
};

/** A cell that a spreadsheet would run as a formula is escaped: this table is for reading, the record for verifying. */
const OPTIONS = { escape_formulas: true, record_delimiter: 'windows' } as const;

/**
 * The table as text, in portions: byte order mark and header first. Where what was recorded before an instant was made
 * up, a last column says so of each row.
 */
export async function* updatesCsv(
  rows: AsyncIterable<RecordRow>,
  isInvented?: (at: Date) => boolean,
): AsyncGenerator<string> {
  const columns = isInvented
    ? { ...COLUMNS, invented: (row: RecordRow) => String(isInvented(row.at)) }
    : COLUMNS;
  yield stringify([Object.keys(columns)], { ...OPTIONS, bom: true });
  for await (const row of rows) yield stringify([Object.values(columns).map((read) => read(row))], OPTIONS);
}

/** Marks of direction would travel unseen into other people's tables. */
function textOf(kept: RecordText | undefined): string | null {
  if (!kept) return null;
  return 'withheld' in kept ? '[withheld]' : kept.text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

function evidenceOf(item: Evidence): string {
  return item.kind === 'link' ? item.url : `/files/${item.sha256}/${encodeURIComponent(item.name)}`;
}
