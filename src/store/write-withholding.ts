import { sql } from 'kysely';
import type { RecordText } from '#domain/chain.ts';
import type { EvidenceContent } from '#domain/record-content.ts';
import type { Trx } from './people.ts';

/** A text of the record: of the entry with this receipt number, by its name there. */
export type TextName = { readonly seq: number; readonly name: string };

type Named = {
  readonly activityId: number;
  readonly origin: number;
  readonly kept: RecordText | null;
  readonly evidence: readonly EvidenceContent[];
};

/** A text by its entry and name; undefined where there is none. */
export async function findText(
  trx: Trx,
  planId: number,
  { seq, name }: TextName,
): Promise<(Named & { readonly kept: RecordText }) | undefined> {
  const { rows } = await sql<Named>`
    select activity_id as "activityId", origin, texts -> ${name}::text as kept, evidence
    from entry where plan_id = ${planId} and seq = ${seq}`.execute(trx);
  const [row] = rows;
  return row?.kept ? { ...row, kept: row.kept } : undefined;
}

/**
 * Where the same text stands that may still be read, itself included: a correction repeats the texts of what it corrects.
 */
export async function findRepetitions(
  trx: Trx,
  planId: number,
  { name, activityId, origin, text }: Pick<Named, 'activityId' | 'origin'> & { name: string; text: string },
): Promise<readonly TextName[]> {
  // The links of a correction may be counted otherwise.
  const named = name.startsWith('evidence.') ? sql`t.key like 'evidence.%'` : sql`t.key = ${name}`;
  const { rows } = await sql<TextName>`
    select e.seq, t.key as name from entry e cross join lateral jsonb_each(e.texts) t
    where e.plan_id = ${planId} and e.activity_id = ${activityId} and e.origin = ${origin} and ${named}
      and t.value ->> 'text' = ${text}
    order by e.seq, t.key`.execute(trx);
  return rows;
}

/** Every place in the plan's record where a file is evidence whose name may still be read. */
export async function findUses(trx: Trx, planId: number, sha256: string): Promise<readonly TextName[]> {
  const { rows } = await sql<TextName>`
    select e.seq, 'evidence.' || (item.n - 1) as name
    from entry e cross join lateral jsonb_array_elements(e.evidence) with ordinality as item (piece, n)
    where e.plan_id = ${planId} and e.evidence <> '[]'
      and e.evidence @> ${JSON.stringify([{ kind: 'file', sha256 }])}::jsonb and item.piece ->> 'sha256' = ${sha256}
      and e.texts -> ('evidence.' || (item.n - 1)) ? 'text'
    order by e.seq, item.n`.execute(trx);
  return rows;
}

/** Puts its hash in the place of a text, and beside it why; in digests, too, nothing of it is left. */
export async function writeWithholding(
  trx: Trx,
  { planId, seq, name }: TextName & { readonly planId: number },
  { reason, at, by }: { readonly reason: string; readonly at: Date; readonly by: number | null },
): Promise<void> {
  await sql`
    insert into withholding (plan_id, seq, name, reason, at, by_person)
    values (${planId}, ${seq}, ${name}, ${reason}, ${at}, ${by})
    on conflict do nothing`.execute(trx);
  await sql`
    update entry set texts = jsonb_set(texts, array[${name}::text], jsonb_build_object('withheld', encode(sha256(
      convert_to((texts -> ${name}::text ->> 'salt') || e'\n' || (texts -> ${name}::text ->> 'text'), 'UTF8')), 'hex')))
    where plan_id = ${planId} and seq = ${seq}`.execute(trx);
  if (name !== 'difficulties') return;
  await sql`
    update digest set snapshot = jsonb_set(snapshot, '{difficulties,items}', (
      select jsonb_agg(
        case when (item ->> 'seq')::int = ${seq} then jsonb_set(item, '{excerpt}', '""') else item end order by n)
      from jsonb_array_elements(snapshot -> 'difficulties' -> 'items') with ordinality as listed (item, n)))
    where plan_id = ${planId} and snapshot -> 'difficulties' -> 'items' @> ${JSON.stringify([{ seq }])}::jsonb`.execute(
    trx,
  );
}
