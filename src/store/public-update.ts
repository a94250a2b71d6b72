import { sql } from 'kysely';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { publicEntry } from './public-entry.ts';
import type { PublicEntry } from './public-entry.ts';
import type { Db } from './schema.ts';

/** Another version of the same update. */
export type VersionRef = { readonly seq: number; readonly at: string; readonly retracts: boolean };

export type PublicUpdate = {
  readonly entry: PublicEntry;
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  readonly commitment: { readonly number: number; readonly title: LocalizedText };
  /** The link before it in the chain, hex. */
  readonly prev: string;
  /** The update as it was before this correction; null for an original. */
  readonly superseded: PublicEntry | null;
  /** What took its place, by the record of now; null while it stands. */
  readonly supersededBy: VersionRef | null;
  /** It is what counts now. */
  readonly current: boolean;
};

/** An entry by its number in the record, with what it took the place of, texts cut after so many characters. */
export async function findPublicUpdate(
  db: Db,
  planId: number,
  seq: number,
  most: number,
): Promise<PublicUpdate | undefined> {
  const { rows } = await sql<PublicUpdate>`
    select ${publicEntry(most)} as entry, a.commitment || '.' || a.number as code, a.title,
      json_build_object('number', c.number, 'title', c.title) as commitment, encode(e.prev, 'hex') as prev,
      (select ${publicEntry(most)} from entry e where e.id = this.supersedes) as superseded,
      (select json_build_object('seq', n.seq, 'at', n.at, 'retracts', n.retracts) from entry n
        where n.supersedes = this.id) as "supersededBy",
      exists (select from standing s where s.activity_id = this.activity_id and s.seq = this.seq) as current
    from entry this
    join entry e on e.plan_id = this.plan_id and e.seq = this.seq
    join activity a on a.id = this.activity_id
    join commitment c on c.id = a.commitment_id
    where this.plan_id = ${planId} and this.seq = ${seq}`.execute(db);
  return rows[0];
}

export type PublicWholeText = Pick<PublicEntry, 'kind' | 'retracts'> & {
  readonly text: string;
  readonly code: ActivityCode;
};

/** One text of an entry, whole; withheld or not there: undefined. */
export async function findPublicText(
  db: Db,
  planId: number,
  seq: number,
  name: string,
): Promise<PublicWholeText | undefined> {
  const { rows } = await sql<Omit<PublicWholeText, 'text'> & { text: string | null }>`
    select e.texts -> ${name}::text ->> 'text' as text, a.commitment || '.' || a.number as code, e.kind, e.retracts
    from entry e join activity a on a.id = e.activity_id
    where e.plan_id = ${planId} and e.seq = ${seq}`.execute(db);
  const row = rows[0];
  return row && row.text !== null ? { ...row, text: row.text } : undefined;
}
