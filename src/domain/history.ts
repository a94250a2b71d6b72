import type { EntryKind } from './record-content.ts';

/** The part of a record's entry that decides what is current. */
export type Dated = {
  /** Left out where only entries are looked at that say where the activity stands. */
  readonly kind?: EntryKind;
  readonly seq: number;
  /** The seq of the original that this entry corrects; its own for an original. */
  readonly origin: number;
  readonly retracts: boolean;
  readonly at: string;
};

/**
 * What is current of one activity: the last in order of the originals, each read in its newest correction;
 * an original that was undone is passed over. So a late correction of January never overrides February. What is decided
 * of the activity says nothing of where it stands. The store's `new_standing` (write-record.ts) says the same in SQL, entry by entry.
 */
export function currentOf<E extends Dated>(entries: readonly E[], asOf?: string): E | undefined {
  const newest = new Map<number, E>();
  for (const entry of entries) {
    if (asOf !== undefined && entry.at > asOf) continue;
    if (isDecided(entry.kind)) continue;
    const known = newest.get(entry.origin);
    if (!known || entry.seq > known.seq) newest.set(entry.origin, entry);
  }
  return [...newest.values()]
    .filter((entry) => !entry.retracts)
    .reduce<E | undefined>((last, entry) => (last && last.origin > entry.origin ? last : entry), undefined);
}

/** An addition begins what stands; weights, withdrawals and restorations repeat it. */
function isDecided(kind: EntryKind | undefined): boolean {
  return kind === 'weight' || kind === 'withdrawal' || kind === 'restoration';
}
