import { sql } from 'kysely';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import type { Db } from './schema.ts';

/** A digest as it may be read: `reasons` why difficulties that it quotes are withheld, by their receipts. */
export function withoutTexts(snapshot: Snapshot, reasons: ReadonlyMap<string, string>): Snapshot {
  const { difficulties } = snapshot;
  const items = difficulties.items.map((item) => {
    const withheld = reasons.get(String(item.seq));
    return withheld === undefined ? item : { ...item, excerpt: '', withheld };
  });
  return { ...snapshot, difficulties: { ...difficulties, items } };
}

/** A digest that was just made, of which texts may be withheld: it says so as one that is kept does. */
export async function withReasons(db: Db, planId: number, snapshot: Snapshot): Promise<Snapshot> {
  const silent = snapshot.difficulties.items.flatMap(({ seq, excerpt }) => (excerpt === '' ? [seq] : []));
  if (silent.length === 0) return snapshot;
  const { rows } = await sql<{ seq: number; reason: string }>`
    select seq, reason from withholding
    where plan_id = ${planId} and name = 'difficulties' and seq in (${sql.join(silent)})`.execute(db);
  return withoutTexts(snapshot, new Map(rows.map(({ seq, reason }) => [String(seq), reason])));
}
