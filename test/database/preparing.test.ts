import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';

describe.runIf(databaseKinds.includes('postgres'))('a connection to PostgreSQL', () => {
  let fresh: FreshDatabase;
  beforeEach(async () => {
    fresh = await freshDatabase('postgres');
  });
  afterEach(() => fresh.close());

  test('compiles nothing, whatever the server would', async () => {
    const { rows } = await sql`show jit`.execute(fresh.db);
    expect(rows).toEqual([{ jit: 'off' }]);
  });

  test('prepares what it is asked again, and only that', async () => {
    await fresh.db.connection().execute(async (one) => {
      const prepared = async () =>
        (
          await sql<{ n: number }>`
          select count(*)::int as n from pg_prepared_statements where statement like '%::int + 1%'`.execute(
            one,
          )
        ).rows[0]?.n;
      const askHere = (n: number) => sql<{ n: number }>`select ${n}::int + 1 as n`.execute(one);
      expect((await askHere(1)).rows).toEqual([{ n: 2 }]);
      expect(await prepared()).toBe(0);
      expect((await askHere(2)).rows).toEqual([{ n: 3 }]);
      expect(await prepared()).toBe(1);
    });
  });
});
