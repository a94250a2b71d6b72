import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { RareWrite } from './write-rare.ts';

type DigestWrite = Extract<RareWrite, { kind: 'hold-digest' | 'send-digest' | 'digest-line' }>;

/** What a coordinator does with a digest, as a part of the writing statement. */
export function coordinated(write: DigestWrite): RawBuilder<unknown> {
  const { planId, week, issue } = write.digest;
  return sql`coordinated as (
    update digest set ${changesOf(write)} from gate
    where digest.plan_id = ${planId} and digest.week = ${week} and digest.issue = ${issue})`;
}

function changesOf(write: DigestWrite): RawBuilder<unknown> {
  switch (write.kind) {
    case 'hold-digest':
      return sql`held_at = coalesce(digest.held_at, ${write.at}::timestamptz)`;
    case 'send-digest':
      return sql`held_at = null, sends_at = ${write.at}::timestamptz`;
    case 'digest-line':
      return sql`line = ${write.line}::text, line_by = case when ${write.line}::text is null then null else gate.person_id end`;
    default:
      return write satisfies never;
  }
}
