import { sql } from 'kysely';
import { excerptOf } from '#domain/excerpt.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { SaltedTexts } from '#domain/record-content.ts';
import type { RecordedTexts } from '#domain/secretariat.ts';
import type { Db } from '../schema.ts';

type Row = {
  readonly receipt: number;
  readonly code: ActivityCode;
  readonly at: string;
  readonly texts: SaltedTexts;
};

/** The texts of an entry, by its receipt number, with their beginnings; undefined where there is no such entry. */
export async function findRecordedTexts(
  db: Db,
  planId: number,
  receipt: number,
): Promise<RecordedTexts | undefined> {
  const { rows } = await sql<Row>`
    select e.seq as receipt, a.commitment || '.' || a.number as code, to_json(e.at) #>> '{}' as at, e.texts
    from entry e join activity a on a.id = e.activity_id
    where e.plan_id = ${planId} and e.seq = ${receipt}`.execute(db);
  const [row] = rows;
  return (
    row && {
      ...row,
      texts: Object.entries(row.texts).map(([name, kept]) => ({
        name,
        excerpt: 'text' in kept ? excerptOf(kept.text) : null,
      })),
    }
  );
}
