import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrateTo, migrateToLatest } from '#database/migrate.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';

const EARLIER = '2026-11-23-1-email';

describe.runIf(databaseKinds.includes('postgres'))(
  'the tables of PostgreSQL change while others work',
  () => {
    test('and whoever reads one table and then another is not the one who fails', async () => {
      const fresh = await freshDatabase('postgres');
      try {
        await migrateTo(fresh.db, EARLIER);
        const reader = await fresh.db.startTransaction().execute();
        await sql`select from plan`.execute(reader);
        const migrating = migrateToLatest(fresh.db);
        // Long enough for the migration to have come as far as it can.
        await sleep(700);
        expect((await sql`select from entry`.execute(reader)).rows).toEqual([]);
        await reader.commit().execute();
        await migrating;
        await sql`select from audit`.execute(fresh.db);
      } finally {
        await fresh.close();
      }
    });
  },
);

test.for(databaseKinds)(
  '%s: a program of an earlier version says that the database is of a newer one',
  async (kind) => {
    const fresh = await freshDatabase(kind);
    try {
      await sql`insert into kysely_migration (name, timestamp) values ('2031-01-01-1-later', '2031-01-01')`.execute(
        fresh.db,
      );
      await expect(migrateToLatest(fresh.db)).rejects.toThrow('newer Iltizam');
    } finally {
      await fresh.close();
    }
  },
);
