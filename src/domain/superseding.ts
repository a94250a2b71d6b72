/** Something that was entered and may be corrected or undone; nothing of it is ever changed. */
export type Superseding = {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly supersedes: string | null;
  /** It undoes what it supersedes: what stood before stands again. */
  readonly retracts: boolean;
};

/** One thing in all its versions, the oldest first; undos are no versions. */
export type Line<E extends Superseding> = {
  readonly versions: readonly { readonly entry: E; readonly ended: 'corrected' | 'undone' | null }[];
  /** What stands; undefined when all of it was undone. */
  readonly current: E | undefined;
  /** What the next correction or undo supersedes. */
  readonly head: string;
};

/** Follows from each first entry what superseded it, in the order in which they were entered. */
export function linesOf<E extends Superseding>(entries: readonly E[]): readonly Line<E>[] {
  const next = new Map(entries.flatMap((entry) => (entry.supersedes ? [[entry.supersedes, entry]] : [])));
  return entries
    .filter(({ supersedes }) => supersedes === null)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map((first) => lineFrom(first, next));
}

function lineFrom<E extends Superseding>(first: E, next: ReadonlyMap<string, E>): Line<E> {
  const standing = [first];
  const versions = [first];
  const undone = new Set<string>();
  let head = first;
  for (let entry = next.get(first.id); entry; entry = next.get(entry.id)) {
    head = entry;
    if (!entry.retracts) {
      standing.push(entry);
      versions.push(entry);
      continue;
    }
    const last = standing.pop();
    if (last) undone.add(last.id);
  }
  const current = standing.at(-1);
  return {
    versions: versions.map((entry) => ({
      entry,
      ended: entry === current ? null : undone.has(entry.id) ? 'undone' : 'corrected',
    })),
    current,
    head: head.id,
  };
}
