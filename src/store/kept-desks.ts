import type { Address } from '#chat/message.ts';
import type { LocalizedText } from '#domain/plan.ts';
import type { DeskActivity } from '#domain/reading.ts';
import type { Db } from './schema.ts';

/** What somebody answers for, as it is stored; `version` is another one as soon as anything of it is. */
export type Desk = {
  readonly version: string | null;
  readonly desk: readonly DeskRow[] | null;
  readonly titles: { readonly [commitment: number]: LocalizedText } | null;
};

/** `lead`: whose post it is; an activity comes once for each. */
type DeskRow = Omit<DeskActivity, 'commitmentTitle'> & { readonly lead: number };

export type KeptDesks = {
  find(from: Address): Desk | undefined;
  /** What was read, or what was `known` when that is still its version. */
  keep(from: Address, known: Desk | undefined, read: Desk): Desk;
};

const MOST_KEPT = 1_000;
const ofDatabase = new WeakMap<Db, KeptDesks>();

/**
 * A desk changes seldom, and making it into JSON with all its titles was most of the work of reading a turn: this
 * process keeps those that spoke last, and the database says which version it would give.
 */
export function keptDesks(db: Db): KeptDesks {
  const known = ofDatabase.get(db) ?? keepDesks();
  ofDatabase.set(db, known);
  return known;
}

function keepDesks(): KeptDesks {
  const kept = new Map<string, Desk>();
  const keyOf = ({ platform, chat }: Address) => `${platform} ${chat}`;
  return {
    find: (from) => kept.get(keyOf(from)),
    keep(from, known, { version, desk, titles }) {
      const now = known && version !== null && known.version === version ? known : { version, desk, titles };
      const key = keyOf(from);
      kept.delete(key);
      if (version !== null) kept.set(key, now);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return now;
    },
  };
}
