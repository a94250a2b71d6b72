import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { TestProgram } from './program.ts';

/** What somebody with a database client might write: a sound update of 4.3 (78 %, due in October), but for one thing. */
export type Entry = {
  kind?: string;
  weight?: number | null;
  band?: string;
  progress?: number;
  evidence?: unknown[];
  texts?: Record<string, { salt: string; text: string }>;
  activity?: string;
  local_date?: string;
  unchanged?: boolean;
  retracts?: boolean;
  supersedes?: string | null;
  origin?: number | null;
  author?: string | null;
  base?: number | null;
};
/** The name of the constraint that refuses it; `accepted` where none does. Nothing is left of it. */
export function writeByHand(program: TestProgram, entry: Entry): Promise<string> {
  const {
    band = 'significant',
    progress = 85,
    evidence = [],
    texts = {},
    activity = '4.3',
    local_date = '2026-11-23',
  } = entry;
  const {
    kind = 'update',
    weight = null,
    unchanged = false,
    retracts = false,
    supersedes = null,
    origin = null,
    author = randomUUID(),
    base = 1,
  } = entry;
  const bytes = () => sql`decode(${randomBytes(32).toString('hex')}, 'hex')`;
  return program.db
    .transaction()
    .execute(async (trx) => {
      await sql`
        insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, author, channel, band, progress, weight, base,
          supersedes, origin, unchanged, retracts, texts, evidence, content_hash, prev, hash)
        select ${program.planId}, 9999, ${randomUUID()}::uuid, ${kind}, a.id, now(), ${local_date}::date, ${author}::uuid, 'psql',
          ${band}, ${progress}, ${weight}::numeric, ${base}, ${supersedes}::uuid, ${origin ?? 9999}, ${unchanged}, ${retracts},
          ${JSON.stringify(texts)}::jsonb, ${JSON.stringify(evidence)}::jsonb, ${bytes()}, ${bytes()}, ${bytes()}
        from activity a where a.commitment || '.' || a.number = ${activity}`.execute(trx);
      throw new Error('accepted');
    })
    .catch((error: Error & { constraint?: string }) => error.constraint ?? error.message);
}
