import { sql } from 'kysely';
import type { RecordEntry } from '#domain/chain.ts';
import type { EntryContent, EntryKind, EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import { contentOf } from '#domain/record-content.ts';

/** An entry of the record as its columns have it. */
export type EntryRow = {
  readonly seq: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly activity: string;
  readonly at: Date;
  readonly author: string | null;
  readonly channel: string;
  readonly band: string;
  readonly progress: number;
  readonly weight: number | null;
  readonly base: number | null;
  readonly supersedes: string | null;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  readonly texts: SaltedTexts;
  readonly evidence: readonly EvidenceContent[];
  readonly content_hash: Buffer;
  readonly prev: Buffer;
  readonly hash: Buffer;
  readonly reasons: { readonly [name: string]: string } | null;
};

/** Joins to entries (`e`) of a plan why texts of theirs are withheld (`w.reasons`): few are. */
export function reasonsOf(planId: number) {
  return sql`left join (
    select seq, json_object_agg(name, reason order by name) as reasons from withholding where plan_id = ${planId}
    group by seq) w on w.seq = e.seq`;
}

/** The entry with its content made anew from the columns, so that its hash proves them. */
export function recordEntry(plan: string, row: EntryRow): RecordEntry {
  return {
    plan,
    seq: row.seq,
    content: contentOf(hashedOf(plan, row), row.texts),
    texts: row.texts,
    ...(row.reasons ? { withheld: row.reasons } : {}),
    contentHash: row.content_hash.toString('hex'),
    prev: row.prev.toString('hex'),
    hash: row.hash.toString('hex'),
  };
}

function hashedOf(plan: string, row: EntryRow): EntryContent {
  const { kind, band, progress } = row;
  const what = { id: row.id, plan, activity: row.activity, at: row.at.toISOString() };
  const made = { ...what, author: row.author ?? '', channel: row.channel };
  const [weight, base] = [row.weight ?? 0, row.base ?? 0];
  switch (kind) {
    case 'baseline':
      return { kind, ...what, band, progress, weight };
    case 'update': {
      const { supersedes, unchanged, retracts, evidence } = row;
      return { kind, ...made, band, progress, base, supersedes, unchanged, retracts, evidence };
    }
    case 'weight':
      return { kind, ...made, base, weight };
    case 'withdrawal':
    case 'restoration':
      return { kind, ...made, base };
    case 'addition':
      return { kind, ...made, band, progress, weight };
    default:
      return kind satisfies never;
  }
}
