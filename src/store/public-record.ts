import { sql } from 'kysely';
import type { Band } from '#domain/band.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { EvidenceContent, SaltedTexts } from '#domain/record-content.ts';
import type { Db } from './schema.ts';
import { reasonsOf } from './record-entry.ts';

/** One entry of the record as a row of updates.csv. */
export type RecordRow = {
  readonly seq: number;
  readonly id: string;
  readonly kind: 'baseline' | 'update';
  readonly activity: ActivityCode;
  readonly localDate: string;
  readonly at: Date;
  readonly band: Band;
  readonly progress: number;
  readonly unchanged: boolean;
  readonly retracts: boolean;
  readonly supersedes: string | null;
  readonly texts: SaltedTexts;
  readonly evidence: readonly EvidenceContent[];
  readonly author: string | null;
  /** The post that the author held then. */
  readonly role: string | null;
  readonly channel: string;
  readonly prev: string;
  readonly hash: string;
  /** Why texts of it are withheld, by their names. */
  readonly reasons: { readonly [name: string]: string } | null;
};

const ROWS_A_READ = 500;

/**
 * What was reported, and where it began, in order: what is decided stands in the record itself. Read in portions:
 * memory stays flat, and no transaction is held open.
 */
export async function* readRecordRows(db: Db, planId: number): AsyncGenerator<RecordRow> {
  for (let after = 0; ; ) {
    const { rows } = await sql<RecordRow>`
      select e.seq, e.id, e.kind, a.commitment || '.' || a.number as activity, e.local_date as "localDate", e.at,
        e.band, e.progress, e.unchanged, e.retracts, e.supersedes, e.texts, e.evidence, e.author, e.channel,
        (select o.role from person p join post o on o.person_id = p.id
          where p.pseudonym = e.author and o.plan_id = e.plan_id and o.since <= e.at
            and (o.until is null or o.until > e.at) and (o.commitment_id is null or o.commitment_id = a.commitment_id)
          order by o.commitment_id nulls last limit 1) as role,
        encode(e.prev, 'hex') as prev, encode(e.hash, 'hex') as hash, w.reasons
      from entry e join activity a on a.id = e.activity_id ${reasonsOf(planId)}
      where e.plan_id = ${planId} and e.kind in ('baseline', 'update') and e.seq > ${after} order by e.seq limit ${ROWS_A_READ}`.execute(
      db,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_A_READ) return;
    after = last.seq;
  }
}
