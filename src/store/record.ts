import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { RecordEntry } from '#domain/chain.ts';
import { contentHash, GENESIS, link } from '#domain/chain.ts';
import { contentOf } from '#domain/record-content.ts';
import { addUpTallies } from './rates.ts';
import { reasonsOf, recordEntry } from './record-entry.ts';
import type { EntryRow } from './record-entry.ts';
import type { Db, Schema } from './schema.ts';

export type Baseline = {
  readonly id: string;
  readonly activityId: number;
  readonly code: string;
  readonly at: Date;
  readonly localDate: string;
  readonly band: Band;
  readonly progress: number;
  readonly weight: number;
};

/** Enters what an imported plan brings, in the order given, and lets it stand. Holds the chain's head meanwhile. */
export async function appendBaselines(
  trx: Transaction<Schema>,
  planId: number,
  baselines: readonly Baseline[],
): Promise<void> {
  const plan = await getRecordPlan(trx, planId);
  await sql`
    insert into chain_head (plan_id, seq, hash) values (${plan.id}, 0, ${Buffer.from(GENESIS, 'hex')})
    on conflict do nothing`.execute(trx);
  const head = await trx
    .selectFrom('chain_head')
    .select(['seq', 'hash'])
    .where('plan_id', '=', plan.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  let { seq } = head;
  let prev = head.hash.toString('hex');
  const rows = baselines.map(({ id, activityId, code, at, localDate, band, progress, weight }) => {
    const content = contentOf(
      { kind: 'baseline', id, plan: plan.code, activity: code, at: at.toISOString(), band, progress, weight },
      {},
    );
    const hashed = contentHash(content);
    const hash = link(prev, hashed);
    seq += 1;
    const row = {
      seq,
      id,
      activityId,
      at: at.toISOString(),
      localDate,
      band,
      progress,
      weight,
      contentHash: hashed,
      prev,
      hash,
    };
    prev = hash;
    return row;
  });
  for (let from = 0; from < rows.length; from += 5_000) {
    await sql`
      with n as (
        select * from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + 5_000))}::jsonb) as n (
          seq int, id uuid, "activityId" int, at timestamptz, "localDate" date, band text, progress smallint,
          weight numeric, "contentHash" text, prev text, hash text)
      ), entered as (
        insert into entry (plan_id, seq, id, kind, activity_id, at, local_date, channel, band, progress, weight, origin,
          content_hash, prev, hash)
        select ${plan.id}, seq, id, 'baseline', "activityId", at, "localDate", 'import', band, progress, weight, seq,
          decode("contentHash", 'hex'), decode(prev, 'hex'), decode(hash, 'hex')
        from n order by seq
      )
      insert into standing (activity_id, plan_id, seq, origin, kind, band, progress, at)
      select "activityId", ${plan.id}, seq, seq, 'baseline', band, progress, at from n`.execute(trx);
  }
  const last = baselines.at(-1);
  if (last) await addUpTallies(trx, plan.id, { seq, at: last.at });
  await trx
    .updateTable('chain_head')
    .set({ seq, hash: Buffer.from(prev, 'hex') })
    .where('plan_id', '=', plan.id)
    .execute();
}

function getRecordPlan(db: Db, planId: number): Promise<{ readonly id: number; readonly code: string }> {
  return db.selectFrom('plan').select(['id', 'code']).where('id', '=', planId).executeTakeFirstOrThrow();
}

const PAGE = 1_000;

/** The record of a plan from a receipt number on, in order, each entry's content made anew from its columns. */
export async function* readRecord(db: Db, planId: number, after = 0): AsyncGenerator<RecordEntry> {
  const plan = await getRecordPlan(db, planId);
  for (let last = after; ; ) {
    const { rows } = await sql<EntryRow>`
      select e.seq, e.id, e.kind, a.commitment || '.' || a.number as activity, e.at, e.author, e.channel, e.band,
        e.progress, e.weight, e.base, e.supersedes, e.unchanged, e.retracts, e.texts, e.evidence, e.content_hash,
        e.prev, e.hash, w.reasons
      from entry e join activity a on a.id = e.activity_id ${reasonsOf(plan.id)}
      where e.plan_id = ${plan.id} and e.seq > ${last}
      order by e.seq limit ${PAGE}`.execute(db);
    for (const row of rows) yield recordEntry(plan.code, row);
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.seq;
  }
}
