/** At most so many calls are worked on in one statement; said to the planner as well. */
export const MOST_TOGETHER = 32;

type Waiting<Asked, Told> = {
  readonly asked: Asked;
  readonly resolve: (told: Told) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Gathers calls: those that come while earlier ones are at work are worked on together, in one statement and with
 * one flush to the disk. One that fails takes no other with it: then each is tried by itself. No two calls that
 * share a key (`keysOf`) are in one batch, and none overtakes another with its key.
 */
export function together<Asked, Told>(
  work: (all: readonly Asked[]) => Promise<readonly Told[]>,
  keysOf: (asked: Asked) => readonly string[] = () => [],
): (asked: Asked) => Promise<Told> {
  let waiting: Waiting<Asked, Told>[] = [];
  let working = false;

  const takeBatch = (): readonly Waiting<Asked, Told>[] => {
    const keys = new Set<string>();
    const batch: Waiting<Asked, Told>[] = [];
    const left: Waiting<Asked, Told>[] = [];
    for (const one of waiting) {
      const own = keysOf(one.asked);
      const fits = batch.length < MOST_TOGETHER && !own.some((key) => keys.has(key));
      (fits ? batch : left).push(one);
      for (const key of own) keys.add(key);
    }
    waiting = left;
    return batch;
  };

  const workOn = async (batch: readonly Waiting<Asked, Told>[]): Promise<void> => {
    try {
      const told = await work(batch.map(({ asked }) => asked));
      for (const [index, { resolve }] of batch.entries()) resolve(told[index] as Told);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else await Promise.all(batch.map((one) => workOn([one])));
    }
  };

  const workOff = async (): Promise<void> => {
    working = true;
    // Whatever else has just arrived comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await workOn(takeBatch());
    working = false;
  };

  return (asked) =>
    new Promise<Told>((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (!working) void workOff();
    });
}

/** The same gathering for every caller on one database. */
export function perDatabase<Db extends object, Asked, Told>(
  work: (db: Db, all: readonly Asked[]) => Promise<readonly Told[]>,
  keysOf?: (asked: Asked) => readonly string[],
): (db: Db, asked: Asked) => Promise<Told> {
  const gathering = new WeakMap<Db, (asked: Asked) => Promise<Told>>();
  return (db, asked) => {
    const known = gathering.get(db) ?? together<Asked, Told>((all) => work(db, all), keysOf);
    gathering.set(db, known);
    return known(asked);
  };
}
