import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration, MigrationResultSet } from 'kysely/migration';
import * as committee from '../../migrations/2026-11-23-4-committee.ts';
import * as digest from '../../migrations/2026-11-22-7-digest.ts';
import * as digestSending from '../../migrations/2026-11-22-9-digest-sending.ts';
import * as email from '../../migrations/2026-11-23-1-email.ts';
import * as indicators from '../../migrations/2026-11-23-6-indicators.ts';
import * as people from '../../migrations/2026-11-22-2-people.ts';
import * as platforms from '../../migrations/2026-11-22-6-platforms.ts';
import * as plan from '../../migrations/2026-11-22-1-plan.ts';
import * as record from '../../migrations/2026-11-22-3-record.ts';
import * as recordKinds from '../../migrations/2026-11-23-2-record-kinds.ts';
import * as reminders from '../../migrations/2026-11-22-8-reminders.ts';
import * as search from '../../migrations/2026-11-22-5-search.ts';
import * as secretariat from '../../migrations/2026-11-23-5-secretariat.ts';
import * as traffic from '../../migrations/2026-11-22-4-traffic.ts';
import * as voice from '../../migrations/2026-11-23-3-voice.ts';
import { holdTables, isBusy, momentOf } from './hold-tables.ts';

/** In the order in which they run: the names sort so, and are never changed once they have landed. */
const MIGRATIONS: Record<string, Migration> = {
  '2026-11-22-1-plan': plan,
  '2026-11-22-2-people': people,
  '2026-11-22-3-record': record,
  '2026-11-22-4-traffic': traffic,
  '2026-11-22-5-search': search,
  '2026-11-22-6-platforms': platforms,
  '2026-11-22-7-digest': digest,
  '2026-11-22-8-reminders': reminders,
  '2026-11-22-9-digest-sending': digestSending,
  '2026-11-23-1-email': email,
  '2026-11-23-2-record-kinds': recordKinds,
  '2026-11-23-3-voice': voice,
  '2026-11-23-4-committee': committee,
  '2026-11-23-5-secretariat': secretariat,
  '2026-11-23-6-indicators': indicators,
};

/** Milliseconds after which a start gives up: somebody reads for long (a backup by PostgreSQL's own tools). */
const PATIENCE = 120_000;

/** Makes the tables of an earlier version, in an empty database. Throws when this program does not know it. */
export async function migrateTo<DB>(db: Kysely<DB>, name: string): Promise<void> {
  if (!Object.hasOwn(MIGRATIONS, name)) throw new Error(`There is no migration ${name}`);
  await whenFree((moment) => migratorOf(db, moment).migrateTo(name));
}

/**
 * Brings the tables up to this program's version, while others work with them. Safe from several processes: the
 * migrator takes a lock.
 */
export async function migrateToLatest<DB>(db: Kysely<DB>): Promise<void> {
  await whenFree((moment) => migratorOf(db, moment).migrateToLatest());
}

/** Tries until the tables were to be had; others get on with their work between two attempts. */
async function whenFree(migrate: (moment: number) => Promise<MigrationResultSet>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (let attempt = 0; ; attempt += 1) {
    const { error } = await migrate(momentOf(attempt));
    if (error === undefined) return;
    if (error instanceof Error && error.message.startsWith('corrupted migrations'))
      throw new Error(
        'The database was used by a newer Iltizam: start that one, or restore a backup of this version into a new database.',
        { cause: error },
      );
    if (!isBusy(error) || performance.now() >= deadline) throw error;
    await sleep(50 + Math.random() * 200);
  }
}

function migratorOf<DB>(db: Kysely<DB>, moment: number): Migrator {
  const migrations = Object.entries(MIGRATIONS).map(([name, migration]): [string, Migration] => [
    name,
    {
      ...migration,
      async up(trx) {
        await holdTables(trx, moment);
        await migration.up(trx);
      },
    },
  ]);
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(migrations) } });
}
