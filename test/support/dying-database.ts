import type { KyselyPlugin } from 'kysely';
import type { Db } from '#store/schema.ts';

/** What a process that is killed would have done next. */
export class Killed extends Error {}

/**
 * A database as a process sees it that is killed at its `nth` statement (from 1): before the statement is sent, or when
 * it is done and its result is still on its way. Nothing is sent afterwards.
 */
export function dyingAt(db: Db, nth: number, when: 'before' | 'after'): Db {
  let sent = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      sent += 1;
      if (sent > nth || (sent === nth && when === 'before')) throw new Killed();
      return node;
    },
    async transformResult({ result }) {
      if (sent >= nth) throw new Killed();
      return result;
    },
  };
  return db.withPlugin(plugin);
}
